import type { ActEnvelope, RelayItem } from '@estafet/schema';
import type { SpanContext } from '@opentelemetry/api';
import type { DataSource } from 'typeorm';
import { raiseAlarm } from '../alarms/alarm';
import type { Clock } from '../clock/clock';
import { databaseAlarmOf } from '../database/database-fault';
import type { Directory } from '../directory/directory';
import { DomainError } from '../errors/domain-error';
import { seqOf } from '../receive/intake';
import type { RelayAnswer, RelayBatch, RelayLogger } from '../relay/relay.types';
import { inSpan } from '../telemetry/tracing';
import type { Signer, Transport } from '../transport/transport';
import {
  acknowledge,
  heldOf,
  keyActsOf,
  nextItems,
  waitingRecipients,
  type Acknowledgement,
  type Lane,
  type Outgoing,
} from './outbox';

export interface DelivererOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly logger: RelayLogger;
  readonly taskForceId: string;
  readonly hosted: readonly string[];
  readonly transport: Transport;
  readonly signerOf: (agencyId: string) => Signer;
  /** For recipients in this same service. */
  readonly receiveLocally: (recipientId: string, batch: RelayBatch) => Promise<RelayAnswer>;
  /** Because of what this agency's log grew last. */
  readonly causeOf: (agencyId: string) => SpanContext | undefined;
  /** The recipient says that it holds another or a longer history of this agency than its own log. */
  readonly onContradiction: (lane: Lane, kind: 'FORKED_HISTORY' | 'AHEAD_OF_LOG') => void;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** After a quarter of an hour without a contact, and then about every hour. */
const FAILURES_UNTIL_ALARM = 10;
const FAILURES_BETWEEN_ALARMS = 12;
/** More than the way there and back can take, less than what would spoil a deadline of hours. */
const CLOCKS_DIFFER_MS = 2 * 60_000;

type Moved = Exclude<Acknowledgement, { readonly contradiction: string }>;

interface LaneState {
  readonly lane: Lane;
  running: Promise<number> | undefined;
  isPending: boolean;
  failures: number;
  retryAt: number;
}

/**
 * One lane per agency and recipient: lanes run side by side, so an unreachable recipient costs only its own backlog.
 * What waits is known in memory; the cursors in the database are the truth and are read again at start and by the poll.
 */
export class Deliverer {
  private readonly lanes = new Map<string, LaneState>();
  private readonly keyActs = new Map<string, readonly ActEnvelope[]>();

  constructor(private readonly options: DelivererOptions) {}

  /** Key acts go with every batch and rarely change: kept until the log grows by one. */
  forgetKeys(agencyId: string): void {
    this.keyActs.delete(agencyId);
  }

  /** Notes that these recipients have something to get. */
  want(agencyId: string, recipientIds: Iterable<string>): void {
    for (const recipientId of recipientIds) {
      const state = this.stateOf(agencyId, recipientId);
      if (state) state.isPending = true;
    }
  }

  /** Reads from the database who waits. */
  async refresh(agencyId: string): Promise<void> {
    this.want(agencyId, await waitingRecipients(this.options.dataSource, agencyId));
  }

  /** Starts every lane that has a backlog and is not resting after a failure; answers the runs. */
  kick(mode: { readonly ignoreBackoff: boolean }): Promise<number>[] {
    const due = [...this.lanes.values()].filter(
      (state) => state.isPending && (mode.ignoreBackoff || performance.now() >= state.retryAt),
    );
    return due.map((state) => {
      state.running ??= this.run(state).finally(() => {
        state.running = undefined;
      });
      return state.running;
    });
  }

