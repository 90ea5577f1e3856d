import type { AgencyKind, ReferralKind, ReferralState, Urgency } from '@estafet/schema';

/** Rows of the board as the driver gives them. */
export interface CaseRow {
  readonly id: string;
  readonly code: string;
  readonly is_child: boolean;
  readonly opened_at: Date | null;
  readonly closed_at: Date | null;
  readonly close_reason: string | null;
  readonly stage: string | null;
  readonly lead: string | null;
  readonly monitor: string | null;
  readonly client_with_kind: 'PARTY' | 'BETWEEN' | 'UNKNOWN';
  readonly client_with_party: string | null;
  readonly client_from: string | null;
  readonly client_to: string | null;
  readonly client_since: Date | null;
  readonly first_seen_at: Date;
  readonly ignored_acts: readonly string[];
}

export interface ReferralRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: ReferralKind;
  readonly state: ReferralState;
  readonly from_party: string;
  readonly to_party: string;
  readonly recorded_by: string;
  readonly urgency: Urgency;
  readonly payer: string | null;
  readonly respond_by: Date | null;
  readonly client_moves: boolean;
  readonly is_provisional: boolean;
  readonly attempt: number;
  readonly sent_at: Date;
  readonly delivered_at: Date | null;
  readonly answered_at: Date | null;
  readonly accepted_at: Date | null;
  readonly handover_at: Date | null;
  readonly given_at: Date | null;
  readonly taken_at: Date | null;
  readonly handed_over_at: Date | null;
  readonly started_at: Date | null;
  readonly completed_at: Date | null;
  readonly answer_due_at: Date;
  readonly handover_due_at: Date | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly return_of: string | null;
}

export interface CustodyRow {
  readonly case_id: string;
  readonly position: number;
  readonly party: string;
  readonly act_id: string;
  readonly referral_id: string | null;
  readonly since: Date;
  readonly until: Date | null;
}

export interface TimelineRow {
  readonly case_id: string;
  readonly ordinal: string;
  readonly act_id: string;
  readonly referral_id: string | null;
  readonly type: string;
  readonly by_party: string;
  readonly recorded_by: string;
  readonly via: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly received_at: Date;
  readonly is_provisional: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface GapEventRow {
  readonly gap_id: string;
  readonly position: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: string | null;
  readonly detail: string | null;
}

export type MemberKind = Exclude<AgencyKind, 'PARTNER' | 'TASK_FORCE'>;
