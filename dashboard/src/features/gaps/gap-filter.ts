import { GAP_LEVELS, GAP_STATES, LADDER_RUNGS, RULES, SEVERITIES } from '@estafet/schema/vocabulary/index';
import { filtered, paths } from '../../app/paths';
import type { GapFilter, GapNature, GapState } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';

/** What the address may hold; short Indonesian words, values are codes and ids only. */
export const GAP_FILTER_NAMES = [
  'tingkat',
  'status',
  'aturan',
  'lembaga',
  'umur',
  'tangga',
  'tahap',
  'sifat',
] as const;

export type GapFilterName = (typeof GAP_FILTER_NAMES)[number];
export type GapFilterChoice = Readonly<Partial<Record<GapFilterName, string>>>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a gap has been open, as the server groups them: `from` inclusive, `to` exclusive, in ms. */
export const GAP_AGES = {
  UNDER_DAY: { from: 0, to: DAY },
  UNDER_WEEK: { from: DAY, to: 7 * DAY },
  UNDER_MONTH: { from: 7 * DAY, to: 30 * DAY },
  OLDER: { from: 30 * DAY, to: Infinity },
} as const;

export type GapAge = keyof typeof GAP_AGES;

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

/** Where the gaps behind a number are listed. */
export function gapsPath(choice: GapFilterChoice = {}): string {
  return filtered(paths.gaps, choice);
}

/** The list with one gap opened beside it. */
export function gapPath(id: string): string {
  return filtered(paths.gaps, { celah: id });
}
