import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a client sleeps, from when to when. */
@Entity('placement')
export class PlacementEntity extends AgencyRow {
  /** The act that started it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** The bed or room in the shelter's own numbering; the act that started the placement where none was given. */
  @Column('text', { name: 'placement_ref' })
  placementRef!: string;

  @Column('text', { name: 'unit_kind' })
  unitKind!: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('boolean', { name: 'shared_with_unrelated_adults' })
  sharedWithUnrelatedAdults!: boolean;

  @Column('boolean', { name: 'is_separated' })
  isSeparated!: boolean;

  @Column('text', { name: 'emergency_reason', nullable: true })
  emergencyReason!: string | null;
}
