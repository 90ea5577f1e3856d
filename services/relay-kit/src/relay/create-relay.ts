import { signHash } from '@estafet/schema';
import { raiseAlarm } from '../alarms/alarm';
import { asAgency } from '../database/as-agency';
import { databaseAlarmOf } from '../database/database-fault';
import { loadDirectory } from '../directory/directory.store';
import { Deliverer } from '../delivery/deliverer';
import { rewind, type Lane } from '../delivery/outbox';
import { DomainError } from '../errors/domain-error';
import { privateKeyObject } from '../keys/key-acts';
import { learnOwnKeys, publishKeys, revokeMarkedKeys } from '../keys/own-keys';
import { watchCommits } from '../log/commit-hints';
import { sequenceBatch, BATCH_SIZE } from '../log/sequencer';
import { loadReceivedItems, senderState } from '../receive/inbox.store';
import { releaseSender, takeBatch } from '../receive/inbox';
import { refoldStored } from '../receive/refold';
import { Turns } from '../receive/turns';
import type { Signer } from '../transport/transport';
import { describeUnknownError } from '../http/unknown-error';
import { Causes } from '../telemetry/causes';
import { catchUpWith } from './catch-up';
import { createRelayRouter } from './relay.router';
import type {
  FetchAnswer,
  FetchRequest,
  HostedState,
  Relay,
  RelayAnswer,
  RelayBatch,
  RelayOptions,
} from './relay.types';
import { RelayLoop } from './relay-loop';
import type { Witness } from './witnesses';

/** Log, sequencer, delivery and inbox of the agencies that one service hosts (architecture §4). */
export function createRelay(options: RelayOptions): Relay {
  return new HostedRelay(options);
}

const PUMP_ROUNDS = 10_000;
const SLICE = 100;
/** A batch of so many acts is somebody's work of this moment, not a backlog. */
const SHORT_BATCH = 20;
/** Then the sender is answered how far its batch was taken, before it stops waiting; it sends the rest again. */
const RECEIVING_MS = 5_000;

class HostedRelay implements Relay {
  private readonly states = new Map<string, HostedState>();
  /** Agencies whose log may hold unnumbered acts. */
  private readonly grown: Set<string>;
  private readonly deliverer: Deliverer;
  private readonly loop: RelayLoop;
  private readonly turns = new Turns();
  private readonly causes = new Causes();
  private readonly unwatch: () => void;
  private isLoaded = false;
  private sequencing: Promise<number> | undefined;

  constructor(private readonly options: RelayOptions) {
    const { dataSource, hosted } = options;
    this.grown = new Set(hosted);
    for (const agencyId of hosted) this.states.set(agencyId, 'CATCHING_UP');
    this.deliverer = new Deliverer({
      ...options,
      signerOf: (agencyId) => this.signerOf(agencyId),
      receiveLocally: (recipientId, batch) => this.receive(recipientId, batch),
      causeOf: (agencyId) => this.causes.of(agencyId),
      onContradiction: (lane, kind) => this.contradict(lane, kind),
    });
    this.loop = new RelayLoop({
      dataSource,
      logger: options.logger,
      steps: this,
      onGrowth: (id) => this.noteGrowth([id]),
    });
    this.unwatch = watchCommits(dataSource, (ids) => this.noteGrowth(ids));
  }

  async start(): Promise<void> {
    await this.prepare();
    for (const agencyId of this.options.hosted) await this.refold(agencyId);
    await this.loop.start();
  }

  async stop(): Promise<void> {
    this.unwatch();
    await this.loop.stop();
    await this.deliverer.settle();
  }

  status() {
    return [...this.states].map(([agencyId, state]) => ({ agencyId, state }));
  }

  router() {
    return createRelayRouter({ ...this.options, relay: this });
  }

  /** Loads what was learnt, once; then catches up and publishes keys for whoever is not ready yet. */
  async prepare(): Promise<void> {
    const { dataSource, directory, hosted } = this.options;
    if (!this.isLoaded) {
      for (const agencyId of hosted) {
        await asAgency(dataSource, agencyId, (manager) => loadDirectory(manager, agencyId, directory));
        await this.deliverer.refresh(agencyId);
      }
      this.isLoaded = true;
    }
    for (const [agencyId, state] of this.states) {
      if (state !== 'CATCHING_UP') continue;
      await this.catchUp(agencyId).catch((error: unknown) => this.reportCatchUp(agencyId, error));
    }
  }

