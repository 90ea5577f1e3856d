import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../../kernel/agency-row';

/** One version of a programme card as this agency knows it: its own, or one received from another member. */
@Entity('programme_card')
export class ProgrammeCardEntity extends AgencyRow {
  @PrimaryColumn('text')
  publisher!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('text', { array: true })
  services!: string[];

  @Column('text', { array: true })
  sexes!: string[];

  @Column('integer', { name: 'min_age', nullable: true })
  minAge!: number | null;

  @Column('integer', { name: 'max_age', nullable: true })
  maxAge!: number | null;

  @Column('text', { array: true })
  exploitation!: string[];

  @Column('boolean', { nullable: true })
  residence!: boolean | null;

  @Column('integer', { name: 'length_days', nullable: true })
  lengthDays!: number | null;

  @Column('text', { array: true })
  given!: string[];

  @Column('text', { name: 'not_given', array: true })
  notGiven!: string[];

  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('integer', { name: 'free_places', nullable: true })
  freePlaces!: number | null;

  @Column('text', { name: 'duty_hours', nullable: true })
  dutyHours!: string | null;

  @Column('text', { name: 'duty_phone', nullable: true })
  dutyPhone!: string | null;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;
}
