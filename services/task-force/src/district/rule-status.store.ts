import type { DataSource } from 'typeorm';
import type { PolicyChange } from '../rules/default-policy';
import type { RuleCode, RuleMode } from '../rules/types';

export interface RuleTotals {
  readonly rule: RuleCode;
  readonly owner: string;
  readonly shadow_opened: number;
  readonly shadow_recently: number;
  readonly open: number;
  readonly contested: number;
}

/** What each rule found at each agency: in shadow only as counts, for what a quiet rule finds is never shown (rules.md 1). */
export async function countByRuleAndOwner(board: DataSource, since: Date): Promise<RuleTotals[]> {
  return board.query<RuleTotals[]>(
    `SELECT rule, owner, count(*) FILTER (WHERE mode = 'SHADOW')::integer AS shadow_opened,
       count(*) FILTER (WHERE mode = 'SHADOW' AND opened_at >= $1)::integer AS shadow_recently,
       count(*) FILTER (WHERE mode = 'ON' AND cleared_at IS NULL AND state <> 'WAIVED')::integer AS open,
       count(*) FILTER (WHERE contest_reason IS NOT NULL)::integer AS contested
     FROM board.gap GROUP BY rule, owner ORDER BY rule, owner`,
    [since],
  );
}

export async function findPolicyChanges(board: DataSource): Promise<PolicyChange[]> {
  const rows = await board.query<
    { rule: string; mode: RuleMode | null; thresholds: Record<string, number>; valid_from: Date }[]
  >('SELECT rule, mode, thresholds, valid_from FROM board.rule_policy ORDER BY ordinal');
  return rows.map(({ rule, mode, thresholds, valid_from }) => ({
    rule,
    mode: mode ?? undefined,
    thresholds,
    validFrom: valid_from.toISOString(),
  }));
}
