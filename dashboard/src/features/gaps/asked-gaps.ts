import { GAP_LEVELS, GAP_STATES, LADDER_RUNGS, RULES, SEVERITIES } from '@estafet/schema/vocabulary/index';
import type { GapFilter, GapNature, GapState } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { GAP_AGES, type GapAge, type GapFilterChoice } from './gap-filter';

const NATURES: Readonly<Record<GapNature, true>> = { PAPERWORK: true, RESOURCE: true };

/** What counts as open: somebody has to do something, or has said that they will. A waived gap needs nobody. */
const OPEN_STATES: readonly GapState[] = ['OPEN', 'HANDLED', 'CONTESTED'];

/** Instants move all the time and would ask again each time; ten minutes are fine enough for ages in days. */
const STEP_MS = 10 * 60_000;

/** The filter that the server understands. Codes that no list knows count as no choice. */
export function gapFilterOf(choice: GapFilterChoice, now: number): GapFilter {
  const severity = codeIn(SEVERITIES, choice.tingkat);
  const state = codeIn(GAP_STATES, choice.status);
  const level = codeIn(GAP_LEVELS, choice.tahap);
  const rung = codeIn(LADDER_RUNGS, choice.tangga);
  return {
    severities: severity && [severity],
    states: state ? [state] : [...OPEN_STATES],
    levels: level && [level],
    rungs: rung && [rung],
    rule: codeIn(RULES, choice.aturan),
    owner: choice.lembaga,
    nature: codeIn(NATURES, choice.sifat),
    ...instantsOf(codeIn(GAP_AGES, choice.umur), now),
  };
}

function instantsOf(age: GapAge | undefined, now: number): Pick<GapFilter, 'openedFrom' | 'openedTo'> {
  if (!age) return {};
  const at = Math.ceil(now / STEP_MS) * STEP_MS;
  const { from, to } = GAP_AGES[age];
  return {
    openedFrom: Number.isFinite(to) ? new Date(at - to).toISOString() : undefined,
    openedTo: from === 0 ? undefined : new Date(at - from).toISOString(),
  };
}
