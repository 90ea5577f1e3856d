import type { ReferralAction, ReferralKind, ReferralState, Urgency } from '@estafet/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../../kernel/agency-row';

export type ReferralDirection = 'SENT' | 'RECEIVED';

/** One act of a referral, as a timeline shows it. */
export interface ActLine {
  readonly id: string;
  readonly type: string;
  readonly by: string;
  readonly onBehalfOf?: string | undefined;
  readonly via?: string | undefined;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly isProvisional: boolean;
  /** A code: the reason, the outcome, the attempt. */
  readonly detail?: string | undefined;
}

/** A coded question, with its answer once given. */
export interface QuestionLine {
  readonly code: string;
  readonly askedAt: string;
  readonly answer?: string | undefined;
  readonly answeredAt?: string | undefined;
}

/** What a referral's own page shows beside the columns; kept with the row, so that a list costs one query. */
export interface ReferralDetail {
  readonly triage?: Readonly<Record<string, unknown>> | undefined;
  readonly told: Readonly<Record<string, unknown>>;
  readonly clientSaysTold: Readonly<Record<string, unknown>>;
  readonly questions: readonly QuestionLine[];
  readonly acts: readonly ActLine[];
}

/** The columns of the agency's copy, as plain values. */
export type ReferralRow = { [K in keyof AgencyReferralEntity]: AgencyReferralEntity[K] };

/** The agency's own copy of a referral that it sent, received or recorded for a partner: folded from the acts it holds. */
@Entity('agency_referral')
export class AgencyReferralEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  direction!: ReferralDirection;

  @Column('text')
  kind!: ReferralKind;

  @Column('text')
  state!: ReferralState;

  @Column('text', { name: 'from_party' })
  from!: string;

  @Column('text', { name: 'to_party' })
  to!: string;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('text')
  urgency!: Urgency;

  @Column('text', { nullable: true })
  payer!: string | null;

  @Column('timestamptz', { name: 'respond_by', nullable: true })
  respondBy!: Date | null;

  @Column('boolean', { name: 'client_moves' })
  clientMoves!: boolean;

  @Column('boolean', { name: 'is_provisional' })
  isProvisional!: boolean;

  @Column('boolean', { name: 'is_synced' })
  isSynced!: boolean;

  @Column('text', { array: true })
  services!: string[];

  @Column('text', { name: 'lead_from', nullable: true })
  leadFrom!: string | null;

  @Column('text', { name: 'return_of', nullable: true })
  returnOf!: string | null;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { name: 'handover_at', nullable: true })
  handoverAt!: Date | null;

  @Column('int')
  attempt!: number;

  @Column('timestamptz', { name: 'given_at', nullable: true })
  givenAt!: Date | null;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;

  @Column('timestamptz', { name: 'handed_over_at', nullable: true })
  handedOverAt!: Date | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  /** What this agency may do now, for itself and for a partner that it records for. */
  @Column('text', { name: 'available_actions', array: true })
  availableActions!: ReferralAction[];

  /** Nothing more is awaited from either side. */
  @Column('boolean', { name: 'is_closed' })
  isClosed!: boolean;

  @Column('jsonb')
  detail!: ReferralDetail;
}
