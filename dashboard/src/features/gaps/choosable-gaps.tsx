import { Paper } from '@mantine/core';
import { useCallback, useDeferredValue, useState } from 'react';
import type { GapTableRowFragment } from '../../gql/graphql';
import { BulkActions } from './bulk-actions';
import { GapTable } from './gap-table';

interface ChoosableGapsProps {
  readonly rows: readonly GapTableRowFragment[];
  /** The address that opens a gap beside the list. */
  readonly openPath: (id: string) => string;
}

/** The gaps with a box before each, and what may be done with those chosen. Choosing draws nothing else of the page anew. */
export function ChoosableGaps({ rows, openPath }: ChoosableGapsProps) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback((ids: readonly string[], isChosen: boolean) => {
    setMarked((previous) => changed(previous, ids, isChosen));
  }, []);
  // The tick first: on a slow phone the bar of actions takes longer to draw than a finger waits.
  const settled = useDeferredValue(marked);
  return (
    <>
      <Paper withBorder px="sm" py={4}>
        <GapTable rows={rows} chosen={marked} onChoose={mark} openPath={openPath} />
      </Paper>
      <BulkActions
        chosen={rows.filter(({ id }) => settled.has(id))}
        onClear={() => setMarked(new Set())}
        onLeft={(ids) => setMarked(new Set(ids))}
      />
    </>
  );
}

function changed(
  before: ReadonlySet<string>,
  ids: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
