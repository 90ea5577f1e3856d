import type { RuleCode, Severity } from '../rules/types';
import type { Gap, GapLevel, GapState } from './gap';

/** A row of board.gap as the driver gives it. */
export interface GapRow {
  readonly id: string;
  readonly scope: string;
  readonly rule: RuleCode;
  readonly subject_key: string;
  readonly occurrence: number;
  readonly clause: string | null;
  readonly level: GapLevel;
  readonly state: GapState;
  readonly mode: Gap['mode'];
  readonly severity: Severity;
  readonly owner: string;
  readonly case_id: string | null;
  readonly referral_id: string | null;
  readonly agency_id: string | null;
  readonly started_at: Date;
  readonly warn_at: Date | null;
  readonly breach_at: Date | null;
  readonly opened_at: Date;
  readonly breached_at: Date | null;
  readonly cleared_at: Date | null;
  readonly handled_until: Date | null;
  readonly plan: string | null;
  readonly contested_until: Date | null;
  readonly contest_reason: string | null;
  readonly waived_until: Date | null;
  readonly waive_reason: string | null;
  readonly resource_kind: string | null;
  readonly rung: number;
  readonly event_count: number;
  readonly ladder_at: Date | null;
  readonly facts: Record<string, string | number | boolean>;
}

export function gapOf(row: GapRow): Gap {
  return {
    id: row.id,
    scope: row.scope,
    rule: row.rule,
    subjectKey: row.subject_key,
    occurrence: row.occurrence,
    clause: row.clause ?? undefined,
    level: row.level,
    state: row.state,
    mode: row.mode,
    severity: row.severity,
    owner: row.owner,
    caseId: row.case_id ?? undefined,
    referralId: row.referral_id ?? undefined,
    agencyId: row.agency_id ?? undefined,
    startedAt: row.started_at.toISOString(),
    warnAt: row.warn_at?.toISOString(),
    breachAt: row.breach_at?.toISOString(),
    openedAt: row.opened_at.toISOString(),
    breachedAt: row.breached_at?.toISOString(),
    clearedAt: row.cleared_at?.toISOString(),
    handledUntil: row.handled_until?.toISOString(),
    plan: row.plan ?? undefined,
    contestedUntil: row.contested_until?.toISOString(),
    contestReason: row.contest_reason ?? undefined,
    waivedUntil: row.waived_until?.toISOString(),
    waiveReason: row.waive_reason ?? undefined,
    resourceKind: row.resource_kind ?? undefined,
    rung: row.rung,
    ladderAt: row.ladder_at?.toISOString(),
    facts: row.facts,
    eventCount: row.event_count,
  };
}

/** The columns that a later evaluation may change, and those that name the gap. */
export function rowOf(gap: Gap): Record<string, unknown> {
  return {
    id: gap.id,
    scope: gap.scope,
    rule: gap.rule,
    subject_key: gap.subjectKey,
    occurrence: gap.occurrence,
    clause: gap.clause,
    level: gap.level,
    state: gap.state,
    mode: gap.mode,
    severity: gap.severity,
    owner: gap.owner,
    case_id: gap.caseId,
    referral_id: gap.referralId,
    agency_id: gap.agencyId,
    started_at: gap.startedAt,
    warn_at: gap.warnAt,
    breach_at: gap.breachAt,
    opened_at: gap.openedAt,
    breached_at: gap.breachedAt,
    cleared_at: gap.clearedAt,
    handled_until: gap.handledUntil,
    plan: gap.plan,
    contested_until: gap.contestedUntil,
    contest_reason: gap.contestReason,
    waived_until: gap.waivedUntil,
    waive_reason: gap.waiveReason,
    resource_kind: gap.resourceKind,
    rung: gap.rung,
    event_count: gap.eventCount,
    ladder_at: gap.ladderAt,
    facts: gap.facts,
  };
}
