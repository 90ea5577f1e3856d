import { setImmediate } from 'node:timers/promises';
import { together } from '@estafet/relay-kit';
import { type ActData, actingParty } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { Change } from './change-notice';
import { agencyOfScope, isAgencyScope } from '../gaps/gap';
import type { Escalation, Judgement } from '../gaps/gap-ledger';
import { statementWriter, type RowWriter } from '../database/row-writer';
import { maskData, type IsSensitive } from '../projection/mask';
import { writeProjection, type TimelineEntry } from '../projection/projection.store';
import { defaultPolicies, policyBook, type PolicyChange } from '../rules/default-policy';
import { evaluateAgency, evaluateCase } from '../rules/evaluate';
import { buildHistory } from '../rules/history';
import { levelAt, nextInstant, severityAt } from '../rules/levels';
import type { Finding, HistoryAct, PolicyAt } from '../rules/types';
import { policyChangeOf, recordsOf, statementOf, type BoardRecords } from './act-effects';
import type { EngineDeps } from './engine-deps';
import {
  findActScopes,
  findGapPlaces,
  loadBreaches,
  loadPolicyChanges,
  loadWorldActs,
  lockWatermark,
  moveWatermark,
  takeDueScopes,
  writeGaps,
  writeHistory,
  writeJournal,
  type Watermark,
} from './engine.store';
import type { IncomingAct, JournalPlace } from './incoming-act';
import { nextDueAfter, retryAfter } from './next-due';
import { actsOf, type JournalledAct, type ScopeState } from './scope-state';
import { amendedActOf, bearsOnLinks, gapIdsOf, isWorldType, linkedCases, scopesOf } from './scopes';
import { Subjects } from './subjects';
import { World, type KnownUntil } from './world';
import { worldDependence } from './world-dependence';

/** What a transaction changed, for those who are told of it. */
export interface SessionOutcome {
  /** What changed, each with the agencies that may see it. */
  readonly changes: readonly Change[];
  readonly escalations: readonly Escalation[];
}

const BEGINNING: Watermark = {
  instant: new Date(0).toISOString(),
  tickedTo: new Date(0).toISOString(),
  lastOrdinal: 0,
};

/** More due instants than any rule and ladder bring about between two acts. */
const MAXIMUM_STEPS = 5_000;

/** So many acts of a replay are judged before others get a turn: what is to be written must get onto its way meanwhile. */
const ACTS_PER_TURN = 20;

/**
 * One transaction of the engine. Acts and due instants are judged in memory, one by one and in order, and written at the end in
 * a handful of statements. Everything depends only on the acts, their order and their instants; so a replay gives the same gaps.
 */
export class EngineSession {
  private readonly subjects: Subjects;
  private readonly touched = new Set<ScopeState>();
  private readonly journal: { place: JournalPlace; incoming: IncomingAct }[] = [];
  private additions = noAdditions();
  private escalations: Escalation[] = [];
  private readonly knownOwners = new Set<string>();
  private readonly world: World;
  private policyAt: PolicyAt;
  private readonly judgement: Judgement;
  private readonly isSensitive: IsSensitive;
  private instant: string;
  private tickedTo: string;
  private lastOrdinal: number;

  private constructor(
    private readonly writer: RowWriter,
    private readonly deps: EngineDeps,
    watermark: Watermark,
    loaded: { worldActs: readonly JournalledAct[]; policyChanges: PolicyChange[]; isReplay: boolean },
  ) {
    this.isReplay = loaded.isReplay;
    this.subjects = new Subjects(
      writer.manager,
      deps.taskForceId,
      loaded.isReplay ? new Set<string>() : undefined,
    );
    this.instant = watermark.instant;
    this.tickedTo = watermark.tickedTo;
    this.lastOrdinal = watermark.lastOrdinal;
    this.world = new World(deps, loaded.worldActs, this.subjects.all);
    this.policyChanges = loaded.policyChanges;
    this.policyAt = this.readPolicies();
    this.judgement = { levelAt, severityAt, modeAt: (rule, at) => this.policyAt(rule, at).mode };
    this.isSensitive = (party) => deps.directory.find(party)?.isSensitive === true;
  }

  private readonly policyChanges: PolicyChange[];
  private readonly isReplay: boolean;

