import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One tracing of a family: by whom, what was found, whether an own worker verified it (R18). */
@Entity('tracing')
export class TracingEntity extends AgencyRow {
  /** The act that completed it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'completed_at' })
  completedAt!: Date;

  @Column('text', { name: 'done_by' })
  doneBy!: string;

  @Column('boolean', { name: 'verified_by_own' })
  verifiedByOwn!: boolean;

  @Column('text', { name: 'family_readiness' })
  familyReadiness!: string;

  @Column('boolean', { name: 'suspect_at_destination' })
  suspectAtDestination!: boolean;
}
