import type { Gap } from '../gaps/gap';
import type { PriorBreachQuery, RuleCode } from '../rules/types';

/** Rules that count repetitions over an owner's cases. */
export const REPEATING_RULES = ['G06'] as const;

/** A gap of such a rule that was breached. */
export interface BreachRecord {
  readonly rule: RuleCode;
  readonly owner: string;
  readonly caseId: string;
  readonly breachedAt: string;
}

/** The breaches that repetitions are counted by, as they stand after the last evaluation of each case. */
export class Breaches {
  /** By owner, then by case. */
  private readonly known = new Map<string, Map<string, BreachRecord[]>>();

  /** What a case's ledger says from now on takes the place of what was known of it. */
  note(caseId: string, gaps: readonly Gap[]): void {
    for (const ofOwner of this.known.values()) ofOwner.delete(caseId);
    this.add(
      gaps.flatMap(({ rule, owner, breachedAt }) =>
        isRepeating(rule) && breachedAt !== undefined ? [{ rule, owner, caseId, breachedAt }] : [],
      ),
    );
  }

  add(records: readonly BreachRecord[]): void {
    for (const record of records) {
      const ofOwner = this.known.get(record.owner) ?? new Map<string, BreachRecord[]>();
      this.known.set(record.owner, ofOwner);
      ofOwner.set(record.caseId, [...(ofOwner.get(record.caseId) ?? []), record]);
    }
  }

  count({ rule, owner, since, before, exceptCaseId }: PriorBreachQuery): number {
    let count = 0;
    for (const [caseId, records] of this.known.get(owner) ?? []) {
      if (caseId === exceptCaseId) continue;
      count += records.filter(
        (breach) => breach.rule === rule && breach.breachedAt >= since && breach.breachedAt < before,
      ).length;
    }
    return count;
  }
}

function isRepeating(rule: RuleCode): boolean {
  return (REPEATING_RULES as readonly string[]).includes(rule);
}
