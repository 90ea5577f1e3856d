import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../../kernel/agency-row';

/** A client's data key, wrapped by the agency's key (which lives outside the database). Destroying the row erases the client. */
@Entity('client_key')
export class ClientKeyEntity extends AgencyRow {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Who the client is, under her own data key. */
@Entity('client_identity')
export class ClientIdentityEntity extends AgencyRow {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea')
  payload!: Buffer;

  /** OWN: recorded here; DOSSIER: came with an accepted referral. */
  @Column('text')
  source!: 'OWN' | 'DOSSIER';

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** An emergency in which somebody outside the team opened a case: for one hour, to be reviewed by a second person. */
@Entity('break_glass')
export class BreakGlassEntity extends AgencyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'worker_ref' })
  workerRef!: string;

  /** The typed reason; free text, hence encrypted under the client's key. */
  @Column('bytea')
  reason!: Buffer;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'review_due_at' })
  reviewDueAt!: Date;

  @Column('text', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('boolean', { name: 'is_justified', nullable: true })
  isJustified!: boolean | null;
}