  async catchUp(agencyId: string): Promise<void> {
    const { clock, dataSource, directory, hosted, keys, logger, taskForceId } = this.options;
    const members = directory.members().filter(({ id }) => id !== agencyId && !hosted.includes(id));
    const hasTaskForce = agencyId !== taskForceId && directory.find(taskForceId) !== undefined;
    const takeOver = (): Promise<number> =>
      catchUpWith({
        ...{ dataSource, agencyId, keys: keys.of(agencyId), now: () => clock.now() },
        taskForce: hasTaskForce ? this.witness(agencyId, taskForceId) : undefined,
        members: members.map(({ id }) => this.witness(agencyId, id)),
      });
    try {
      // An answer is not signed: one that would halt the agency is asked for a second time.
      const taken = await takeOver().catch((error: unknown) => {
        if (isForked(error)) return takeOver();
        throw error;
      });
      if (taken > 0) {
        const facts = { agencyId, acts: taken };
        raiseAlarm(logger, 'HISTORY_TAKEN_OVER', facts, 'own acts were missing here; witnesses had them');
        this.deliverer.forgetKeys(agencyId);
        await this.deliverer.refresh(agencyId);
      }
    } catch (error) {
      if (isForked(error)) this.states.set(agencyId, 'FORKED');
      throw error;
    }
    await publishKeys(this.options, agencyId);
    await revokeMarkedKeys(this.options, agencyId);
    this.states.set(agencyId, 'READY');
    this.grown.add(agencyId);
  }

  sequence(onFullBatch?: () => void): Promise<number> {
    this.sequencing ??= this.sequenceGrown(onFullBatch).finally(() => {
      this.sequencing = undefined;
    });
    return this.sequencing;
  }

