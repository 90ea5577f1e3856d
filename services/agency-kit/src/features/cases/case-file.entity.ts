import type { Json } from '@estafet/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../../kernel/agency-row';

/** One agency's file of a case. Holds no identity: that lies encrypted with the identity feature. */
@Entity('case_file')
export class CaseFileEntity extends AgencyRow {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'local_number' })
  localNumber!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  /** Whether the agency opened the case itself: then the chain of custody begins with it. */
  @Column('boolean', { name: 'is_opened_here' })
  isOpenedHere!: boolean;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason!: string | null;

  @Column('boolean', { name: 'is_child' })
  isChild!: boolean;

  @Column('text', { name: 'age_band', nullable: true })
  ageBand!: string | null;

  @Column('text', { nullable: true })
  sex!: string | null;

  @Column('text', { array: true, default: '{}' })
  exploitation!: string[];

  @Column('text', { name: 'risk_level', nullable: true })
  riskLevel!: string | null;

  @Column('text', { nullable: true })
  stage!: string | null;

  @Column('text', { nullable: true })
  lead!: string | null;

  @Column('text', { name: 'lead_act_id', nullable: true })
  leadActId!: string | null;

  /** Worker references that alone may open the file; empty = the case team and supervisors. */
  @Column('text', { name: 'restricted_to', array: true, default: '{}' })
  restrictedTo!: string[];
}

/** One worker of a case team. */
@Entity('case_team_member')
export class CaseTeamMemberEntity extends AgencyRow {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'worker_ref' })
  workerRef!: string;

  @Column('text')
  kind!: 'PRIMARY' | 'SUPPORTING';

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}

/** The agency's copy of one case act: its own, or one received from another party of the case. */
@Entity('case_act')
export class CaseActEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  type!: string;

  @Column('text')
  by!: string;

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { nullable: true })
  via!: string | null;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('boolean', { name: 'is_provisional' })
  isProvisional!: boolean;

  @Column('jsonb')
  data!: Record<string, Json>;
}
