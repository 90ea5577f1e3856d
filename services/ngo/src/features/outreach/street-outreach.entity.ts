import { AgencyRow } from '@estafet/agency-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One round of outreach where children are recruited or exploited: how many were met, before anybody is a case. */
@Entity('street_outreach')
export class StreetOutreachEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'held_at' })
  heldAt!: Date;

  @Column('text')
  kecamatan!: string;

  @Column('text')
  place!: string;

  @Column('integer')
  reached!: number;

  /** Cases that began here. */
  @Column('uuid', { name: 'case_ids', array: true })
  caseIds!: string[];
}
