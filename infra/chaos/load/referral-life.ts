import { randomUUID } from 'node:crypto';
import type { Random } from '../../demo/random';
import { DEMO_PARTIES } from '../../demo/district';
import type { Desk, Outcome } from './desk';
import type { Ledger } from './ledger';

/** What a client reads of a referral. */
interface Seen {
  readonly id: string;
  readonly caseId: string;
  readonly to: { readonly id: string };
  readonly state: string;
  readonly availableActions: readonly string[];
  readonly acts: readonly {
    readonly id: string;
    readonly type: string;
    readonly by: { readonly id: string };
  }[];
}

const SEEN = 'id caseId to { id } state availableActions acts { id type by { id } }';

interface Verb {
  readonly name: string;
  readonly actType: string;
  /** How often it is chosen among what is possible. */
  readonly weight: number;
  readonly input: (random: Random) => Readonly<Record<string, unknown>>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  ACCEPT: verb('acceptReferral', 'referral.accepted', 10),
  DECLINE: verb('declineReferral', 'referral.declined', 1, {
    reason: ['NO_CAPACITY', 'NOT_ELIGIBLE', 'OTHER'],
  }),
  REQUEST_INFO: {
    ...verb('requestInfo', 'referral.infoRequested', 1),
    input: () => ({ questions: ['AGE_CONFIRMED'] }),
  },
  PROVIDE_INFO: {
    ...verb('provideInfo', 'referral.infoProvided', 10),
    input: () => ({ answers: [{ question: 'AGE_CONFIRMED', answer: 'YES' }] }),
  },
  RECORD_PHONE_ACCEPTANCE: verb('recordPhoneAcceptance', 'referral.accepted', 0.3),
  WITHDRAW: verb('withdrawReferral', 'referral.withdrawn', 0.5, { reason: ['OTHER_FOUND', 'SENT_IN_ERROR'] }),
  GIVE: verb('giveHandover', 'handover.given', 10),
  TAKE: verb('takeHandover', 'handover.taken', 10),
  FAIL: verb('failHandover', 'handover.failed', 1, {
    reason: ['CLIENT_NOT_READY', 'NO_TRANSPORT'],
    whereabouts: ['WITH_SENDER', 'ELSEWHERE_SAFE'],
  }),
  START_SERVICE: verb('startService', 'service.started', 8),
  SEND_FEEDBACK: verb('sendFeedback', 'referral.feedback', 6, { outcome: ['SERVICE_COMPLETED', 'PARTLY'] }),
};

const END_STATES: ReadonlySet<string> = new Set(['COMPLETED', 'DECLINED', 'WITHDRAWN']);
const MOST_STEPS = 14;
const LONGEST_LOOK_MS = 2_000;
const LOOKS = 60;
/** A hasty client presses twice. */
const DOUBLE_CLICKS = 0.05;
/** Both sides act without knowing what the other one is doing. */
const RACES = 0.08;

/** What a partner without a log does is recorded by the sender, who says how it was told. */
const RECEIVER_VERBS: ReadonlySet<string> = new Set([
  ...['acceptReferral', 'declineReferral', 'requestInfo', 'takeHandover', 'startService', 'sendFeedback'],
]);

const MEMBERS = DEMO_PARTIES.filter(({ isMember }) => isMember).map(({ id }) => id);
const PARTNERS = DEMO_PARTIES.filter(({ isMember }) => !isMember).map(({ id }) => id);

/** One client's case as its agencies live it: opened, then referred until the life is over or the load is. */
export class ReferralLife {
  constructor(
    private readonly desks: ReadonlyMap<string, Desk>,
    private readonly ledger: Ledger,
    private readonly random: Random,
    private readonly isEnough: () => boolean,
    /** How long somebody waits before looking again whether there is something to do. */
    private readonly patienceMs: number,
  ) {}

  async live(): Promise<void> {
    const opener = this.random.pick(MEMBERS);
    const caseId = await this.openCase(opener);
    for (
      let count = this.random.whole(1, 3);
      caseId !== undefined && count > 0 && !this.isEnough();
      count -= 1
    ) {
      const referral = await this.send(opener, caseId);
      if (referral) await this.follow(opener, referral.to, referral.id);
    }
  }

  private async openCase(agencyId: string): Promise<string | undefined> {
    const outcome = await this.twice((key) =>
      this.desk(agencyId).act<{ caseId: string }>(
        'openCase',
        {
          ...{ idempotencyKey: key, channel: 'PUBLIC', ageBand: '15-17', sex: 'FEMALE' },
          ...{ victimStatus: 'POSSIBLE', kecamatanFound: '32.03.01' },
        },
        'caseId',
      ),
    );
    const actId = outcome.told === 'DONE' ? outcome.result.caseId : undefined;
    this.ledger.note({ agencyId, actType: 'case.opened', ...told(outcome), actId });
    return actId;
  }

