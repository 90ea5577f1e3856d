import {
  checkAct,
  checkHeader,
  isActType,
  isCredibleInstant,
  mayAuthor,
  newActId,
  toFoldable,
  type ActEnvelope,
  type ActHeader,
} from '@estafet/schema';
import type { DataSource, EntityManager } from 'typeorm';
import { raiseAlarm } from '../alarms/alarm';
import { asAgency } from '../database/as-agency';
import { isDatabaseFault, isLockWait } from '../database/database-fault';
import type { ReceiptStatus } from '../database/relay-kit.entities';
import type { Directory, PublishedKey } from '../directory/directory';
import { saveKeys, savePartyChanges } from '../directory/directory.store';
import { partyChangeOf, type PartyChange } from '../directory/party-change';
import { DomainError } from '../errors/domain-error';
import { followKeys } from '../keys/key-acts';
import { inSpan } from '../telemetry/tracing';
import type { RelayAnswer, RelayBatch, RelayOptions } from '../relay/relay.types';
import * as store from './inbox.store';
import { isAct, seqOf, takeIn, type Intake } from './intake';

export type InboxOptions = Pick<
  RelayOptions,
  'dataSource' | 'clock' | 'directory' | 'logger' | 'taskForceId' | 'onAct' | 'onBatchEnd'
>;

interface Taken {
  readonly answer: RelayAnswer;
  readonly keys: readonly PublishedKey[];
  readonly changes: readonly PartyChange[];
  readonly alarm?: { readonly reason: string; readonly seq: number } | undefined;
}

const PARKED_LIMIT = 2_000;
/** An id has at most 100 characters. */
const NOTIFIED_IDS = 60;
const FOLD_ATTEMPTS = 50;
/** A lock that somebody holds costs its whole waiting time: beyond this the batch waits at its sender. */
const LOCKED_CASES = 1;
/** What the task force is never given; if a sender gives it all the same, it is not kept. */
const TASK_FORCE_PARTS: readonly string[] = ['board', 'engine'];

/** Raised inside the transaction, so that the whole batch is rolled back and taken again without folding these acts. */
class FoldFailure extends Error {
  constructor(
    readonly actIds: readonly string[],
    override readonly cause: unknown,
  ) {
    super('an act could not be folded');
  }
}

/**
 * Takes in one batch: verifies, stores and folds in one transaction and answers how far the sender's log is now held.
 * At least once on the wire, once in effect. An act that breaks the recipient's fold is stored unfolded and reported, so that
 * one poisonous act does not hold up the others; a fault of the database itself is thrown and the sender tries again.
 */
export async function takeBatch(
  options: InboxOptions,
  recipientId: string,
  batch: RelayBatch,
): Promise<RelayAnswer> {
  const { directory, logger, taskForceId } = options;
  const sender = directory.find(batch.senderId);
  if (!sender || (!sender.isMember && batch.senderId !== taskForceId) || batch.recipientId !== recipientId) {
    throw new DomainError('SENDER_UNKNOWN', {
      id: 'Pengirim tidak terdaftar.',
      en: 'The sender is not enrolled.',
    });
  }
  const unfoldable = new Set<string>();
  let lockedCases = 0;
  for (let attempt = 0; attempt < FOLD_ATTEMPTS; attempt += 1) {
    try {
      const taken = await asAgency(
        options.dataSource,
        recipientId,
        (manager) => take(manager, options, { recipientId, batch, unfoldable }),
        'receive',
      );
      for (const key of taken.keys) directory.learnKey(key);
      for (const { partyId, change } of taken.changes) directory.change(partyId, change);
      if (taken.alarm) {
        const facts = { recipientId, senderId: batch.senderId, ...taken.alarm };
        raiseAlarm(logger, 'SENDER_STOPPED', facts, 'a sender was stopped');
      }
      return taken.answer;
    } catch (error) {
      if (!(error instanceof FoldFailure)) throw error;
      const isLocked = isLockWait(error.cause) && error.actIds.length === 1 && lockedCases < LOCKED_CASES;
      if (isDatabaseFault(error.cause) && !isLocked) throw error.cause;
      if (error.actIds.length > 1 && batch.items.length > 1) return takeInHalves(options, recipientId, batch);
      const actIds = isLocked ? actsOfSameCase(batch, error.actIds) : error.actIds;
      if (isLocked) lockedCases += 1;
      for (const actId of actIds) unfoldable.add(actId);
      raiseAlarm(
        logger,
        'ACT_NOT_FOLDED',
        { recipientId, senderId: batch.senderId, actIds, cause: nameOf(error.cause) },
        'an act was stored but could not be folded; it is tried again',
      );
    }
  }
  // Many poisonous acts at once: fewer at a time get through, and the sender's other acts do not wait for ever.
  if (batch.items.length > 1) return takeInHalves(options, recipientId, batch);
  throw new DomainError('FOLD_FAILING', {
    id: 'Penerima tidak dapat mengolah catatan saat ini.',
    en: 'The recipient cannot process acts at present.',
  });
}