  /** Waits for its turn: one session at a time holds the watermark. */
  static async begin(manager: EntityManager, deps: EngineDeps): Promise<EngineSession> {
    // Sent together and executed one after the other: what follows the lock is read while it is held.
    const [watermark, worldActs, policyChanges] = await together([
      lockWatermark(manager),
      loadWorldActs(manager),
      loadPolicyChanges(manager),
    ]);
    const loaded = { worldActs, policyChanges, isReplay: false };
    return new EngineSession(statementWriter(manager), deps, watermark, loaded);
  }

  /** For the turn that holds the watermark already and has emptied the projection: everything from the first act on. */
  static fromTheBeginning(writer: RowWriter, deps: EngineDeps): EngineSession {
    const loaded = { worldActs: [], policyChanges: [], isReplay: true };
    return new EngineSession(writer, deps, BEGINNING, loaded);
  }

  /** Where the district's engine stands; holds it for the rest of the transaction. */
  static watermark(manager: EntityManager): Promise<Watermark> {
    return lockWatermark(manager);
  }

  /** Takes acts in the order given; each is judged on its own, as if it had come alone. */
  async take(incoming: readonly IncomingAct[]): Promise<void> {
    const { manager } = this.writer;
    const gapPlaces = await findGapPlaces(
      manager,
      incoming.flatMap(({ act }) => gapIdsOf(act)),
    );
    const actScopes = await findActScopes(
      manager,
      incoming.flatMap(({ act }) => amendedActOf(act) ?? []),
    );
    const placed = incoming.map((entry) => {
      const scopes = scopesOf(
        { ...entry.act, receivedAt: entry.receivedAt },
        {
          // What a stranger says about a gap stays outside the case: it has no effect there, and no place on its timeline.
          scopeOfGap: (id) => {
            const place = gapPlaces.get(id);
            const speakers = [place?.owner, this.deps.taskForceId];
            return speakers.includes(actingParty(entry.act)) ? place?.scope : undefined;
          },
          scopesOfAct: (id) => actScopes.get(id) ?? [],
        },
      );
      actScopes.set(entry.act.id, scopes);
      return { incoming: entry, scopes };
    });
    await this.load(
      placed.flatMap(({ scopes }) => scopes),
      incoming.map(({ act }) => act.agencyId),
    );
    for (const { incoming: entry, scopes } of placed) {
      this.lastOrdinal += 1;
      await this.takeOne(entry, { ordinal: this.lastOrdinal, scopes });
    }
  }

  /** Replays acts at their old places in the journal, which is not written again. */
  async replay(placed: readonly { incoming: IncomingAct; place: JournalPlace }[]): Promise<void> {
    await this.load(placed.flatMap(({ place }) => place.scopes));
    for (const [index, { incoming, place }] of placed.entries()) {
      if (index % ACTS_PER_TURN === 0) await setImmediate();
      this.lastOrdinal = place.ordinal;
      await this.takeOne(incoming, place);
    }
  }

  /** Judges subjects whose instant has come, each at its own due instants up to `until`; answers how many there were. */
  async tick(until: string, limit: number): Promise<number> {
    const due = await takeDueScopes(this.writer.manager, until, limit);
    if (due.length < limit) this.tickedTo = until;
    if (due.length === 0) return 0;
    await this.load(due);
    for (const scope of due) this.advance(this.subjects.of(scope), until);
    if (until > this.instant) this.instant = until;
    return due.length;
  }

  /** Writes what changed, with the acts' places in the journal. Nothing may be taken afterwards. */
  async flush(): Promise<SessionOutcome> {
    const { instant, tickedTo, lastOrdinal } = this;
    const { manager } = this.writer;
    // None needs what another one answers, so that all of them go out together.
    const [changes] = await together([
      this.write([...this.touched]),
      writeJournal(manager, this.journal),
      moveWatermark(manager, { instant, tickedTo, lastOrdinal }),
    ]);
    return { changes, escalations: this.escalations };
  }

  /**
   * Writes what was replayed, each subject's rows when it was not needed for so long that others take its place; its next act
   * fetches it again. What is to be written has its place among the statements when this returns, before it is done.
   */
  release(kept: number): Promise<unknown> {
    const forgotten = this.subjects.forget(kept).filter((state) => this.touched.delete(state));
    this.escalations = [];
    return this.write(forgotten);
  }

