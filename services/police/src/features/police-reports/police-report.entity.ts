import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A police report (LP) of one unit, with the steps of its protection clock. Its number never leaves the unit. */
@Entity('police_report')
export class PoliceReportEntity extends AgencyRow {
  /** The act that filed it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt!: Date;

  /** False where the unit recorded a legal ground instead of a report (G30a). */
  @Column('boolean', { name: 'is_filed' })
  isFiled!: boolean;

  @Column('text', { name: 'case_kind' })
  caseKind!: string;

  /** Dated reference, not an enum: the penal law changed on 2 January 2026 (law.md §1.3). */
  @Column('text', { name: 'legal_basis_ref', nullable: true })
  legalBasisRef!: string | null;

  /** Under the client's own key: erasing her destroys it too. */
  @Column('bytea', { name: 'report_number', nullable: true })
  reportNumber!: Buffer | null;

  @Column('timestamptz', { name: 'granted_at', nullable: true })
  grantedAt!: Date | null;

  @Column('timestamptz', { name: 'protected_until', nullable: true })
  protectedUntil!: Date | null;

  @Column('timestamptz', { name: 'lpsk_requested_at', nullable: true })
  lpskRequestedAt!: Date | null;

  @Column('timestamptz', { name: 'protection_ended_at', nullable: true })
  protectionEndedAt!: Date | null;

  @Column('timestamptz', { name: 'restitution_informed_at', nullable: true })
  restitutionInformedAt!: Date | null;
}
