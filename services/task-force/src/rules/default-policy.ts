import { RULES } from '@estafet/schema';
import type { PolicyAt, RuleCode, RuleMode, RulePolicy, Severity } from './types';

interface RuleDefaults {
  readonly thresholds: Readonly<Record<string, number>>;
  readonly severities: Readonly<Record<string, Severity>>;
}

/**
 * Thresholds and severities with which a district begins. [seed] = stated in a seed paper, [law] = a statute,
 * [design] = proposed, for the task force to confirm before going live (requirements §15).
 */
const DEFAULTS = {
  // [design], 72 h after the 3 × 24 h of UU 12/2022; warn at half.
  G01: {
    thresholds: { urgentHours: 24, normalHours: 72, warnShare: 0.5 },
    severities: { URGENT: 'CRITICAL', NORMAL: 'HIGH' },
  },
  // [design]; a client between two hands is a client whose whereabouts nobody answers for.
  G02: {
    thresholds: { afterAgreedHours: 24, noneAgreedHours: 72 },
    severities: { BETWEEN: 'CRITICAL', NOT_STARTED: 'CRITICAL', PAPER: 'MEDIUM', DISPUTED: 'HIGH' },
  },
  // [design]; R08.
  G03: {
    thresholds: { breachAfterHours: 4 },
    severities: { TWO_CASES: 'HIGH', WORKER: 'HIGH' },
  },
  // [seed 002_7555]: five of 25 clients outside the criteria.
  G04: { thresholds: {}, severities: { UNEXPLAINED: 'HIGH', OVERRIDDEN: 'MEDIUM' } },
  // [seed 002_7555]: "1 atau 2 minggu", up to three months in fact.
  G05: {
    thresholds: { warnAfterDays: 7, breachAfterDays: 14, criticalAfterDays: 90 },
    severities: { KEPT: 'HIGH', LONG_KEPT: 'CRITICAL' },
  },
  // [seed 002_7555].
  G06: {
    thresholds: { repeatCount: 3, repeatWithinDays: 90 },
    severities: { MISINFORMED: 'MEDIUM', EMPTY: 'MEDIUM', REPEATED: 'HIGH' },
  },
  // [seed 002_7555] for "at once, day or night"; the hours are [design], a shift is twelve hours.
  G07: {
    thresholds: { warnAfterHours: 2, breachAfterHours: 24, shiftHours: 12, alreadyRegisteredHours: 24 },
    severities: { UNREGISTERED: 'HIGH', NO_DUTY_OFFICER: 'HIGH' },
  },
  // Order [seed 002_7555, 000_7269], days [design]: it must come before G05.
  G08: {
    thresholds: { warnAfterDays: 3, breachAfterDays: 7 },
    severities: { OVERDUE: 'MEDIUM' },
  },
  // [seed 002_7555]: three months of counselling without change; the help request's week is [design].
  G09: {
    thresholds: { helpAfterDays: 7, warnAfterDays: 75, breachAfterDays: 90, unchangedReviews: 3 },
    severities: { SEVERE: 'HIGH', OTHER: 'MEDIUM' },
  },
  // [seed 002_7555]: the result "masih dirahasiakan"; 24 h [design].
  G11: {
    thresholds: { breachAfterHours: 24 },
    severities: { DECISION: 'MEDIUM', LENGTH: 'MEDIUM' },
  },
  // Need [seed 002_7555], hours [design], seven days also UU 21/2007 art. 53 [law].
  G15: {
    thresholds: { dangerHours: 24, severeHours: 72, moderateHours: 168, rosterDays: 30 },
    severities: { DANGER: 'CRITICAL', SEVERE: 'CRITICAL', MODERATE: 'HIGH', NO_PSYCHIATRIST: 'HIGH' },
  },
  // [seed 002_7555]; an emergency placement is ended by noon.
  G16: { thresholds: {}, severities: { WITH_ADULTS: 'CRITICAL', EMERGENCY: 'CRITICAL' } },
  // [seeds 002_7555, 000_7269, 001_e27b]: the wrong family, second victimisation.
  G20: { thresholds: {}, severities: { UNSAFE: 'CRITICAL' } },
  // [seed 000_7269] "setelah klien 3 bulan"; the window of ± 14 days is [design].
  G22: {
    thresholds: { warnAfterDays: 76, breachAfterDays: 104, failedAttempts: 3, strangerNoteDays: 30 },
    severities: { MISSED: 'HIGH', STRANGER: 'LOW' },
  },
  // [law] UU 12/2022 arts. 41–43, UU 21/2007 arts. 50, 52, 53, UU 27/2022 art. 46; restitution information [design];
  // assault [clinical]: post-exposure prophylaxis by 72 h, contraception by 120 h.
  G30: {
    thresholds: {
      policeReportHours: 72,
      protectionHours: 24,
      lpskHours: 24,
      protectionDays: 14,
      protectionWarnDays: 10,
      applicationDays: 7,
      restitutionInfoDays: 14,
      restitutionPaidDays: 14,
      dataNoticeHours: 72,
      healthWarnHours: 2,
      healthBreachHours: 6,
    },
    severities: { a: 'CRITICAL', b: 'CRITICAL', c: 'HIGH', d: 'HIGH', e: 'CRITICAL', f: 'CRITICAL' },
  },
} as const satisfies Partial<Record<RuleCode, RuleDefaults>>;