  /** The rows of the subjects and what acts added; answers what changed for those who look on. */
  private async write(states: readonly ScopeState[]): Promise<readonly Change[]> {
    const { history, timeline, records } = this.additions;
    this.additions = noAdditions();
    const { giveCode } = this.deps;
    const [gaps, projected] = await together([
      writeGaps(this.writer, states),
      writeProjection(this.writer, {
        states,
        timeline,
        records,
        deps: {
          giveCode,
          isSensitive: this.isSensitive,
          answerPolicyAt: (at) => this.policyAt('G01', at),
          handoverPolicyAt: (at) => this.policyAt('G02', at),
        },
      }),
      writeHistory(this.writer, history),
    ]);
    return [...projected, ...gaps];
  }

  private async takeOne(incoming: IncomingAct, place: JournalPlace): Promise<void> {
    if (incoming.receivedAt > this.instant) this.instant = incoming.receivedAt;
    const at = this.instant;
    const act: HistoryAct = { ...incoming.act, receivedAt: at };
    if (!this.isReplay) this.journal.push({ place, incoming: { ...incoming, receivedAt: at } });
    const states = place.scopes.map((scope) => this.subjects.of(scope));
    for (const state of states) this.advance(state, at);
    for (const state of states) this.addToHistory(state, { ordinal: place.ordinal, act }, incoming.boardData);
    this.takeEffects({ act, ordinal: place.ordinal }, states, at);
    for (const state of states) this.evaluate(state, at, 'NOW');
    this.tellOfStrangers(act, states);
    for (const state of await this.dependentsOf(act, states)) {
      this.advance(state, at);
      this.evaluate(state, at, 'NOW');
    }
  }

  /** Said without content: who may be mistaken, or its server in other hands. */
  private tellOfStrangers({ id, type, agencyId }: HistoryAct, states: readonly ScopeState[]): void {
    for (const { scope, history } of states) {
      if (history?.ignored.some((act) => act.id === id))
        this.deps.logger.warn({ scope, agencyId, type }, 'an act of no party of its case does not count');
    }
  }

  private addToHistory(state: ScopeState, entry: JournalledAct, boardData: ActData): void {
    state.acts.push(entry);
    this.additions.history.push({ scope: state.scope, ...entry });
    state.hasNewActs = true;
    if (isAgencyScope(state.scope)) {
      if (isWorldType(entry.act.type)) this.world.add(entry);
    } else {
      this.additions.timeline.push({ caseId: state.scope, ...entry, boardData });
    }
  }

  private takeEffects({ act, ordinal }: JournalledAct, states: readonly ScopeState[], at: string): void {
    const change = policyChangeOf(act, this.deps.taskForceId);
    if (change) {
      this.policyChanges.push(change);
      this.policyAt = this.readPolicies();
    }
    this.additions.records.push(recordsOf(act, { ordinal, taskForceId: this.deps.taskForceId }));
    const statement = statementOf(act);
    if (!statement) return;
    for (const id of gapIdsOf(act)) {
      for (const state of states) state.ledger.state(id, statement, at);
    }
  }

  /** Other cases about which this act makes the rules say something else; the same ones however acts were batched. */
  private async dependentsOf(act: HistoryAct, own: readonly ScopeState[]): Promise<ScopeState[]> {
    const scopes = bearsOnLinks(act.type)
      ? own.flatMap((state) => linkedCases(state.scope, actsOf(state)))
      : await this.casesDependingOnWorld(act);
    const others = [...new Set(scopes)].filter((scope) => !own.some((state) => state.scope === scope)).sort();
    if (others.length === 0) return [];
    await this.load(others);
    return others.map((scope) => this.subjects.of(scope));
  }

  private async casesDependingOnWorld(act: HistoryAct): Promise<string[]> {
    const dependence = worldDependence(act);
    if (!dependence) return [];
    const stored = await dependence.stored(this.writer.manager);
    // What this transaction changed is not in the database yet, and what it did not change is only there.
    const pending = [...this.subjects.all.values()].filter(
      (state) => state.hasNewActs && !isAgencyScope(state.scope),
    );
    const changed = new Set(pending.map(({ scope }) => scope));
    return [
      ...stored.filter((scope) => !changed.has(scope)),
      ...pending.filter((state) => dependence.holds(state)).map(({ scope }) => scope),
    ];
  }

