/** Gaps that are no danger in themselves, as a condition on a row of board.gap; counted beneath the calls (rules.md 4). */
export const GAP_NATURES = {
  /** A missing confirmation or record, with nobody in danger by it. */
  PAPERWORK: `(rule IN ('G06', 'G11') OR coalesce(clause, '') IN ('PAPER', 'STRANGER'))`,
  RESOURCE: `(resource_kind IS NOT NULL OR rule IN ('G13', 'G14') OR coalesce(clause, '') IN ('NO_DUTY_OFFICER', 'NO_PSYCHIATRIST'))`,
} as const;

export type GapNature = keyof typeof GAP_NATURES;