  private async send(from: string, caseId: string): Promise<{ id: string; to: string } | undefined> {
    const isPartner = this.random.chance(0.08);
    const to = this.random.pick(isPartner ? PARTNERS : MEMBERS.filter((id) => id !== from));
    const input = {
      ...{ caseId, to, kind: this.random.chance(0.3) ? 'TRANSFER' : 'SERVICE', services: ['SV04'] },
      ...{ urgency: this.random.pick(['URGENT', 'NORMAL']), clientMoves: this.random.chance(0.8) },
      triage: { ageBand: '15-17', sex: 'FEMALE', needs: ['AFRAID'] },
      dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true },
    };
    const outcome = await this.twice((idempotencyKey) =>
      this.desk(from).act<Seen>('sendReferral', { ...input, idempotencyKey }, SEEN),
    );
    const id = outcome.told === 'DONE' ? outcome.result.id : undefined;
    const note = { agencyId: from, actType: 'referral.sent', referralId: id, ...told(outcome), actId: id };
    // The receiver's server confirms the delivery with an act of its own.
    this.ledger.note(note, !isPartner);
    return id === undefined ? undefined : { id, to };
  }

  /** Each step is somebody's who can do something; when nobody can, or nothing arrives any more, the referral is left. */
  private async follow(from: string, to: string, referralId: string): Promise<void> {
    const sides = MEMBERS.includes(to) ? [from, to] : [from];
    for (let step = 0; step < MOST_STEPS && !this.isEnough(); step += 1) {
      const turn = await this.nextTurn(sides, referralId);
      if (!turn) return;
      const { agencyId, seen } = turn;
      const other = sides.find((id) => id !== agencyId);
      const racing =
        other !== undefined && this.random.chance(RACES) ? this.actOn(other, referralId) : undefined;
      const now = await this.act(agencyId, seen);
      await racing;
      if (now && END_STATES.has(now.state)) return;
    }
  }

  /** Waits until some side may act: acts travel, and the receiver learns of them when they arrive. */
  private async nextTurn(
    sides: readonly string[],
    referralId: string,
  ): Promise<{ agencyId: string; seen: Seen } | undefined> {
    let pauseMs = this.patienceMs;
    const order = this.random.chance(0.7) ? [...sides].reverse() : sides;
    for (let look = 0; look < LOOKS && !this.isEnough(); look += 1) {
      for (const agencyId of order) {
        const seen = await this.desk(agencyId).referral<Seen>(referralId, SEEN);
        if (!seen) continue;
        if (END_STATES.has(seen.state)) return undefined;
        const isOwnTurn = seen.availableActions.some((action) => (VERBS[action]?.weight ?? 0) >= 5);
        if (isOwnTurn || (seen.availableActions.length > 0 && this.random.chance(0.15)))
          return { agencyId, seen };
      }
      await new Promise((done) => setTimeout(done, pauseMs));
      pauseMs = Math.min(Math.max(LONGEST_LOOK_MS, 3 * this.patienceMs), pauseMs * 1.5);
    }
    return undefined;
  }

  private async actOn(agencyId: string, referralId: string): Promise<void> {
    const seen = await this.desk(agencyId).referral<Seen>(referralId, SEEN);
    if (seen) await this.act(agencyId, seen);
  }

  private async act(agencyId: string, seen: Seen): Promise<Seen | undefined> {
    const chosen = this.choose(seen.availableActions);
    if (!chosen) return undefined;
    const input = {
      ...chosen.input(this.random),
      referralId: seen.id,
      ...(PARTNERS.includes(seen.to.id) && RECEIVER_VERBS.has(chosen.name) ? { via: 'PHONE' } : {}),
    };
    const outcome = await this.twice((idempotencyKey) =>
      this.desk(agencyId).act<Seen>(chosen.name, { ...input, idempotencyKey }, SEEN),
    );
    const result = outcome.told === 'DONE' ? outcome.result : undefined;
    const actId = result?.acts.findLast(({ type, by }) => type === chosen.actType && by.id === agencyId)?.id;
    this.ledger.note({ agencyId, actType: chosen.actType, referralId: seen.id, ...told(outcome), actId });
    return result;
  }

  private choose(actions: readonly string[]): Verb | undefined {
    const possible = actions.flatMap((action) => VERBS[action] ?? []);
    const total = possible.reduce((sum, { weight }) => sum + weight, 0);
    let at = this.random.next() * total;
    return possible.find(({ weight }) => (at -= weight) <= 0) ?? possible[0];
  }

  /** One intention, sometimes sent twice at once under its key: both answers must name the same thing. */
  private async twice<T extends object>(work: (key: string) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const key = randomUUID();
    if (!this.random.chance(DOUBLE_CLICKS)) return work(key);
    const [first, second] = await Promise.all([work(key), work(key)]);
    if (first.told === 'DONE' && second.told === 'DONE' && idOf(first.result) !== idOf(second.result)) {
      this.ledger.contradictions += 1;
    }
    return first.told === 'DONE' ? first : second;
  }

  private desk(agencyId: string): Desk {
    const desk = this.desks.get(agencyId);
    if (!desk) throw new Error(`nobody works at ${agencyId}`);
    return desk;
  }
}

function verb(
  name: string,
  actType: string,
  weight: number,
  choices: Readonly<Record<string, readonly string[]>> = {},
): Verb {
  return {
    ...{ name, actType, weight },
    input: (random) =>
      Object.fromEntries(Object.entries(choices).map(([field, codes]) => [field, random.pick(codes)])),
  };
}

function told(outcome: Outcome<unknown>) {
  return { told: outcome.told, tries: outcome.tries, code: 'code' in outcome ? outcome.code : undefined };
}

function idOf(result: object): unknown {
  const { id, caseId } = result as { readonly id?: string; readonly caseId?: string };
  return id ?? caseId;
}
