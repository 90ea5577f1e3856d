import { filtered, paths } from '../../app/paths';

/** What the address may hold, in the order of the page; short Indonesian words, values are codes and ids only. */
export const GAP_FILTER_NAMES = [
  'tingkat',
  'status',
  'lembaga',
  'aturan',
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

/** Where the gaps behind a number are listed. */
export function gapsPath(choice: GapFilterChoice = {}): string {
  return filtered(paths.gaps, choice);
}

/** The list with one gap opened beside it. */
export function gapPath(id: string): string {
  return filtered(paths.gaps, { celah: id });
}