  /**
   * Runs the lanes of each recipient one after the other, so that a demo or test gives every recipient the same history
   * each time; different recipients do not see each other's order.
   */
  async runInOrder(): Promise<number> {
    const byRecipient = new Map<string, LaneState[]>();
    for (const state of this.lanes.values()) {
      if (!state.isPending) continue;
      const { recipientId } = state.lane;
      byRecipient.set(recipientId, [...(byRecipient.get(recipientId) ?? []), state]);
    }
    const counts = await Promise.all([...byRecipient.values()].map((states) => this.runEach(states)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Tells every peer that this agency is alive, and how far it holds the peer's log. */
  async greet(agencyId: string): Promise<void> {
    const { dataSource, directory, taskForceId } = this.options;
    const peers = [...directory.members().map((entry) => entry.id), taskForceId];
    await Promise.all(
      peers.map(async (peer) => {
        const state = this.stateOf(agencyId, peer);
        if (!state || performance.now() < state.retryAt) return;
        try {
          const have = await heldOf(dataSource, state.lane);
          await this.send(state, { ...(await this.batchOf(state.lane, [])), have });
        } catch (error) {
          this.rest(state, error);
        }
      }),
    );
  }

  /** A peer that speaks can be spoken to: what waits for it does not wait out its rest. */
  heardFrom(agencyId: string, peer: string): boolean {
    const state = this.stateOf(agencyId, peer);
    if (!state || state.failures === 0) return false;
    state.retryAt = 0;
    return state.isPending;
  }

  async settle(): Promise<void> {
    await Promise.all([...this.lanes.values()].flatMap((state) => state.running ?? []));
  }

  private async runEach(states: readonly LaneState[]): Promise<number> {
    let delivered = 0;
    for (const state of [...states].sort((a, b) => a.lane.agencyId.localeCompare(b.lane.agencyId))) {
      await state.running;
      delivered += await this.run(state);
    }
    return delivered;
  }

  private async run(state: LaneState): Promise<number> {
    const { dataSource } = this.options;
    let delivered = 0;
    let lastHead = -1;
    let ahead: Promise<Outgoing | undefined> | undefined;
    state.isPending = false;
    try {
      for (let isDone = false; !isDone;) {
        const read = await ahead;
        const { items, hasMore } = read?.items.length ? read : await nextItems(dataSource, state.lane);
        if (items.length === 0) break;
        const last = items.at(-1);
        const lastSeq = last ? seqOf(last) : 0;
        const { agencyId: sender, recipientId: recipient } = state.lane;
        const batch = await this.batchOf(state.lane, items);
        // Of a backlog, the next batch is read while the recipient takes this one.
        ahead = hasMore ? this.readAhead(state.lane, lastSeq) : undefined;
        const result = await inSpan(
          'deliver a batch',
          { sender, recipient, acts: items.length },
          () => this.send(state, batch),
          { parent: this.options.causeOf(sender) },
        );
        // A head that stands still although it was sent what follows it: the recipient cannot take it now.
        if (!result || (result.ackedSeq < lastSeq && result.ackedSeq === lastHead)) throw notTaken();
        if (result.ackedSeq >= lastSeq) delivered += items.length;
        if (result.ackedSeq !== lastSeq) ahead = undefined;
        lastHead = result.ackedSeq;
        isDone = result.isDone;
      }
      state.failures = 0;
      state.retryAt = 0;
    } catch (error) {
      this.rest(state, error);
    }
    return delivered;
  }

  /** Undefined when it fails: then it is read again, when its turn has come. */
  private async readAhead(lane: Lane, after: number): Promise<Outgoing | undefined> {
    try {
      return await nextItems(this.options.dataSource, lane, after);
    } catch {
      return undefined;
    }
  }

  private async batchOf({ agencyId, recipientId }: Lane, items: readonly RelayItem[]): Promise<RelayBatch> {
    const keys = this.keyActs.get(agencyId) ?? (await keyActsOf(this.options.dataSource, agencyId));
    this.keyActs.set(agencyId, keys);
    return { senderId: agencyId, recipientId, items, keys };
  }

  /** Sends one batch and moves the cursor; undefined when the recipient takes nothing from this agency. */
  private async send(state: LaneState, batch: RelayBatch): Promise<Moved | undefined> {
    const { lane } = state;
    const { clock, dataSource, directory, hosted, logger, receiveLocally, signerOf, transport } =
      this.options;
    const answer = hosted.includes(lane.recipientId)
      ? await receiveLocally(lane.recipientId, batch)
      : await transport.deliver(batch, {
          endpoint: directory.find(lane.recipientId)?.endpoint,
          signer: signerOf(lane.agencyId),
        });
    if (batch.items.length === 0) this.compareClocks(lane, answer);
    const result = await acknowledge(dataSource, lane, { head: answer.head, at: clock.now() });
    if ('contradiction' in result) {
      this.options.onContradiction(lane, result.contradiction);
      return undefined;
    }
    if (!result.isDone && batch.items.length === 0) state.isPending = true;
    if (answer.stopped === undefined) return result;
    const facts = { agencyId: lane.agencyId, recipientId: lane.recipientId, reason: answer.stopped };
    raiseAlarm(logger, 'STOPPED_BY_RECIPIENT', facts, 'a recipient takes nothing more from this agency');
    return undefined;
  }

  /** A greeting, once a minute, is enough to notice. Nothing is refused for it: every instant stays its author's word. */
  private compareClocks({ agencyId, recipientId }: Lane, { at }: RelayAnswer): void {
    if (at === undefined) return;
    const aheadMs = this.options.clock.now().getTime() - Date.parse(at);
    if (Math.abs(aheadMs) < CLOCKS_DIFFER_MS) return;
    raiseAlarm(
      this.options.logger,
      'CLOCKS_DIFFER',
      { agencyId, recipientId, minutesAhead: Math.round(aheadMs / 60_000) },
      'the clocks of two servers differ; instants of one of them are wrong',
    );
  }

  private rest(state: LaneState, error: unknown): void {
    const { agencyId, recipientId } = state.lane;
    state.isPending = true;
    const cause =
      error instanceof DomainError ? error.code : error instanceof Error ? error.name : typeof error;
    // Somebody else's backlog is being taken in: that is no outage, and the turn comes.
    if (cause !== 'RECIPIENT_BUSY') state.failures += 1;
    const pause = Math.min(
      LONGEST_RETRY_MS,
      FIRST_RETRY_MS * 2 ** Math.max(0, Math.min(state.failures - 1, 10)),
    );
    state.retryAt = performance.now() + pause;
    const { failures } = state;
    const facts = { agencyId, recipientId, cause, failures };
    const { logger } = this.options;
    const alarm = databaseAlarmOf(error);
    if (alarm) raiseAlarm(logger, alarm, facts, 'acts could not be read from the own database; they wait');
    else if (cause === 'CLOCKS_DIFFER') raiseAlarm(logger, cause, facts, 'a recipient refuses by its clock');
    else if (
      failures >= FAILURES_UNTIL_ALARM &&
      (failures - FAILURES_UNTIL_ALARM) % FAILURES_BETWEEN_ALARMS === 0
    )
      raiseAlarm(logger, 'RECIPIENT_UNREACHABLE', facts, 'a recipient cannot be reached; its acts wait');
    else logger.warn(facts, 'a recipient could not be reached; its acts wait');
  }

  /** Partners have no log; an agency does not send to itself. */
  private stateOf(agencyId: string, recipientId: string): LaneState | undefined {
    const { directory, taskForceId } = this.options;
    if (recipientId === agencyId) return undefined;
    if (recipientId !== taskForceId && !directory.isMember(recipientId)) return undefined;
    if (!directory.find(recipientId)) return undefined;
    const lane: Lane = { agencyId, recipientId, isTaskForce: recipientId === taskForceId };
    const key = keyOf(lane);
    const state = this.lanes.get(key) ?? {
      lane,
      running: undefined,
      isPending: false,
      failures: 0,
      retryAt: 0,
    };
    this.lanes.set(key, state);
    return state;
  }
}

function notTaken(): DomainError {
  return new DomainError('NOT_TAKEN', {
    id: 'Penerima belum menerima catatan.',
    en: 'The recipient has not taken the acts.',
  });
}

function keyOf(lane: Lane): string {
  return `${lane.agencyId} ${lane.recipientId}`;
}
