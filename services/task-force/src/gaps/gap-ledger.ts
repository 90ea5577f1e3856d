import type { Finding, FindingLevel, RuleCode, RuleMode, Severity } from '../rules/types';
import { gapId, type Gap, type GapEvent, type GapEventKind } from './gap';
import { addHours, CONTEST_PAUSE_HOURS, earliest, nextRungAt, RUNGS } from './ladder.policy';

/** What the ledger asks of the rules. */
export interface Judgement {
  levelAt(finding: Finding, at: string): FindingLevel;
  severityAt(finding: Finding, at: string): Severity;
  modeAt(rule: RuleCode, at: string): RuleMode;
}

/** A climb that the owner has to be told about. */
export interface Escalation {
  readonly gap: Gap;
  readonly rung: string;
}

/** What a party said about a gap. */
export type GapStatement =
  | {
      readonly kind: 'ACKNOWLEDGED';
      readonly by: string;
      readonly plan?: string | undefined;
      readonly due?: string | undefined;
    }
  | { readonly kind: 'CONTESTED'; readonly by: string; readonly reason: string }
  | { readonly kind: 'WAIVED'; readonly by: string; readonly reason: string; readonly until: string }
  | { readonly kind: 'RESOURCE_REQUESTED'; readonly by: string; readonly resource: string }
  | { readonly kind: 'INSTRUCTED'; readonly by: string; readonly instruction: string };

const DEFAULT_PLAN_HOURS = 7 * 24;
const AGENCY_HEAD = 1;
const TIMER_ROUNDS = 3;

/**
 * The gaps of one subject. Gaps open, rise, are handled, contested, waived and cleared; none is ever deleted (R22).
 * Every instant is the one handed in, so that a replay of the same acts at the same instants gives the same gaps.
 */
export class GapLedger {
  private readonly gaps = new Map<string, Gap>();
  private readonly latestByKey = new Map<string, Gap>();
  private readonly changed = new Set<string>();
  private readonly added: { gapId: string; event: GapEvent }[] = [];
  private escalated: Escalation[] = [];

  constructor(
    private readonly scope: string,
    known: readonly Gap[],
    private readonly taskForceId: string,
  ) {
    for (const gap of known) this.remember(gap);
  }

  all(): readonly Gap[] {
    return [...this.gaps.values()];
  }

  find(id: string): Gap | undefined {
    return this.gaps.get(id);
  }

  /** Compares what the rules find at `at` with what is open: opens, updates, clears; then lets time-limits and the ladder act. */
  settle(findings: readonly Finding[], at: string, judgement: Judgement): void {
    const alive = new Set<string>();
    for (const finding of findings) {
      const level = judgement.levelAt(finding, at);
      if (level !== 'WARN' && level !== 'BREACH') continue;
      const key = keyOf(finding);
      const latest = this.latestByKey.get(key);
      const severity = judgement.severityAt(finding, at);
      if (latest && latest.state !== 'CLEARED') {
        alive.add(latest.id);
        this.refresh(latest, finding, { level, severity, at });
      } else {
        const mode = judgement.modeAt(finding.rule, at);
        if (mode === 'OFF') continue;
        alive.add(
          this.open(finding, { level, severity, mode, at, occurrence: (latest?.occurrence ?? 0) + 1 }),
        );
      }
    }
    for (const gap of this.gaps.values()) {
      if (gap.state !== 'CLEARED' && !alive.has(gap.id)) this.clear(gap, at);
    }
    // Where one timer's end is another's beginning (a contest, then the ladder), both may fall on the same instant.
    for (const id of [...this.gaps.keys()]) {
      for (let round = 0; round < TIMER_ROUNDS; round += 1) this.runTimers(this.current(id), at);
    }
  }

