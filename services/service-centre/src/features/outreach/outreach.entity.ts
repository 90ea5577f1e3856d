import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One outreach (penjangkauan): planned with its team and police partner before anyone leaves, done when the rescue is recorded. */
@Entity('outreach')
export class OutreachEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt!: Date;

  @Column('timestamptz', { name: 'departs_at' })
  departsAt!: Date;

  @Column('text', { name: 'police_partner' })
  policePartner!: string;

  @Column('text', { array: true })
  partners!: string[];

  @Column('text', { name: 'team_worker_refs', array: true })
  teamWorkerRefs!: string[];

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