/** A batch that fails as a whole hides which act is the poisonous one. */
async function takeInHalves(
  options: InboxOptions,
  recipientId: string,
  batch: RelayBatch,
): Promise<RelayAnswer> {
  const middle = Math.ceil(batch.items.length / 2);
  await takeBatch(options, recipientId, { ...batch, items: batch.items.slice(0, middle) });
  return takeBatch(options, recipientId, { ...batch, items: batch.items.slice(middle) });
}

async function take(
  manager: EntityManager,
  options: InboxOptions,
  work: {
    readonly recipientId: string;
    readonly batch: RelayBatch;
    readonly unfoldable: ReadonlySet<string>;
  },
): Promise<Taken> {
  const { recipientId, batch, unfoldable } = work;
  const { senderId } = batch;
  const isTaskForce = recipientId === options.taskForceId;
  const receivedAt = options.clock.now();
  const view = await store.viewInbox(manager, {
    agencyId: recipientId,
    senderId,
    items: batch.items,
    parkedLimit: PARKED_LIMIT,
  });
  const introduced = followKeys({
    ownerId: senderId,
    enrolledFingerprint: options.directory.find(senderId)?.fingerprint,
    known: view.keys,
    acts: [...batch.keys, ...batch.items.filter(isAct)],
  });
  const intake = decide(batch, view, merge(view.keys, introduced));
  const acts = intake.acts.map((envelope) => {
    const kept = isTaskForce ? withoutForeignParts(envelope) : envelope;
    return {
      envelope: kept,
      status: unfoldable.has(envelope.header.id)
        ? ('FOLD_FAILED' as const)
        : statusOf(kept, options.directory),
    };
  });
  const stopped = view.stopped ?? intake.stop?.reason;
  const positions = await store.saveTaken(manager, {
    agencyId: recipientId,
    senderId,
    acts,
    stubs: intake.stubs,
    state: { head: intake.head, stopped },
    receivedAt,
    changes: changesOf(recipientId, intake.acts),
  });
  if (intake.parked.length > 0 || view.parked.length > 0) {
    await store.saveParked(manager, recipientId, senderId, intake.parked.slice(0, PARKED_LIMIT));
  }
  await saveKeys(manager, recipientId, introduced);
  if (intake.stop) {
    const { reason, item } = intake.stop;
    await store.saveQuarantine(manager, {
      agencyId: recipientId,
      id: newActId(receivedAt),
      senderId,
      reason,
      item,
      receivedAt,
    });
  }
  const changes = acts.flatMap(({ envelope, status }) =>
    status === 'INVALID' ? [] : (partyChangeOf(envelope, options.taskForceId) ?? []),
  );
  await savePartyChanges(manager, recipientId, changes);
  const facts = { recipient: recipientId, acts: acts.length };
  await inSpan('fold', facts, () =>
    fold(manager, options, { recipientId, senderId, receivedAt, acts, positions }),
  );
  const alarm = intake.stop && { reason: intake.stop.reason, seq: seqOf(intake.stop.item) };
  return { answer: { head: intake.head, stopped }, keys: introduced, changes, alarm };
}

