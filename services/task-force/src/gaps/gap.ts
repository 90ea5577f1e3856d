import { createHash } from 'node:crypto';
import type { RuleCode, RuleMode, Severity } from '../rules/types';

export type GapLevel = 'WARN' | 'BREACH';

/** OPEN waits for somebody; HANDLED has a plan; CONTESTED waits for the task force's view; the last two need nobody. */
export type GapState = 'OPEN' | 'HANDLED' | 'CONTESTED' | 'WAIVED' | 'CLEARED';

export type GapEventKind =
  | 'OPENED'
  | 'BREACHED'
  | 'LEVEL_CHANGED'
  | 'SEVERITY_CHANGED'
  | 'OWNER_CHANGED'
  | 'ACKNOWLEDGED'
  | 'PLAN_EXPIRED'
  | 'CONTESTED'
  | 'CONTEST_ENDED'
  | 'ESCALATED'
  | 'WAIVED'
  | 'WAIVER_ENDED'
  | 'RESOURCE_REQUESTED'
  | 'INSTRUCTED'
  | 'CLEARED';

export interface GapEvent {
  readonly position: number;
  readonly at: string;
  readonly kind: GapEventKind;
  readonly actor?: string | undefined;
  readonly detail?: string | undefined;
}

/** One gap: a finding from the instant at which it was seen until the instant at which it was gone. Instants are ISO-8601 UTC. */
export interface Gap {
  readonly id: string;
  readonly scope: string;
  readonly rule: RuleCode;
  readonly subjectKey: string;
  readonly occurrence: number;
  readonly clause?: string | undefined;
  readonly level: GapLevel;
  readonly state: GapState;
  /** The rule's mode on the day of opening: SHADOW gaps are counted and never shown. */
  readonly mode: Exclude<RuleMode, 'OFF'>;
  readonly severity: Severity;
  readonly owner: string;
  readonly caseId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly startedAt: string;
  readonly warnAt?: string | undefined;
  readonly breachAt?: string | undefined;
  readonly openedAt: string;
  readonly breachedAt?: string | undefined;
  readonly clearedAt?: string | undefined;
  readonly handledUntil?: string | undefined;
  readonly plan?: string | undefined;
  readonly contestedUntil?: string | undefined;
  readonly contestReason?: string | undefined;
  readonly waivedUntil?: string | undefined;
  readonly waiveReason?: string | undefined;
  readonly resourceKind?: string | undefined;
  /** How far the ladder has been climbed: 0 the owner's worker … (R23). */
  readonly rung: number;
  readonly ladderAt?: string | undefined;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly eventCount: number;
}

/** The same gap gets the same id live and on every rebuild. */
export function gapId(scope: string, rule: RuleCode, subjectKey: string, occurrence: number): string {
  const hex = createHash('sha256').update(`${scope}|${rule}|${subjectKey}|${occurrence}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function isAgencyScope(scope: string): boolean {
  return scope.startsWith(AGENCY_SCOPE_PREFIX);
}

export function agencyScope(agencyId: string): string {
  return `${AGENCY_SCOPE_PREFIX}${agencyId}`;
}

export function agencyOfScope(scope: string): string {
  return scope.slice(AGENCY_SCOPE_PREFIX.length);
}

const AGENCY_SCOPE_PREFIX = 'agency:';
