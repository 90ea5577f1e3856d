import { together, type Directory, type RelayLogger } from '@estafet/relay-kit';
import { type ActData, actingParty } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { Change } from './change-notice';
import { agencyOfScope, isAgencyScope } from '../gaps/gap';
import type { Escalation, Judgement } from '../gaps/gap-ledger';
import type { GiveCode } from '../cases/case-codes';
import { maskData, type IsSensitive } from '../projection/mask';
import { writeProjection, type TimelineEntry } from '../projection/projection.store';
import { defaultPolicies, policyBook, type PolicyChange } from '../rules/default-policy';
import { evaluateAgency, evaluateCase } from '../rules/evaluate';
import { buildHistory } from '../rules/history';
import { levelAt, nextInstant, severityAt } from '../rules/levels';
import type { Finding, HistoryAct, PolicyAt } from '../rules/types';
import { policyChangeOf, recordsOf, statementOf, type BoardRecords } from './act-effects';
import {
  findActScopes,
  findGapPlaces,
  loadBreaches,
  loadPolicyChanges,
  loadScopes,
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
import type { JournalledAct, ScopeState } from './scope-state';
import { amendedActOf, gapIdsOf, linkedCases, scopesOf, WORLD_ACT_TYPES } from './scopes';
import { World, type KnownUntil } from './world';
import { worldDependence } from './world-dependence';

export interface EngineDeps {
  readonly directory: Directory;
  readonly taskForceId: string;
  readonly logger: RelayLogger;
  readonly assumeAllRulesOn: boolean;
  readonly assumeAllRecorded: boolean;
  readonly giveCode: GiveCode;
}

/** What a transaction changed, for those who are told of it. */
export interface SessionOutcome {
  /** What changed, each with the agencies that may see it. */
  readonly changes: readonly Change[];
  readonly escalations: readonly Escalation[];
}

/** More due instants than any rule and ladder bring about between two acts. */
const MAXIMUM_STEPS = 5_000;

/** Links of the linked: a case that is judged again because its twin closed asks about its own twins too. */
const LINK_DEPTH = 2;

/** Rules that count repetitions over an owner's cases. */
const REPEATING_RULES = ['G06'] as const;

/** What opens or closes a case, or says who speaks for it, bears on the cases that it is linked with. */
const LINK_TYPES = new Set([
  'case.opened',
  'case.closed',
  'case.reopened',
  'conference.held',
  'act.corrected',
  'act.retracted',
]);

/**
 * One transaction of the engine. Acts and due instants are judged in memory, one by one and in order, and written at the end in
 * a handful of statements. Everything depends only on the acts, their order and their instants; so a replay gives the same gaps.
 */
export class EngineSession {
  private readonly states = new Map<string, ScopeState>();
  private readonly touched = new Set<ScopeState>();
  private readonly journal: { place: JournalPlace; incoming: IncomingAct }[] = [];
  private readonly added: ({ readonly scope: string } & JournalledAct)[] = [];
  private readonly timeline: TimelineEntry[] = [];
  private readonly records: BoardRecords[] = [];
  private readonly escalations: Escalation[] = [];
  private readonly knownOwners = new Set<string>();
  private readonly world: World;
  private policyAt: PolicyAt;
  private readonly judgement: Judgement;
  private readonly isSensitive: IsSensitive;
  private instant: string;
  private tickedTo: string;
  private lastOrdinal: number;

  private constructor(
    private readonly manager: EntityManager,
    private readonly deps: EngineDeps,
    watermark: Watermark,
    loaded: { worldActs: readonly JournalledAct[]; policyChanges: PolicyChange[] },
  ) {
    this.instant = watermark.instant;
    this.tickedTo = watermark.tickedTo;
    this.lastOrdinal = watermark.lastOrdinal;
    this.world = new World(deps, loaded.worldActs, this.states);
    this.policyChanges = loaded.policyChanges;
    this.policyAt = this.readPolicies();
    this.judgement = { levelAt, severityAt, modeAt: (rule, at) => this.policyAt(rule, at).mode };
    this.isSensitive = (party) => deps.directory.find(party)?.isSensitive === true;
  }

  private readonly policyChanges: PolicyChange[];

  /** Waits for its turn: one session at a time holds the watermark. A replay counts from the beginning. */
  static async begin(
    manager: EntityManager,
    deps: EngineDeps,
    replayFrom?: Watermark,
  ): Promise<EngineSession> {
    // Sent together and executed one after the other: what follows the lock is read while it is held.
    const [watermark, worldActs, policyChanges] = await together([
      lockWatermark(manager),
      loadWorldActs(manager),
      loadPolicyChanges(manager),
    ]);
    return new EngineSession(manager, deps, replayFrom ?? watermark, { worldActs, policyChanges });
  }

  /** Where the district's engine stands; holds it for the rest of the transaction. */
  static watermark(manager: EntityManager): Promise<Watermark> {
    return lockWatermark(manager);
  }

  /** Takes acts in the order given; each is judged on its own, as if it had come alone. */
  async take(incoming: readonly IncomingAct[]): Promise<void> {
    const gapPlaces = await findGapPlaces(
      this.manager,
      incoming.flatMap(({ act }) => gapIdsOf(act)),
    );
    const actScopes = await findActScopes(
      this.manager,
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
    await this.load(placed.flatMap(({ scopes }) => scopes));
    await this.loadBreachesOf(placed.map(({ incoming: { act } }) => act.agencyId));
    for (const { incoming: entry, scopes } of placed) {
      this.lastOrdinal += 1;
      await this.takeOne(entry, { ordinal: this.lastOrdinal, scopes });
    }
  }

  /** Replays acts at their old places in the journal, which is not written again. */
  async replay(placed: readonly { incoming: IncomingAct; place: JournalPlace }[]): Promise<void> {
    await this.load(placed.flatMap(({ place }) => place.scopes));
    await this.loadBreachesOf(placed.map(({ incoming: { act } }) => act.agencyId));
    for (const { incoming, place } of placed) {
      this.lastOrdinal = place.ordinal;
      await this.takeOne(incoming, place);
    }
  }

  /** Judges subjects whose instant has come, each at its own due instants up to `until`; answers how many there were. */
  async tick(until: string, limit: number): Promise<number> {
    const due = await takeDueScopes(this.manager, until, limit);
    if (due.length < limit) this.tickedTo = until;
    if (due.length === 0) return 0;
    await this.load(due);
    await this.loadBreachesOf([]);
    for (const scope of due) this.advance(this.state(scope), until);
    if (until > this.instant) this.instant = until;
    return due.length;
  }

  /** Writes what changed. Nothing may be taken afterwards. */
  async flush({ writesJournal }: { writesJournal: boolean }): Promise<SessionOutcome> {
    const states = [...this.touched];
    // None needs what another one answers, so that all of them go out together.
    const [gaps, projected] = await together([
      writeGaps(this.manager, states),
      writeProjection(this.manager, {
        states,
        timeline: this.timeline,
        records: this.records,
        deps: {
          giveCode: this.deps.giveCode,
          isSensitive: this.isSensitive,
          answerPolicyAt: (at) => this.policyAt('G01', at),
          handoverPolicyAt: (at) => this.policyAt('G02', at),
        },
      }),
      writeHistory(this.manager, this.added),
      ...(writesJournal ? this.writePlace() : []),
    ]);
    return { changes: [...projected, ...gaps], escalations: this.escalations };
  }

  /** The acts' places in the journal, and how far the engine has come by them. */
  private writePlace(): Promise<void>[] {
    const { instant, tickedTo, lastOrdinal } = this;
    return [
      writeJournal(this.manager, this.journal),
      moveWatermark(this.manager, { instant, tickedTo, lastOrdinal }),
    ];
  }

  private async takeOne(incoming: IncomingAct, place: JournalPlace): Promise<void> {
    if (incoming.receivedAt > this.instant) this.instant = incoming.receivedAt;
    const at = this.instant;
    const act: HistoryAct = { ...incoming.act, receivedAt: at };
    this.journal.push({ place, incoming: { ...incoming, receivedAt: at } });
    const states = place.scopes.map((scope) => this.state(scope));
    for (const state of states) this.advance(state, at);
    for (const state of states) this.addToHistory(state, { ordinal: place.ordinal, act }, incoming.boardData);
    this.takeEffects(act, place.ordinal, at);
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
    this.added.push({ scope: state.scope, ...entry });
    state.hasNewActs = true;
    if (isAgencyScope(state.scope)) {
      if (isWorldType(entry.act.type)) this.world.add(entry);
    } else {
      this.timeline.push({ caseId: state.scope, ...entry, boardData });
    }
  }

  private takeEffects(act: HistoryAct, ordinal: number, at: string): void {
    const change = policyChangeOf(act, this.deps.taskForceId);
    if (change) {
      this.policyChanges.push(change);
      this.policyAt = this.readPolicies();
    }
    this.records.push(recordsOf(act, { ordinal, taskForceId: this.deps.taskForceId }));
    const statement = statementOf(act);
    if (!statement) return;
    for (const id of gapIdsOf(act)) {
      for (const state of this.states.values()) state.ledger.state(id, statement, at);
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
    await this.loadBreachesOf([]);
    return others.map((scope) => this.state(scope));
  }

  private async casesDependingOnWorld(act: HistoryAct): Promise<string[]> {
    const dependence = worldDependence(act);
    if (!dependence) return [];
    const stored = await dependence.stored(this.manager);
    // What this transaction changed is not in the database yet, and what it did not change is only there.
    const pending = [...this.states.values()].filter(
      (state) => state.hasNewActs && !isAgencyScope(state.scope),
    );
    const changed = new Set(pending.map(({ scope }) => scope));
    return [
      ...stored.filter((scope) => !changed.has(scope)),
      ...pending.filter((state) => dependence.holds(state)).map(({ scope }) => scope),
    ];
  }

  private async load(scopes: readonly string[]): Promise<void> {
    let wanted = [...new Set(scopes)].filter((scope) => !this.states.has(scope));
    for (let depth = 0; wanted.length > 0 && depth <= LINK_DEPTH; depth += 1) {
      const loaded = await loadScopes(this.manager, wanted, this.deps.taskForceId);
      for (const state of loaded) this.states.set(state.scope, state);
      wanted = [...new Set(loaded.flatMap((state) => linkedCases(state.scope, actsOf(state))))].filter(
        (scope) => !this.states.has(scope),
      );
    }
  }

  private async loadBreachesOf(authors: readonly string[]): Promise<void> {
    const owners = new Set(authors);
    for (const state of this.states.values()) {
      for (const { act } of state.acts) if (act.type === 'referral.sent') owners.add(act.agencyId);
    }
    const unknown = [...owners].filter((owner) => !this.knownOwners.has(owner));
    for (const owner of unknown) this.knownOwners.add(owner);
    this.world.learnBreaches(await loadBreaches(this.manager, { rules: REPEATING_RULES, owners: unknown }));
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

  private state(scope: string): ScopeState {
    const state = this.states.get(scope);
    if (!state) throw new Error('A subject was used before it was loaded');
    return state;
  }
}

function* actsOf(state: ScopeState): Generator<HistoryAct> {
  for (const { act } of state.acts) yield act;
}

function bearsOnLinks(type: string): boolean {
  return LINK_TYPES.has(type) || type.startsWith('referral.') || type.startsWith('handover.');
}

function isWorldType(type: string): boolean {
  return (WORLD_ACT_TYPES as readonly string[]).includes(type);
}
