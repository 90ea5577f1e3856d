import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ComplaintState = 'RECEIVED' | 'CASE_OPENED' | 'CLOSED';

/** A complaint (pengaduan) as it came in, before anybody knows whether it becomes a case. Coded: the story belongs to the case's identity. */
@Entity('complaint')
export class ComplaintEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('text')
  channel!: string;

  @Column('text', { name: 'risk_level' })
  riskLevel!: string;

  @Column('text', { nullable: true })
  kecamatan!: string | null;

  @Column('boolean', { name: 'sexual_exploitation' })
  sexualExploitation!: boolean;

  @Column('boolean', { name: 'assault_within_120h' })
  assaultWithin120h!: boolean;

  @Column('text')
  state!: ComplaintState;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text', { name: 'outcome', nullable: true })
  outcome!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