  /** Fetches subjects, and what else their owners and those who sent these acts have breached. */
  private async load(scopes: readonly string[], authors: readonly string[] = []): Promise<void> {
    const fetched = await this.subjects.load(scopes);
    for (const { scope, ledger } of fetched) this.world.breaches.note(scope, ledger.all());
    // A replay has seen every breach as it came about.
    if (this.isReplay) return;
    const owners = new Set(authors);
    for (const state of fetched) {
      for (const act of actsOf(state)) if (act.type === 'referral.sent') owners.add(act.agencyId);
    }
    const unknown = [...owners].filter((owner) => !this.knownOwners.has(owner));
    for (const owner of unknown) this.knownOwners.add(owner);
    const stored = await loadBreaches(this.writer.manager, unknown);
    // What is in memory may know more than the database.
    this.world.breaches.add(stored.filter(({ caseId }) => !this.subjects.all.has(caseId)));
  }

  /** Judges a subject at each of its due instants up to `until`: what a ticker would have done in time. */
  private advance(state: ScopeState, until: string): void {
    for (let step = 1; step < MAXIMUM_STEPS; step += 1) {
      const at = state.nextDueAt;
      if (at === undefined || at > until) return;
      this.evaluate(state, at, { before: at });
    }
    this.alarm(state, 'ALARM: a subject is due too often');
    this.evaluate(state, until, { before: until });
    state.nextDueAt = retryAfter(until);
  }

  private evaluate(state: ScopeState, at: string, known: KnownUntil): void {
    this.touched.add(state);
    const findings = this.find(state, at, known);
    if (findings === undefined) {
      state.nextDueAt = retryAfter(at);
      return;
    }
    state.ledger.settle(findings, at, this.judgement);
    this.world.breaches.note(state.scope, state.ledger.all());
    this.escalations.push(...state.ledger.takeEscalations());
    const due = nextDueAfter(at, [
      ...findings.map((finding) => nextInstant(finding, at)),
      state.ledger.nextTimer(),
    ]);
    if (due.isPostponed) this.alarm(state, 'ALARM: a subject is due at an instant at which it was judged');
    state.nextDueAt = due.at;
  }

  /** Which subject, and nothing of what it is about. */
  private alarm({ scope }: ScopeState, message: string): void {
    this.deps.logger.error({ scope }, message);
  }

  /** A rule that fails on one subject must not stop the others: its gaps stay as they were, and an alarm without content is raised. */
  private find(state: ScopeState, at: string, known: KnownUntil): Finding[] | undefined {
    const { scope } = state;
    const lookups = this.world.lookups(known);
    try {
      if (isAgencyScope(scope)) {
        const agencyId = agencyOfScope(scope);
        return evaluateAgency(
          { agencyId, acts: [...actsOf(state)], taskForceId: this.deps.taskForceId, now: at },
          this.policyAt,
        );
      }
      const history = buildHistory({ caseId: scope, acts: [...actsOf(state)], now: at, lookups });
      state.history = history;
      return evaluateCase(history, this.policyAt).map((finding) => this.masked(finding));
    } catch (error) {
      this.deps.logger.error(
        { scope, errorName: error instanceof Error ? error.name : 'unknown' },
        'ALARM: a subject could not be judged',
      );
      return undefined;
    }
  }

  /** A finding's facts end on the board: a destination that tells about health must not stand there by name. */
  private masked(finding: Finding): Finding {
    return { ...finding, facts: maskData({ ...finding.facts }, this.isSensitive) as Finding['facts'] };
  }

  private readPolicies(): PolicyAt {
    return policyBook(defaultPolicies({ allOn: this.deps.assumeAllRulesOn }), this.policyChanges);
  }
}

/** What acts have added and the database does not have yet. */
function noAdditions() {
  return {
    history: [] as ({ readonly scope: string } & JournalledAct)[],
    timeline: [] as TimelineEntry[],
    records: [] as BoardRecords[],
  };
}
