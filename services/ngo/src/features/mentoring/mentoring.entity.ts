import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A client in a programme of the NGO, with her survivor mentor where it has one (seed 004_0ae9, article 9). */
@Entity('programme_membership')
export class ProgrammeMembershipEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  programme!: string;

  @Column('text', { name: 'mentor_ref', nullable: true })
  mentorRef!: string | null;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  @Column('text', { name: 'leave_reason', nullable: true })
  leaveReason!: string | null;
}

/** An outcome measured at 0, 6 or 12 months. */
@Entity('outcome')
export class OutcomeEntity extends AgencyRow {
  /** The act that measured it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('integer')
  month!: number;

  @Column('timestamptz', { name: 'measured_at' })
  measuredAt!: Date;

  @Column('boolean', { name: 're_exploited', nullable: true })
  reExploited!: boolean | null;

  @Column('boolean', { nullable: true })
  support!: boolean | null;

  @Column('boolean', { nullable: true })
  work!: boolean | null;

  @Column('boolean', { nullable: true })
  school!: boolean | null;

  @Column('boolean', { name: 'lost_to_follow_up' })
  lostToFollowUp!: boolean;
}