  /** Takes a party's statement; answers false where that party may not make it, or the gap is over. */
  state(id: string, statement: GapStatement, at: string): boolean {
    const gap = this.gaps.get(id);
    if (!gap || gap.state === 'CLEARED') return false;
    const isOwner = statement.by === gap.owner;
    const isTaskForce = statement.by === this.taskForceId;
    switch (statement.kind) {
      case 'ACKNOWLEDGED':
        if ((!isOwner && !isTaskForce) || gap.state === 'WAIVED') return false;
        this.put(
          {
            ...gap,
            state: 'HANDLED',
            plan: statement.plan,
            handledUntil: laterThan(statement.due, at),
            ladderAt: undefined,
          },
          'ACKNOWLEDGED',
          { at, actor: statement.by, detail: statement.plan },
        );
        return true;
      case 'CONTESTED':
        if (!isOwner || gap.state === 'WAIVED' || gap.state === 'CONTESTED') return false;
        this.put(
          {
            ...gap,
            state: 'CONTESTED',
            contestReason: statement.reason,
            contestedUntil: addHours(at, CONTEST_PAUSE_HOURS),
            ladderAt: gap.ladderAt && addHours(gap.ladderAt, CONTEST_PAUSE_HOURS),
          },
          'CONTESTED',
          { at, actor: statement.by, detail: statement.reason },
        );
        return true;
      case 'WAIVED':
        if (!isTaskForce || statement.until <= at) return false;
        this.put(
          {
            ...gap,
            state: 'WAIVED',
            waiveReason: statement.reason,
            waivedUntil: statement.until,
            ladderAt: undefined,
          },
          'WAIVED',
          { at, actor: statement.by, detail: statement.reason },
        );
        return true;
      case 'RESOURCE_REQUESTED':
        // rules.md 6: a worker never owns a gap that she cannot clear.
        if (!isOwner) return false;
        this.put(
          { ...gap, resourceKind: statement.resource, rung: Math.max(gap.rung, AGENCY_HEAD) },
          'RESOURCE_REQUESTED',
          { at, actor: statement.by, detail: statement.resource },
        );
        return true;
      case 'INSTRUCTED':
        if (!isTaskForce) return false;
        this.put(gap, 'INSTRUCTED', { at, actor: statement.by, detail: statement.instruction });
        return true;
    }
  }

  /** The next instant after which time alone changes a gap. */
  nextTimer(): string | undefined {
    return earliest(...[...this.gaps.values()].map(timerOf));
  }

  /** Rows to write since the last call. */
  takeChanges(): { gaps: Gap[]; events: { gapId: string; event: GapEvent }[] } {
    const gaps = [...this.changed].flatMap((id) => this.gaps.get(id) ?? []);
    const events = this.added.splice(0);
    this.changed.clear();
    return { gaps, events };
  }

  takeEscalations(): Escalation[] {
    const climbs = this.escalated;
    this.escalated = [];
    return climbs;
  }

  private open(
    finding: Finding,
    {
      level,
      severity,
      mode,
      at,
      occurrence,
    }: { level: Gap['level']; severity: Severity; mode: Gap['mode']; at: string; occurrence: number },
  ): string {
    const id = gapId(this.scope, finding.rule, finding.subjectKey, occurrence);
    const gap: Gap = {
      id,
      scope: this.scope,
      rule: finding.rule,
      subjectKey: finding.subjectKey,
      occurrence,
      level,
      state: 'OPEN',
      mode,
      severity,
      openedAt: at,
      rung: 0,
      eventCount: 0,
      ...factsOf(finding),
    };
    this.put(gap, 'OPENED', { at, detail: level });
    if (level === 'BREACH') this.breach(this.current(id), at);
    return id;
  }

  private refresh(
    gap: Gap,
    finding: Finding,
    { level, severity, at }: { level: Gap['level']; severity: Severity; at: string },
  ): void {
    const facts = factsOf(finding);
    if (facts.owner !== gap.owner)
      this.put({ ...gap, owner: facts.owner }, 'OWNER_CHANGED', { at, detail: facts.owner });
    if (severity !== gap.severity) this.changeSeverity(gap.id, severity, at);
    if (level === 'WARN' && gap.level === 'BREACH') {
      this.put({ ...this.current(gap.id), level, ladderAt: undefined }, 'LEVEL_CHANGED', {
        at,
        detail: level,
      });
    }
    const before = this.current(gap.id);
    if (!holds(before, facts)) this.put({ ...before, ...facts });
    if (level === 'BREACH' && gap.level === 'WARN') this.breach(this.current(gap.id), at);
  }

  private breach(gap: Gap, at: string): void {
    const ladderAt =
      gap.state === 'OPEN' ? nextRungAt({ ...gap, isCase: gap.caseId !== undefined }, at) : gap.ladderAt;
    this.put({ ...gap, level: 'BREACH', breachedAt: gap.breachedAt ?? at, ladderAt }, 'BREACHED', { at });
  }

