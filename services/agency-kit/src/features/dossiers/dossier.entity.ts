import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../../kernel/agency-row';

/**
 * What a referral tells about the client beyond triage. The sender composes it when it sends, and keeps it encrypted
 * until the receiver has accepted; the receiver keeps what it was sent, encrypted with its own keys.
 */
@Entity('dossier')
export class DossierEntity extends AgencyRow {
  @PrimaryColumn('uuid', { name: 'referral_id' })
  referralId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  direction!: 'SENT' | 'RECEIVED';

  /** The other side: whom it is for, or whom it came from. */
  @Column('text')
  party!: string;

  /** Letter of UU 27/2022 art. 20. */
  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  /** Who agreed, kept apart from the legal basis (architecture §6). */
  @Column('text', { name: 'agreed_by' })
  agreedBy!: string;

  /** For a child who agreed herself, beside her parent or guardian. */
  @Column('boolean', { name: 'client_agrees', nullable: true })
  clientAgrees!: boolean | null;

  /** Identity and narrative, under the client's data key. */
  @Column('bytea')
  payload!: Buffer;

  @Column('timestamptz', { name: 'composed_at' })
  composedAt!: Date;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;

  /** Set when consent was withdrawn before the release: it will not be sent. */
  @Column('timestamptz', { name: 'withheld_at', nullable: true })
  withheldAt!: Date | null;

  @Column('timestamptz', { name: 'last_opened_at', nullable: true })
  lastOpenedAt!: Date | null;
}
