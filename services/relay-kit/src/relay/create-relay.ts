import { signHash } from '@estafet/schema';
import { asAgency } from '../database/as-agency';
import { loadDirectory } from '../directory/directory.store';
import { Deliverer } from '../delivery/deliverer';
import { rewind, type Lane } from '../delivery/outbox';
import { DomainError } from '../errors/domain-error';
import { privateKeyObject } from '../keys/key-acts';
import { learnOwnKeys, publishKeys, revokeKey } from '../keys/own-keys';
import { watchCommits } from '../log/commit-hints';
import { sequenceBatch, BATCH_SIZE } from '../log/sequencer';
import { loadReceivedItems, senderState } from '../receive/inbox.store';
import { refoldStored, releaseSender, takeBatch } from '../receive/inbox';
import type { Signer } from '../transport/transport';
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

/** Log, sequencer, delivery and inbox of the agencies that one service hosts (architecture §4). */
export function createRelay(options: RelayOptions): Relay {
  return new HostedRelay(options);
}

const PUMP_ROUNDS = 10_000;

class HostedRelay implements Relay {
  private readonly states = new Map<string, HostedState>();
  /** Agencies whose log may hold unnumbered acts. */
  private readonly grown: Set<string>;
  private readonly deliverer: Deliverer;
  private readonly loop: RelayLoop;
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
    const { clock, dataSource, directory, hosted, keys, taskForceId, transport } = this.options;
    const isWitnessed = agencyId !== taskForceId && directory.find(taskForceId) !== undefined;
    if (isWitnessed) {
      const signer = this.signerOf(agencyId);
      const fetch = (afterSeq: number): Promise<FetchAnswer> => {
        const request = { agencyId, holderId: taskForceId, afterSeq };
        if (hosted.includes(taskForceId)) return this.fetch(request);
        return transport.fetch(request, { endpoint: directory.find(taskForceId)?.endpoint, signer });
      };
      try {
        const taken = await catchUpWith({
          dataSource,
          agencyId,
          keys: keys.of(agencyId),
          now: () => clock.now(),
          fetch,
        });
        if (taken > 0) {
          this.options.logger.warn(
            { agencyId, acts: taken },
            'acts were taken over from the task force after a restore',
          );
          this.deliverer.forgetKeys(agencyId);
          await this.deliverer.refresh(agencyId);
        }
      } catch (error) {
        if (error instanceof DomainError && error.code === 'FORKED_HISTORY')
          this.states.set(agencyId, 'FORKED');
        throw error;
      }
    }
    await publishKeys(this.options, agencyId);
    this.states.set(agencyId, 'READY');
    this.grown.add(agencyId);
  }

  sequence(): Promise<number> {
    this.sequencing ??= this.sequenceGrown().finally(() => {
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

  async receive(recipientId: string, batch: RelayBatch): Promise<RelayAnswer> {
    const { dataSource, hosted } = this.options;
    if (!hosted.includes(recipientId)) {
      throw new DomainError('RECIPIENT_UNKNOWN', {
        id: 'Penerima tidak ada di server ini.',
        en: 'The recipient is not on this server.',
      });
    }
    const answer = await takeBatch(this.options, recipientId, batch);
    const { have, senderId } = batch;
    if (have !== undefined) {
      const lane = { agencyId: recipientId, recipientId: senderId };
      const isBehind = await asAgency(dataSource, recipientId, (manager) => rewind(manager, lane, have));
      if (isBehind) {
        this.deliverer.want(recipientId, [senderId]);
        this.loop.wake();
      }
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

  revokeKey(agencyId: string, revocation: { kid: string; lastGoodSeq: number }): Promise<void> {
    return revokeKey(this.options, agencyId, revocation);
  }

  refold(recipientId: string): Promise<number> {
    return refoldStored(this.options, recipientId);
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
    for (const agencyId of agencyIds) if (this.states.has(agencyId)) this.grown.add(agencyId);
    this.loop.wake();
  }

  /** One agency's fault (a signing key that is missing) keeps the others' acts moving; it is thrown after their turn. */
  private async sequenceGrown(): Promise<number> {
    const faults: unknown[] = [];
    let total = 0;
    for (const agencyId of this.readyToSequence()) {
      this.grown.delete(agencyId);
      try {
        total += await this.sequenceAgency(agencyId);
      } catch (error) {
        this.grown.add(agencyId);
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
    return total;
  }

  private async sequenceAgency(agencyId: string): Promise<number> {
    const { dataSource, keys, taskForceId } = this.options;
    let total = 0;
    for (;;) {
      const batch = await sequenceBatch({ dataSource, agencyId, keys: keys.of(agencyId), taskForceId });
      total += batch.count;
      if (batch.hasKeyActs) {
        await learnOwnKeys(this.options, agencyId);
        this.deliverer.forgetKeys(agencyId);
      }
      this.deliverer.want(agencyId, batch.recipients);
      if (batch.count < BATCH_SIZE) return total;
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
    const cause =
      error instanceof DomainError ? error.code : error instanceof Error ? error.name : typeof error;
    const { logger } = this.options;
    if (cause === 'FORKED_HISTORY')
      logger.error(
        { agencyId, cause },
        'ALARM: this log and the task force’s copy are two histories; nothing more is numbered',
      );
    else
      logger.warn(
        { agencyId, cause },
        'not caught up with the task force yet; acts are written and wait for their number',
      );
  }

  /** Only the task force is believed when it says that it holds more than this log: a false member could otherwise halt an agency. */
  private contradict(
    { agencyId, recipientId, isTaskForce }: Lane,
    kind: 'FORKED_HISTORY' | 'AHEAD_OF_LOG',
  ): void {
    this.options.logger.error(
      { agencyId, recipientId, kind },
      'ALARM: a recipient holds another history of this agency',
    );
    if (isTaskForce) this.states.set(agencyId, kind === 'FORKED_HISTORY' ? 'FORKED' : 'CATCHING_UP');
  }
}