export type RuleWithPolicy = keyof typeof DEFAULTS;

const BEGINNING = '1970-01-01T00:00:00.000Z';

/** One `policy.changed` act: what it does not name stays as it was. */
export interface PolicyChange {
  readonly rule: string;
  readonly mode?: RuleMode;
  readonly thresholds?: Readonly<Record<string, number>>;
  /** One severity for all clauses of the rule. */
  readonly severity?: Severity;
  readonly validFrom: string;
}

/** The policy with which a district begins, per rule that has been built. */
export function defaultPolicies({ allOn = false }: { readonly allOn?: boolean } = {}): RulePolicy[] {
  return Object.entries<RuleDefaults>(DEFAULTS).map(([rule, defaults]) => ({
    rule: rule as RuleWithPolicy,
    mode: allOn ? 'ON' : RULES[rule as RuleWithPolicy].defaultMode,
    validFrom: BEGINNING,
    thresholds: defaults.thresholds,
    severities: defaults.severities,
  }));
}

/** Answers which policy was in force at an instant: the latest by `validFrom`, so that an old gap keeps the rule of its day. */
export function policyBook(initial: readonly RulePolicy[], changes: readonly PolicyChange[] = []): PolicyAt {
  const byRule = new Map<string, RulePolicy[]>(initial.map((policy) => [policy.rule, [policy]]));
  for (const change of [...changes].sort((a, b) => compareText(a.validFrom, b.validFrom))) {
    const dated = byRule.get(change.rule);
    const previous = dated?.at(-1);
    if (!dated || !previous) continue;
    dated.push({
      ...previous,
      mode: change.mode ?? previous.mode,
      thresholds: { ...previous.thresholds, ...change.thresholds },
      severities: change.severity ? uniformSeverity(previous, change.severity) : previous.severities,
      validFrom: change.validFrom,
    });
  }
  return (rule, at) => {
    const dated = byRule.get(rule) ?? [];
    const policy = dated.findLast((candidate) => candidate.validFrom <= at) ?? dated[0];
    if (!policy) throw new Error(`No policy for ${rule}: the rule has not been built`);
    return policy;
  };
}

/** A threshold by name. A policy that lost one is a fault of the program, not of an act. */
export function thresholdOf(policy: RulePolicy, name: string): number {
  const value = policy.thresholds[name];
  if (value === undefined) throw new Error(`Policy of ${policy.rule} has no threshold ${name}`);
  return value;
}

export function severityOf(policy: RulePolicy, name: string): Severity {
  const severity = policy.severities[name];
  if (severity === undefined) throw new Error(`Policy of ${policy.rule} has no severity ${name}`);
  return severity;
}

function uniformSeverity(policy: RulePolicy, severity: Severity): RulePolicy['severities'] {
  return Object.fromEntries(Object.keys(policy.severities).map((clause) => [clause, severity]));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