async function fold(
  manager: EntityManager,
  options: InboxOptions,
  taken: {
    readonly recipientId: string;
    readonly senderId: string;
    readonly receivedAt: Date;
    readonly acts: readonly { readonly envelope: ActEnvelope; readonly status: ReceiptStatus }[];
    readonly positions: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const { recipientId, senderId, receivedAt, acts, positions } = taken;
  for (const { envelope, status } of acts) {
    if (status !== 'FOLDED') continue;
    const received = {
      envelope,
      act: toFoldable(envelope),
      senderId,
      receivedAt,
      position: positions.get(envelope.header.id) ?? 0,
    };
    try {
      await options.onAct(manager, recipientId, received);
    } catch (error) {
      throw new FoldFailure([envelope.header.id], error);
    }
  }
  await options.onBatchEnd?.(manager, recipientId).catch((error: unknown) => {
    if (isDatabaseFault(error)) throw error;
    const folded = acts.filter(({ status }) => status === 'FOLDED');
    throw new FoldFailure(
      folded.map(({ envelope }) => envelope.header.id),
      error,
    );
  });
}

/** Decides what to take. From a stopped sender nothing is taken, and nothing is parked. */
function decide(batch: RelayBatch, view: store.InboxView, keys: readonly PublishedKey[]): Intake {
  if (view.stopped !== undefined) return { acts: [], stubs: [], parked: view.parked, head: view.head };
  const { head, parked, storedHashes, usedIds } = view;
  const intake = takeIn({ senderId: batch.senderId, head, fresh: batch.items, parked, keys, storedHashes });
  const seen = new Set(usedIds);
  const culprit = intake.acts.find(({ header: { id } }) => seen.has(id) || !seen.add(id));
  return culprit ? cutBefore(intake, culprit) : intake;
}

/** An id that already names another act: what stands before it is taken, and the sender is stopped there. */
function cutBefore(intake: Intake, culprit: ActEnvelope): Intake {
  const { seq, prevHash } = culprit.header;
  return {
    acts: intake.acts.filter((act) => act.header.seq < seq),
    stubs: intake.stubs.filter((stub) => stub.seq < seq),
    parked: [],
    head: { seq: seq - 1, hash: prevHash },
    stop: { reason: 'REUSED_ID', item: culprit },
  };
}

/** Lets a stopped sender go on, once its operator and the recipient's have settled the cause. */
export async function releaseSender(
  dataSource: DataSource,
  recipientId: string,
  senderId: string,
): Promise<void> {
  await asAgency(dataSource, recipientId, async (manager) => {
    const state = await store.senderState(manager, recipientId, senderId);
    await store.saveSenderState(manager, recipientId, senderId, { head: state.head, stopped: undefined });
  });
}

export function statusOf({ header, parts }: ActEnvelope, directory: Directory): ReceiptStatus {
  const { occurredAt, recordedAt } = header;
  if (![occurredAt, recordedAt].every((instant) => isCredibleInstant(instant))) return 'INVALID';
  if (Date.parse(occurredAt) > Date.parse(recordedAt)) return 'INVALID';
  if (checkHeader(header).length > 0 || !mayBeSigned(header, directory)) return 'INVALID';
  const data = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.data]));
  const check = checkAct(header.type, header.version, data);
  if (check.ok) return 'FOLDED';
  return check.problem === 'INVALID' ? 'INVALID' : 'NEEDS_UPGRADE';
}

/**
 * Whether this author may sign such an act at all, and for whom it says that it does: who keeps a log speaks for itself,
 * but for a yes by phone. A stolen server could otherwise waive gaps or contest those of others.
 */
function mayBeSigned({ type, agencyId, onBehalfOf, via }: ActHeader, directory: Directory): boolean {
  const author = directory.find(agencyId);
  if (isActType(type) && !(author && mayAuthor(type, author.kind))) return false;
  if (onBehalfOf === undefined || onBehalfOf === agencyId) return true;
  const keepsLog = directory.isMember(onBehalfOf) || directory.find(onBehalfOf)?.kind === 'TASK_FORCE';
  return !keepsLog || (type === 'referral.accepted' && via === 'PHONE');
}

function withoutForeignParts(envelope: ActEnvelope): ActEnvelope {
  const parts = Object.entries(envelope.parts).filter(([name]) => TASK_FORCE_PARTS.includes(name));
  return {
    ...envelope,
    parts: Object.fromEntries(parts),
  };
}

function merge(known: readonly PublishedKey[], changed: readonly PublishedKey[]): PublishedKey[] {
  return [...new Map([...known, ...changed].map((key) => [key.kid, key])).values()];
}

/** What the event streams are told: which ids changed, never what. A notification holds at most 8000 bytes. */
export function changesOf(recipientId: string, acts: readonly ActEnvelope[]): string[] {
  const ids = [
    ...new Set(
      acts.flatMap(({ header }) => [header.caseId, header.referralId].filter((id) => id !== undefined)),
    ),
  ];
  const payloads: string[] = [];
  for (let from = 0; from < ids.length; from += NOTIFIED_IDS) {
    payloads.push(JSON.stringify({ audience: [recipientId], ids: ids.slice(from, from + NOTIFIED_IDS) }));
  }
  return payloads;
}

/** Whoever holds a case's lock holds up that case only: all of its acts in the batch are set aside, and the rest goes on. */
function actsOfSameCase({ items }: RelayBatch, actIds: readonly string[]): string[] {
  const acts = items.filter(isAct).map(({ header }) => header);
  const cases = new Set(acts.flatMap(({ id, caseId }) => (actIds.includes(id) ? (caseId ?? []) : [])));
  const others = acts.flatMap(({ id, caseId }) => (caseId !== undefined && cases.has(caseId) ? id : []));
  return [...new Set([...actIds, ...others])];
}

/** The kind of error only: its message may quote data. */
export function nameOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : typeof error;
}
