import type { RuleMode, RuleRowFragment } from '../../gql/graphql';

/** What the form holds; a threshold that was emptied has no number. */
export interface PolicyDraft {
  readonly mode: RuleMode;
  readonly thresholds: Readonly<Record<string, number | undefined>>;
  /** An instant, or nothing for now. */
  readonly validFrom: string | undefined;
}

export type PolicyFault = 'THRESHOLD' | 'PAST' | 'NOTHING';

/** The server's own limit. */
const LARGEST_THRESHOLD = 10_000;

/** Why the change cannot be made; undefined when it can. */
export function faultOf(rule: RuleRowFragment, draft: PolicyDraft, now: number): PolicyFault | undefined {
  const values = Object.values(draft.thresholds);
  if (values.some((value) => value === undefined || !(value > 0) || value > LARGEST_THRESHOLD)) {
    return 'THRESHOLD';
  }
  if (draft.validFrom !== undefined && new Date(draft.validFrom).getTime() <= now) return 'PAST';
  if (draft.mode === rule.mode && changedThresholds(rule, draft).length === 0) return 'NOTHING';
  return undefined;
}

/** The settings that differ from today's, as the server takes them. */
export function changedThresholds(
  rule: RuleRowFragment,
  draft: PolicyDraft,
): { name: string; value: number; before: number }[] {
  return rule.thresholds.flatMap(({ name, value: before }) => {
    const value = draft.thresholds[name];
    return value === undefined || value === before ? [] : [{ name, value, before }];
  });
}

export type Consequence =
  | 'TURNS_ON'
  | 'TURNS_OFF'
  | 'TURNS_QUIET'
  | 'STAYS_QUIET'
  | 'THRESHOLDS'
  | 'LAW'
  | 'OPEN_STAY'
  | 'MEMBERS_TOLD';

/** What will happen, in the order in which somebody needs to hear it before saying yes. */
export function consequencesOf(rule: RuleRowFragment, draft: PolicyDraft): Consequence[] {
  const consequences: Consequence[] = [];
  if (draft.mode !== rule.mode) {
    consequences.push(draft.mode === 'ON' ? 'TURNS_ON' : draft.mode === 'OFF' ? 'TURNS_OFF' : 'TURNS_QUIET');
  } else if (rule.mode === 'SHADOW') {
    consequences.push('STAYS_QUIET');
  }
  if (changedThresholds(rule, draft).length > 0) consequences.push('THRESHOLDS');
  if (rule.isLaw && draft.mode !== 'ON') consequences.push('LAW');
  return [...consequences, 'OPEN_STAY', 'MEMBERS_TOLD'];
}
