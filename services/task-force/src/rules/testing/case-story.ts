import type { Json } from '@estafet/schema';
import { defaultPolicies, policyBook, type PolicyChange } from '../default-policy';
import { evaluateCase } from '../evaluate';
import { buildHistory } from '../history';
import { levelAt, severityAt } from '../levels';
import { acknowledgementOf, cardOf } from '../reading';
import type { CaseHistory, Finding, HistoryAct, HistoryLookups, RuleCode } from '../types';
import { addHours } from '../wib';

/** Hour 0 of every story: a Monday, 08:00 WIB. */
export const HOUR_ZERO = '2025-01-06T01:00:00.000Z';

export const DAY = 24;

export interface StoryAct {
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly via?: 'PHONE' | 'LINK';
  readonly provisional?: boolean;
  /** Hours after it happened at which the task force got it. */
  readonly lateBy?: number;
  readonly data?: Record<string, Json>;
}

const KINDS: Readonly<Record<string, string>> = {
  polres: 'POLICE',
  dinsos: 'SOCIAL_SERVICES',
  rpsw: 'SOCIAL_SERVICES',
  balai: 'SOCIAL_SERVICES',
  p2tp2a: 'SERVICE_CENTRE',
  lsm: 'NGO',
};

export const CASE_ID = 'case-1';

/**
 * One case told in hours, for tests of the rules: what happened, and what a rule then sees. Agencies of the district are
 * members with logs; any other id is a partner.
 */
export class CaseStory {
  private readonly opener: string;
  private readonly acts: HistoryAct[] = [];
  private readonly cards: HistoryAct[] = [];
  private readonly seqs = new Map<string, number>();
  private policyChanges: readonly PolicyChange[] = [];
  private answers: Partial<HistoryLookups> = {};

  /** Opens the case at hour 0; `opened: false` tells one whose opening has not arrived. */
  constructor({ by = 'polres', ...data }: { by?: string } & Record<string, Json> = {}) {
    const facts = {
      ageBand: '18-24',
      isChild: false,
      sex: 'FEMALE',
      exploitation: ['ForcedLabour'],
      ...data,
    };
    this.opener = by;
    this.add(0, 'case.opened', { by, data: facts }, CASE_ID);
  }

  /** Brings agencies in by a conference of the opener at hour 0, so that their word counts. */
  meet(...present: readonly string[]): this {
    this.act(0, 'conference.held', { by: this.opener, data: { kind: 'INITIAL', present: [...present] } });
    return this;
  }

  /** Something that happened, in hours after the opening. Answers its id. */
  act(hour: number, type: string, { by, ...rest }: StoryAct): string {
    return this.add(hour, type, { by, ...rest });
  }

  /** The same about a referral; `referral.sent` names it. */
  on(referralId: string, hour: number, type: string, act: StoryAct): this {
    this.add(hour, type, act, type === 'referral.sent' ? referralId : undefined, referralId);
    return this;
  }

  /** A referral from one agency to another, sent and delivered. */
  send(
    id: string,
    hour: number,
    { from, to, ...data }: { from: string; to: string } & Record<string, Json>,
  ): this {
    const facts = { kind: 'SERVICE', urgency: 'NORMAL', clientMoves: false, services: [], to, ...data };
    this.on(id, hour, 'referral.sent', { by: from, data: facts });
    if (KINDS[to] !== undefined) this.on(id, hour, 'referral.delivered', { by: to });
    return this;
  }

  /** A transfer in which both hands have confirmed at `hour`. */
  transfer(
    id: string,
    hour: number,
    { from, to, ...data }: { from: string; to: string } & Record<string, Json>,
  ): this {
    const leadFrom = this.leadActOf(from);
    this.send(id, hour - 2, { from, to, kind: 'TRANSFER', clientMoves: true, leadFrom, ...data });
    this.on(id, hour - 1, 'referral.accepted', { by: to });
    this.on(id, hour, 'handover.given', { by: from });
    return this.on(id, hour, 'handover.taken', { by: to });
  }