  private changeSeverity(id: string, severity: Severity, at: string): void {
    const gap = this.current(id);
    const sooner =
      gap.ladderAt &&
      earliest(gap.ladderAt, nextRungAt({ rung: gap.rung, severity, isCase: gap.caseId !== undefined }, at));
    this.put({ ...gap, severity, ladderAt: sooner }, 'SEVERITY_CHANGED', { at, detail: severity });
  }

  private clear(gap: Gap, at: string): void {
    this.put({ ...gap, state: 'CLEARED', clearedAt: at, ladderAt: undefined }, 'CLEARED', { at });
  }

  private runTimers(known: Gap, at: string): void {
    const due = timerOf(known);
    if (due === undefined || due > at) return;
    const ladderFrom = (gap: Gap): string | undefined =>
      gap.level === 'BREACH' ? nextRungAt({ ...gap, isCase: gap.caseId !== undefined }, at) : undefined;
    switch (known.state) {
      case 'HANDLED':
        this.put(
          { ...known, state: 'OPEN', handledUntil: undefined, ladderAt: ladderFrom(known) },
          'PLAN_EXPIRED',
          { at },
        );
        return;
      case 'CONTESTED':
        this.put({ ...known, state: 'OPEN', contestedUntil: undefined }, 'CONTEST_ENDED', { at });
        return;
      case 'WAIVED':
        this.put(
          { ...known, state: 'OPEN', waivedUntil: undefined, ladderAt: ladderFrom(known) },
          'WAIVER_ENDED',
          { at },
        );
        return;
      case 'OPEN':
        this.climb(known, at);
        return;
      case 'CLEARED':
    }
  }

  private climb(known: Gap, at: string): void {
    const rung = known.rung + 1;
    const climbed = { ...known, rung };
    const name = RUNGS[rung] ?? RUNGS[RUNGS.length - 1] ?? 'BUPATI';
    this.put(
      { ...climbed, ladderAt: nextRungAt({ ...climbed, isCase: known.caseId !== undefined }, at) },
      'ESCALATED',
      { at, detail: name },
    );
    this.escalated.push({ gap: this.current(known.id), rung: name });
  }

  private put(
    gap: Gap,
    kind?: GapEventKind,
    event?: { at: string; actor?: string | undefined; detail?: string | undefined },
  ): void {
    const stored = kind ? { ...gap, eventCount: gap.eventCount + 1 } : gap;
    if (kind && event)
      this.added.push({ gapId: gap.id, event: { position: stored.eventCount, kind, ...event } });
    this.changed.add(gap.id);
    this.remember(stored);
  }

  private remember(gap: Gap): void {
    this.gaps.set(gap.id, gap);
    const key = keyOf(gap);
    const latest = this.latestByKey.get(key);
    if (!latest || latest.occurrence <= gap.occurrence) this.latestByKey.set(key, gap);
  }

  private current(id: string): Gap {
    const gap = this.gaps.get(id);
    if (!gap) throw new Error('A gap that was just written is missing from its ledger');
    return gap;
  }
}

function keyOf({ rule, subjectKey }: Pick<Gap, 'rule' | 'subjectKey'>): string {
  return `${rule}|${subjectKey}`;
}

function factsOf(finding: Finding) {
  return {
    clause: finding.clause,
    owner: finding.owner,
    caseId: finding.caseId,
    referralId: finding.referralId,
    agencyId: finding.agencyId,
    startedAt: finding.startedAt,
    warnAt: finding.warnAt,
    breachAt: finding.breachAt,
    facts: finding.facts,
  };
}

/** Whether a gap says already what a finding says. */
function holds(gap: Gap, { facts, ...plain }: ReturnType<typeof factsOf>): boolean {
  const isSame = Object.entries(plain).every(([name, value]) => gap[name as keyof Gap] === value);
  return isSame && JSON.stringify(gap.facts) === JSON.stringify(facts);
}

/** Only a shown gap climbs: nobody is told of a rule that the task force has not turned on. */
function timerOf(gap: Gap): string | undefined {
  switch (gap.state) {
    case 'HANDLED':
      return gap.handledUntil;
    case 'CONTESTED':
      return gap.contestedUntil;
    case 'WAIVED':
      return gap.waivedUntil;
    case 'OPEN':
      return gap.mode === 'ON' ? gap.ladderAt : undefined;
    case 'CLEARED':
      return undefined;
  }
}

/** A plan without a date, or with one already past, holds for a week. */
function laterThan(due: string | undefined, at: string): string {
  return due !== undefined && due > at ? due : addHours(at, DEFAULT_PLAN_HOURS);
}