  async deliver(): Promise<number> {
    await this.prepare();
    const counts = await Promise.all(this.deliverer.kick({ ignoreBackoff: true }));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async pump(): Promise<number> {
    let total = 0;
    for (let round = 0; round < PUMP_ROUNDS; round += 1) {
      await this.prepare();
      const moved = (await this.sequence()) + (await this.deliverer.runInOrder());
      // An act may have been committed while a pass that had begun earlier was joined.
      if (moved === 0 && this.readyToSequence().length === 0) return total;
      total += moved;
    }
    return total;
  }

  async greet(): Promise<void> {
    await this.prepare();
    await Promise.all(this.options.hosted.map((agencyId) => this.deliverer.greet(agencyId)));
  }

  /** In slices, each with a turn of its own: a long backlog of one sender keeps no other one waiting for all of it. */
  async receive(recipientId: string, batch: RelayBatch): Promise<RelayAnswer> {
    const { dataSource, hosted } = this.options;
    if (!hosted.includes(recipientId)) {
      throw new DomainError('RECIPIENT_UNKNOWN', {
        id: 'Penerima tidak ada di server ini.',
        en: 'The recipient is not on this server.',
      });
    }
    const deadline = performance.now() + RECEIVING_MS;
    const turn = { isShort: batch.items.length <= SHORT_BATCH };
    let answer: RelayAnswer | undefined;
    for (let from = 0; !answer || from < batch.items.length; from += SLICE) {
      const slice = { ...batch, items: batch.items.slice(from, from + SLICE) };
      answer = await this.turns.take(recipientId, turn, () => takeBatch(this.options, recipientId, slice));
      if (answer.stopped !== undefined || performance.now() > deadline) break;
    }
    const { have, senderId } = batch;
    if (have !== undefined) {
      const lane = { agencyId: recipientId, recipientId: senderId };
      const isBehind = await asAgency(dataSource, recipientId, (manager) => rewind(manager, lane, have));
      if (isBehind) this.deliverer.want(recipientId, [senderId]);
      if (this.deliverer.heardFrom(recipientId, senderId) || isBehind) this.loop.wake();
    }
    return answer;
  }

  fetch({ agencyId, holderId, afterSeq }: FetchRequest): Promise<FetchAnswer> {
    return asAgency(this.options.dataSource, holderId, async (manager) => {
      const { head } = await senderState(manager, holderId, agencyId);
      const items = await loadReceivedItems(manager, holderId, {
        senderId: agencyId,
        afterSeq,
        limit: BATCH_SIZE,
      });
      return { head, items };
    });
  }

  async release(recipientId: string, senderId: string): Promise<void> {
    await releaseSender(this.options.dataSource, recipientId, senderId);
  }

  async refold(recipientId: string): Promise<number> {
    return (await refoldStored(this.options, recipientId, { isStart: true })).folded;
  }

  /** For the loop: what could not be folded is tried again; answers whether all of it failed again. */
  async refoldFailed(): Promise<boolean> {
    let isHopeless = false;
    for (const agencyId of this.options.hosted) {
      const { folded, failed } = await refoldStored(this.options, agencyId, { isStart: false });
      isHopeless ||= failed > 0 && folded === 0;
    }
    return isHopeless;
  }

  /** For the loop: asks the database again who has work, in case a hint was missed. */
  async refresh(): Promise<void> {
    for (const agencyId of this.options.hosted) {
      this.grown.add(agencyId);
      await this.deliverer.refresh(agencyId);
    }
  }

  /** For the loop: starts what is due without waiting for slow recipients. */
  kick(): readonly Promise<number>[] {
    return this.deliverer.kick({ ignoreBackoff: false });
  }

  private noteGrowth(agencyIds: Iterable<string>): void {
    for (const agencyId of agencyIds) {
      if (!this.states.has(agencyId)) continue;
      this.grown.add(agencyId);
      this.causes.note(agencyId);
    }
    this.loop.wake();
  }

  /** One agency's fault (a signing key that is missing) keeps the others' acts moving; it is thrown after their turn. */
  private async sequenceGrown(onFullBatch?: () => void): Promise<number> {
    const faults: unknown[] = [];
    let total = 0;
    for (const agencyId of this.readyToSequence()) {
      this.grown.delete(agencyId);
      try {
        total += await this.sequenceAgency(agencyId, onFullBatch);
      } catch (error) {
        this.grown.add(agencyId);
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
    return total;
  }

  private async sequenceAgency(agencyId: string, onFullBatch?: () => void): Promise<number> {
    const { dataSource, keys, taskForceId } = this.options;
    let total = 0;
    for (;;) {
      const batch = await sequenceBatch({ dataSource, agencyId, keys: keys.of(agencyId), taskForceId });
      total += batch.count;
      let revoked = 0;
      if (batch.hasKeyActs) {
        await learnOwnKeys(this.options, agencyId);
        this.deliverer.forgetKeys(agencyId);
        revoked = await revokeMarkedKeys(this.options, agencyId);
      }
      this.deliverer.want(agencyId, batch.recipients);
      if (batch.count < BATCH_SIZE && revoked === 0) return total;
      onFullBatch?.();
    }
  }

  private readyToSequence(): string[] {
    return [...this.grown].filter((agencyId) => this.states.get(agencyId) === 'READY').sort();
  }

  private signerOf(agencyId: string): Signer {
    const own = this.options.keys.of(agencyId);
    const published = this.options.directory.keysOf(agencyId).filter((key) => key.lastGoodSeq === undefined);
    const kid = published.at(-1)?.kid;
    const pair = own.signing.find((candidate) => candidate.kid === kid) ?? own.signing[0];
    if (!pair)
      throw new DomainError('KEYS_MISSING', {
        id: `${agencyId} tidak punya kunci.`,
        en: `${agencyId} has no signing key.`,
      });
    return {
      kid: pair.kid,
      publicJwk: pair.publicJwk,
      signHash: (hash) => signHash(hash, privateKeyObject(pair.privateJwk)),
    };
  }

  private reportCatchUp(agencyId: string, error: unknown): void {
    const { logger } = this.options;
    const cause = error instanceof DomainError ? error.code : undefined;
    const facts = { agencyId, cause };
    const waiting = 'not caught up with the task force yet; acts are written and wait for their number';
    if (cause === 'FORKED_HISTORY')
      raiseAlarm(
        logger,
        'HISTORY_FORKED',
        facts,
        'this log and the task force’s copy are two histories; nothing more is numbered',
      );
    else if (cause === 'CLOCKS_DIFFER') raiseAlarm(logger, cause, facts, waiting);
    else if (databaseAlarmOf(error)) logger.error({ ...facts, ...describeUnknownError(error) }, waiting);
    else logger.warn({ ...facts, ...describeUnknownError(error) }, waiting);
  }

  /**
   * An answer is not signed, so it is looked into before it halts anything: the agency asks its witnesses again, and numbers
   * nothing meanwhile. A false member can so cause questions, and no more.
   */
  private contradict(
    { agencyId, recipientId, isTaskForce }: Lane,
    kind: 'FORKED_HISTORY' | 'AHEAD_OF_LOG',
  ): void {
    const facts = { agencyId, recipientId, kind };
    raiseAlarm(this.options.logger, 'HISTORY_CONTRADICTED', facts, 'a recipient holds another history');
    const mayProveIt = isTaskForce || kind === 'AHEAD_OF_LOG';
    if (mayProveIt && this.states.get(agencyId) === 'READY') this.states.set(agencyId, 'CATCHING_UP');
  }

  private witness(agencyId: string, holderId: string): Witness {
    const { directory, hosted, transport } = this.options;
    return {
      id: holderId,
      fetch: (afterSeq) => {
        const request = { agencyId, holderId, afterSeq };
        if (hosted.includes(holderId)) return this.fetch(request);
        const { endpoint } = directory.find(holderId) ?? {};
        return transport.fetch(request, { endpoint, signer: this.signerOf(agencyId) });
      },
    };
  }
}

function isForked(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'FORKED_HISTORY';
}
