import type { GapRow } from '../gaps/gap.row';
import type { RuleCode } from '../rules/types';

/** The phone list never grows: what does not fit waits in the list of gaps (rules.md 4). */
export const PHONE_ROWS = 7;

/** Rules whose gap means that a client may be in danger now. */
export const PHONE_RULES: readonly RuleCode[] = ['G01', 'G02', 'G15', 'G16', 'G18', 'G20', 'G30'];

/** How near the danger is: a child nobody holds, a child with strangers, a person who may harm herself; then places, law and answers. */
const DANGER: Partial<Record<RuleCode, number>> = { G02: 0, G16: 1, G15: 2, G18: 3, G20: 4, G30: 5, G01: 6 };

const SEVERITY_RANK = { CRITICAL: 0, HIGH: 1, MEDIUM: 2, LOW: 3 } as const;

/** Only these call before the time has run out: noon tonight, or a statute that can still be met. */
const CALLS_ON_WARNING: readonly RuleCode[] = ['G16', 'G30'];

export interface PhoneEntry {
  readonly gap: GapRow;
  readonly folded: readonly GapRow[];
}

/**
 * At most seven calls, one per case, its other gaps folded beneath; by danger, then by age. What has a plan, waits for the task
 * force's view of a contest, or is waived is nobody's call. `gaps` are the open gaps of rules that are ON.
 */
export function phoneList(gaps: readonly GapRow[]): PhoneEntry[] {
  const bySubject = Map.groupBy(gaps, (gap) => gap.case_id ?? gap.id);
  return [...bySubject.values()]
    .flatMap((ofSubject) => {
      const [gravest] = ofSubject.filter(isForThePhone).sort(byDanger);
      return gravest
        ? [{ gap: gravest, folded: ofSubject.filter((gap) => gap !== gravest).sort(byDanger) }]
        : [];
    })
    .sort((a, b) => byDanger(a.gap, b.gap))
    .slice(0, PHONE_ROWS);
}

export function isForThePhone(gap: GapRow): boolean {
  if (gap.state !== 'OPEN' || !PHONE_RULES.includes(gap.rule)) return false;
  if (gap.level === 'WARN' && !CALLS_ON_WARNING.includes(gap.rule)) return false;
  switch (gap.rule) {
    case 'G01':
      return gap.severity === 'CRITICAL';
    case 'G02':
      return gap.clause === 'BETWEEN';
    case 'G15':
      return gap.clause === 'DANGER';
    default:
      return true;
  }
}

function byDanger(a: GapRow, b: GapRow): number {
  return (
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    rankOf(a) - rankOf(b) ||
    a.opened_at.getTime() - b.opened_at.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A breach comes before a warning of any other rule. */
function rankOf({ level, rule }: GapRow): number {
  return (level === 'BREACH' ? 0 : 10) + (DANGER[rule] ?? 9);
}
