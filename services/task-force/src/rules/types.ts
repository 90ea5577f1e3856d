import type { Custody, FoldableAct, ReferralFold, RULES } from '@estafet/schema';

/** G01 … G31, as named in the vocabulary. */
export type RuleCode = keyof typeof RULES;

/** Weakest first; in Indonesian Rendah, Sedang, Tinggi, Kritis. */
export const SEVERITY_ORDER = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITY_ORDER)[number];

export type RuleMode = 'OFF' | 'SHADOW' | 'ON';

/** Where a finding stands at an instant: not yet a gap, a warning, a breach, or over by itself. */
export type FindingLevel = 'PENDING' | 'WARN' | 'BREACH' | 'ENDED';

/** An act with the instant at which the task force received it (ISO-8601 UTC with milliseconds). */
export type HistoryAct = FoldableAct & { readonly receivedAt: string };

/** What a programme card promised when it was current: the destination's criteria, and what it gives and does not give. */
export interface ProgrammeCard {
  readonly agencyId: string;
  readonly version: number;
  /** From when this version is the current one. */
  readonly publishedAt: string;
  readonly sexes?: readonly string[];
  readonly minAge?: number;
  readonly maxAge?: number;
  readonly exploitation?: readonly string[];
  readonly residence?: boolean;
  readonly lengthDays?: number;
  readonly given?: readonly string[];
  readonly notGiven?: readonly string[];
  readonly capacity?: number;
  readonly freePlaces?: number;
}

/** A referrer's statement that it has read a version of another agency's programme card. */
export interface CardAcknowledgement {
  readonly byAgency: string;
  readonly cardAgency: string;
  readonly version?: number;
  readonly at: string;
}

export interface PriorBreachQuery {
  readonly rule: RuleCode;
  readonly owner: string;
  /** Counted from this instant, inclusive … */
  readonly since: string;
  /** … until this one, exclusive. */
  readonly before: string;
  /** Gaps of this case are not counted: the rule sees those itself. */
  readonly exceptCaseId: string;
}

/** What a case rule may ask about the world outside its case. Every answer must be the same live and on rebuild. */
export interface HistoryLookups {
  /** The version of the agency's programme card that was current at the instant. */
  cardAt(agencyId: string, at: string): ProgrammeCard | undefined;
  /** Cards that the agency acknowledged (`card.acknowledged`); acknowledgements among the case's own acts are found without it. */
  acknowledgements(agencyId: string): readonly CardAcknowledgement[];
  /** A member has its own log; a partner is answered for by others. */
  isMember(agencyId: string): boolean;
  /** Hours during which a receiver that has not synchronised is silent without breach. */
  syncGraceHours(agencyId: string): number;
  /** POLICE, SOCIAL_SERVICES, …; undefined for a party that the directory does not know. */
  kindOf(agencyId: string): string | undefined;
  /** Whether rules that need this act may be measured: declared, on the floor for all, or assumed so in a rehearsal. */
  records(agencyId: string, actType: string): boolean;
  /** Whether the agency itself said so (`recording.declared`), nothing assumed. */
  declares(agencyId: string, actType: string): boolean;
  /** Whether another case is open; undefined when the task force does not know it. */
  isCaseOpen(caseId: string): boolean | undefined;
  /** The reason with which another case was closed. */
  closedAs(caseId: string): string | undefined;
  /** Whether an agency is among those whose word counts in another case. */
  speaksFor(caseId: string, agencyId: string): boolean;
  /** How many gaps of a rule an owner breached in other cases. */
  priorBreaches(query: PriorBreachQuery): number;
}

/** All that is known about one case at `now`, folded once for all its rules. */
export interface CaseHistory extends HistoryLookups {
  readonly caseId: string;
  /** What had been received by `now` from those whose word counts in this case, ordered by the instant of the act. */
  readonly acts: readonly HistoryAct[];
  /** What strangers to the case said about it: it changes nothing. */
  readonly ignored: readonly HistoryAct[];
  readonly parties: ReadonlySet<string>;
  readonly opened?: HistoryAct;
  /** The closing that stands: undefined when the case was reopened. */
  readonly closed?: HistoryAct;
  readonly referrals: readonly ReferralFold[];
  readonly custody?: Custody;
  /** Unknown age counts as a child. */
  readonly isChild: boolean;
  readonly ageBand?: string;
  readonly sex?: string;
  readonly exploitation: readonly string[];
  readonly now: string;
  /** Acts of the given types, earliest first, provisional ones included: what is provisional already answers a clock. */
  ofType(...types: readonly string[]): readonly HistoryAct[];
  /** The same without provisional acts: paperwork clocks start only with a confirmed act, or late recording would open false gaps. */
  confirmed(...types: readonly string[]): readonly HistoryAct[];
  /** The agency that answers for an act: its party, or whoever recorded for a party without a log. */
  answererOf(act: Pick<HistoryAct, 'agencyId' | 'onBehalfOf'>): string;
  /** A member's own id; for a party without a log, the referral's recorder. */
  ownerIn(referral: ReferralFold, party: string): string;
  /** The agency that leads at `now`, or the monitor when the lead is a partner that cannot answer to the task force. */
  responsible(): string;
}

/** What is known about one agency outside any case, at `now`. */
export interface AgencyHistory {
  readonly agencyId: string;
  /** The agency's acts without a case, received by `now`, ordered by the instant of the act. */
  readonly acts: readonly HistoryAct[];
  readonly taskForceId: string;
  readonly now: string;
}

/** The dated settings of one rule. Thresholds carry their unit in their names (`warnAfterHours`, `breachAfterDays`). */
export interface RulePolicy {
  readonly rule: RuleCode;
  readonly mode: RuleMode;
  /** In force from this instant until the next policy of the same rule. */
  readonly validFrom: string;
  readonly thresholds: Readonly<Record<string, number>>;
  /** By the clause, or the part of a clause, that it belongs to. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Something that is not as it should be, with the instants at which it becomes a warning and a breach. Gone from a rule's answer = cleared. */
export interface Finding {
  readonly rule: RuleCode;
  /** Which part of a rule with several speaks: one of the literals in the rule's own file. */
  readonly clause?: string;
  /** Unique within the rule and stable while the finding lasts: with rule and occurrence it names the gap. */
  readonly subjectKey: string;
  readonly caseId?: string;
  readonly referralId?: string;
  /** The agency in whose duty an agency-scope finding lies. */
  readonly agencyId?: string;
  /** The agency that must act. */
  readonly owner: string;
  /** The instant of the trigger: the policy in force then decides. */
  readonly startedAt: string;
  readonly warnAt?: string;
  readonly breachAt?: string;
  readonly severity: Severity;
  /** Later severities, earliest first. */
  readonly raises?: readonly { readonly at: string; readonly severity: Severity }[];
  /** From this instant the finding is over by itself. */
  readonly endsAt?: string;
  /** Values for the sentence; only what the board may show. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export type PolicyAt = (rule: RuleCode, at: string) => RulePolicy;

export interface CaseRule {
  readonly code: RuleCode;
  /** `policyAt` answers for this rule at the instant of a trigger, so that an old gap keeps the rule of its day. */
  evaluate(history: CaseHistory, policyAt: (at: string) => RulePolicy): Finding[];
}

/** A rule whose subject is an agency, not a case. */
export interface DutyRule {
  readonly code: RuleCode;
  evaluate(history: AgencyHistory, policyAt: (at: string) => RulePolicy): Finding[];
}
