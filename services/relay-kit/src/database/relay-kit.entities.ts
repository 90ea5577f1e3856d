import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActHeader, Json, PartName, RelayItem } from '@estafet/schema';

/** An agency's own acts. Numbered, chained and signed by the sequencer after the commit that wrote them. */
@Entity('act_log')
export class ActLogEntity {
  @Column('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text') id!: string;
  /** Order of writing; the sequencer follows it. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: string;
  @Column('bigint', { nullable: true }) seq!: string | null;
  @Column('text') type!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text', { name: 'referral_id', nullable: true }) referralId!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  /** The header without seq, prevHash and kid until the sequencer completes it; null for an act that could not be recovered. */
  @Column('jsonb', { nullable: true }) header!: ActHeader | null;
  @Column('text', { name: 'prev_hash', nullable: true }) prevHash!: string | null;
  @Column('text', { nullable: true }) hash!: string | null;
  @Column('text', { nullable: true }) signature!: string | null;
}

/** Parts of own acts, one partition per part name, so that a role can be denied the engine's. */
@Entity('act_log_part')
export class ActLogPartEntity {
  @Column('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'act_id' }) actId!: string;
  @PrimaryColumn('text') part!: PartName;
  @Column('text') salt!: string;
  @Column('jsonb') data!: Record<string, Json>;
}

export type ReceiptStatus = 'FOLDED' | 'NEEDS_UPGRADE' | 'INVALID' | 'FOLD_FAILED';

/** Acts received from others, as verified; never changed but for their status. */
@Entity('receipt')
export class ReceiptEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'act_id' }) actId!: string;
  /** Order of storage: ties of received_at are replayed by it. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: string;
  @Column('text', { name: 'sender_id' }) senderId!: string;
  @Column('bigint') seq!: string;
  @Column('text') type!: string;
  @Column('int') version!: number;
  @Column('text', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text', { name: 'referral_id', nullable: true }) referralId!: string | null;
  @Column('jsonb') header!: ActHeader;
  @Column('text') hash!: string;
  @Column('text') signature!: string;
  @Column('text') status!: ReceiptStatus;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}

/** Parts of received acts, one partition per part name. */
@Entity('receipt_part')
export class ReceiptPartEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'act_id' }) actId!: string;
  @PrimaryColumn('text') part!: PartName;
  @Column('text') salt!: string;
  @Column('jsonb') data!: Record<string, Json>;
}

/** How far each recipient has acknowledged. */
@Entity('delivery_cursor')
export class DeliveryCursorEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'recipient_id' }) recipientId!: string;
  /** The last seq that is meant for the recipient. */
  @Column('bigint', { name: 'wanted_seq' })
  wantedSeq!: string;
  @Column('bigint', { name: 'acked_seq' }) ackedSeq!: string;
}

/** How far each sender's log has been taken in, and whether that sender is stopped. */
@Entity('sender_head')
export class SenderHeadEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'sender_id' }) senderId!: string;
  @Column('bigint') seq!: string;
  @Column('text') hash!: string;
  @Column('text', { name: 'stopped_reason', nullable: true }) stoppedReason!: string | null;
}

/** Acts whose predecessor has not arrived yet. */
@Entity('parked')
export class ParkedEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'sender_id' }) senderId!: string;
  @PrimaryColumn('bigint') seq!: string;
  @Column('jsonb') item!: RelayItem;
}

/** Items that stopped a sender: what was wrong, and the item for the inquiry. */
@Entity('quarantine')
export class QuarantineEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'agency_id' }) agencyId!: string;
  @Column('text', { name: 'sender_id' }) senderId!: string;
  @Column('bigint') seq!: string;
  @Column('text') reason!: string;
  /** The item's JSON, as text: what stopped the sender may be what jsonb cannot hold. */
  @Column('jsonb') item!: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}

/** Keys that agencies published, with the stretch of the owner's log for which they count. */
@Entity('agency_key')
export class AgencyKeyEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'owner_id' }) ownerId!: string;
  @PrimaryColumn('text') kid!: string;
  @Column('jsonb') key!: Record<string, Json>;
}

/** What acts changed of the enrolled directory. */
@Entity('directory')
export class DirectoryChangeEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'party_id' }) partyId!: string;
  @Column('jsonb') change!: Record<string, Json>;
}

/** When each peer was last heard of (belum tersinkron, telepon). */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('text', { name: 'agency_id' }) agencyId!: string;
  @PrimaryColumn('text', { name: 'peer_id' }) peerId!: string;
  @Column('timestamptz', { name: 'last_contact_at' }) lastContactAt!: Date;
}

export const RELAY_KIT_ENTITIES = [
  ActLogEntity,
  ActLogPartEntity,
  ReceiptEntity,
  ReceiptPartEntity,
  DeliveryCursorEntity,
  SenderHeadEntity,
  ParkedEntity,
  QuarantineEntity,
  AgencyKeyEntity,
  DirectoryChangeEntity,
  ContactEntity,
] as const;
