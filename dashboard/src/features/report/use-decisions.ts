import { useState } from 'react';
import { useViewer } from '../../app/session';
import { keepTabText, readTabText } from '../../ui/tab-text';
import { MOST_DECISIONS, NO_DECISION, parseDecisions, type Decision } from './decisions';

const KEPT_AS = 'report';

export interface Decisions {
  /** Always three places, written in or not. */
  readonly all: readonly Decision[];
  readonly write: (place: number, decision: Decision) => void;
  readonly clear: () => void;
}

/** The decisions as they are being written: in this tab only, until it is closed or the writer signs out. */
export function useDecisions(): Decisions {
  const { id } = useViewer();
  const [all, setAll] = useState(() => filled(parseDecisions(readTabText(KEPT_AS, id))));
  const set = (next: readonly Decision[]) => {
    setAll(next);
    keepTabText(KEPT_AS, id, next);
  };
  return {
    all,
    write: (place, decision) => set(all.map((each, index) => (index === place ? decision : each))),
    clear: () => set(filled([])),
  };
}

function filled(decisions: readonly Decision[]): readonly Decision[] {
  return Array.from({ length: MOST_DECISIONS }, (_, index) => decisions[index] ?? NO_DECISION);
}