  /** A programme card published before the story. */
  card(agency: string, data: Record<string, Json>): this {
    this.cards.push({
      ...this.bare(-DAY, 'programmeCard.published', { by: agency, data: { version: 1, ...data } }),
      caseId: undefined,
    });
    return this;
  }

  acknowledge(hour: number, by: string, data: Record<string, Json>): this {
    this.cards.push({ ...this.bare(hour, 'card.acknowledged', { by, data }), caseId: undefined });
    return this;
  }

  policy(...changes: readonly PolicyChange[]): this {
    this.policyChanges = changes;
    return this;
  }

  world(answers: Partial<HistoryLookups>): this {
    this.answers = answers;
    return this;
  }

  /** The case as its acts tell it at an hour. */
  history(hour: number): CaseHistory {
    return buildHistory({ caseId: CASE_ID, acts: this.acts, now: at(hour), lookups: this.lookups() });
  }

  /** What the rule finds at an hour, pending findings included. */
  findings(rule: RuleCode, hour: number): Finding[] {
    const history = this.history(hour);
    const policyAt = policyBook(defaultPolicies({ allOn: true }), this.policyChanges);
    return evaluateCase(history, policyAt).filter((finding) => finding.rule === rule);
  }

  /** The rule's open gaps at an hour, as `LEVEL SEVERITY CLAUSE`. */
  open(rule: RuleCode, hour: number): string[] {
    const now = at(hour);
    return this.findings(rule, hour)
      .filter((finding) => ['WARN', 'BREACH'].includes(levelAt(finding, now)))
      .map((finding) =>
        `${levelAt(finding, now)} ${severityAt(finding, now)} ${finding.clause ?? ''}`.trim(),
      );
  }

  owners(rule: RuleCode, hour: number): string[] {
    return this.findings(rule, hour).map(({ owner }) => owner);
  }

  private leadActOf(agency: string): string {
    const taken = this.acts.findLast((act) => act.type === 'handover.taken' && act.agencyId === agency);
    return taken?.id ?? CASE_ID;
  }

  private add(hour: number, type: string, act: StoryAct, id?: string, referralId?: string): string {
    const added = { ...this.bare(hour, type, act), referralId };
    this.acts.push(id === undefined ? added : { ...added, id });
    return id ?? added.id;
  }

  private bare(hour: number, type: string, { by, lateBy = 0, data = {}, ...rest }: StoryAct): HistoryAct {
    const seq = (this.seqs.get(by) ?? 0) + 1;
    this.seqs.set(by, seq);
    const recordedAt = at(hour + lateBy);
    return {
      id: `${type}:${by}:${String(seq)}`,
      type,
      version: 1,
      agencyId: by,
      seq,
      caseId: CASE_ID,
      actor: { role: 'frontline' },
      occurredAt: at(hour),
      recordedAt,
      receivedAt: recordedAt,
      data,
      ...rest,
    };
  }

  private lookups(): HistoryLookups {
    return {
      cardAt: (agencyId, instant) =>
        this.cards
          .filter((act) => act.type === 'programmeCard.published')
          .map(cardOf)
          .findLast((card) => card.agencyId === agencyId && card.publishedAt <= instant),
      acknowledgements: (agencyId) =>
        this.cards
          .filter((act) => act.type === 'card.acknowledged' && act.agencyId === agencyId)
          .map(acknowledgementOf),
      isMember: (id) => KINDS[id] !== undefined,
      syncGraceHours: () => 0,
      kindOf: (id) => KINDS[id],
      records: () => true,
      declares: () => false,
      isCaseOpen: () => undefined,
      closedAs: () => undefined,
      speaksFor: () => true,
      priorBreaches: () => 0,
      ...this.answers,
    };
  }
}

/** The instant of an hour of the story. */
export function at(hour: number): string {
  return addHours(HOUR_ZERO, hour);
}
