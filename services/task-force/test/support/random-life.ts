import {
  availableActions,
  foldReferral,
  type ActEnvelope,
  type FoldableAct,
  type Json,
  type ReferralAction,
  toFoldable,
} from '@estafet/schema';
import { HOUR, type TestDistrict } from './district';

const MEMBERS = ['polres', 'p2tp2a', 'dinsos', 'rpsw', 'lsm'] as const;
const DESTINATIONS = [...MEMBERS, 'rs-polri', 'panti-hiv'] as const;
const ACT_OF: Partial<Record<ReferralAction, Parameters<TestDistrict['sign']>[1]>> = {
  ACCEPT: 'referral.accepted',
  DECLINE: 'referral.declined',
  REQUEST_INFO: 'referral.infoRequested',
  PROVIDE_INFO: 'referral.infoProvided',
  WITHDRAW: 'referral.withdrawn',
  GIVE: 'handover.given',
  TAKE: 'handover.taken',
  FAIL: 'handover.failed',
  START_SERVICE: 'service.started',
  SEND_FEEDBACK: 'referral.feedback',
};

/** A seeded source of choices, so that a failing life can be lived again. */
export class Dice {
  constructor(private state: number) {}

  /** Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from');
    return chosen;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}

/**
 * Lives a random stretch of the district's life: cases, referrals in every state, gaps acknowledged, contested, waived, policies changed,
 * acts delivered late and in batches. Whoever acts only does what the table of actions allows, as the services would.
 */
export async function liveRandomly(district: TestDistrict, seed: number, steps: number): Promise<void> {
  const dice = new Dice(seed);
  const life = new Life(district, dice, seed);
  for (let step = 0; step < steps; step += 1) await life.step();
  await life.deliverAll();
}

class Life {
  private readonly cases: string[] = [];
  /** Members that work with each case's client. */
  private readonly circles = new Map<string, string[]>();
  private readonly referrals: FoldableAct[][] = [];
  private readonly outboxes = new Map<string, ActEnvelope[]>();
  private key = 0;

  constructor(
    private readonly district: TestDistrict,
    private readonly dice: Dice,
    private readonly seed: number,
  ) {}

  async step(): Promise<void> {
    const { dice, district } = this;
    if (dice.chance(0.4)) district.clock.advance(dice.below(30) * HOUR + dice.below(60_000));
    if (dice.chance(0.3)) await district.taskForce.tick();
    const choice = dice.next();
    if (this.cases.length === 0 || choice < 0.08) this.openCase();
    else if (choice < 0.25) this.refer();
    else if (choice < 0.55) this.answer();
    else if (choice < 0.75) this.work();
    else if (choice < 0.8) this.publish();
    else if (choice < 0.93) await this.speakOfGap();
    else await this.coordinate();
    if (dice.chance(0.5)) await this.deliverSome();
  }

  async deliverAll(): Promise<void> {
    for (const member of MEMBERS) await this.deliverFrom(member);
  }

  private sign(
    by: string,
    type: Parameters<TestDistrict['sign']>[1],
    input: Parameters<TestDistrict['sign']>[2] = {},
  ): ActEnvelope {
    const act = this.district.sign(by, type, input);
    this.outboxes.set(by, [...(this.outboxes.get(by) ?? []), act]);
    return act;
  }

  private async deliverSome(): Promise<void> {
    await this.deliverFrom(this.dice.of(MEMBERS));
  }

  private async deliverFrom(member: string): Promise<void> {
    const acts = this.outboxes.get(member) ?? [];
    this.outboxes.set(member, []);
    await this.district.deliver(...acts);
  }

  private openCase(): void {
    const { dice } = this;
    const act = this.sign(dice.of(MEMBERS), 'case.opened', {
      data: {
        channel: 'POLICE',
        isChild: dice.chance(0.6),
        ageBand: dice.of(['12-14', '15-17', '18-24']),
        sex: 'FEMALE',
      },
    });
    this.cases.push(act.header.id);
    this.circles.set(act.header.id, [act.header.agencyId]);
  }

  /** Mostly somebody of the case's own; now and then a stranger, whose word must not count. */
  private someoneOf(caseId: string): string {
    const { dice } = this;
    return dice.of(dice.chance(0.85) ? (this.circles.get(caseId) ?? MEMBERS) : MEMBERS);
  }

  private refer(): void {
    const { dice } = this;
    const caseId = dice.of(this.cases);
    const from = this.someoneOf(caseId);
    const act = this.sign(from, 'referral.sent', {
      caseId,
      data: {
        kind: dice.of(['SERVICE', 'TRANSFER']),
        to: dice.of(DESTINATIONS.filter((id) => id !== from)),
        urgency: dice.of(['URGENT', 'NORMAL']),
        clientMoves: dice.chance(0.6),
        services: ['SV04'],
        told: dice.chance(0.5) ? { lengthDays: dice.of([14, 180]) } : {},
      },
    });
    this.referrals.push([toFoldable(act)]);
  }

  private answer(): void {
    if (this.referrals.length === 0) return;
    const { dice, district } = this;
    const acts = dice.of(this.referrals);
    const fold = foldReferral(acts, (id) => district.directory.isMember(id));
    if (!fold) return;
    const by = dice.of([fold.from, fold.receiverHasLog ? fold.to : fold.from]);
    const actions = availableActions(fold, { party: by }).filter((candidate) => ACT_OF[candidate]);
    if (actions.length === 0) return;
    const action = dice.of(actions);
    const type = ACT_OF[action];
    if (!type) return;
    const isForPartner =
      !fold.receiverHasLog && !['PROVIDE_INFO', 'WITHDRAW', 'GIVE', 'FAIL'].includes(action);
    const act = this.sign(by, type, {
      caseId: fold.caseId,
      referralId: fold.id,
      data: this.dataOf(action, fold.attempt),
      ...(isForPartner ? { onBehalfOf: fold.to, via: 'PHONE' as const } : {}),
    });
    acts.push(toFoldable(act));
    if (action === 'ACCEPT') this.circles.get(fold.caseId)?.push(by);
  }

  private dataOf(action: ReferralAction, attempt: number): Record<string, Json> {
    switch (action) {
      case 'DECLINE':
        return { reason: 'NO_CAPACITY' };
      case 'WITHDRAW':
        return { reason: 'OTHER_FOUND' };
      case 'FAIL':
        return { attempt, reason: 'OTHER' };
      case 'TAKE':
        return { attempt, clientSaysTold: { lengthDays: this.dice.of([14, 180]) } };
      case 'GIVE':
        return { attempt };
      case 'SEND_FEEDBACK':
        return { outcome: 'SERVICE_COMPLETED' };
      default:
        return {};
    }
  }

  private work(): void {
    const { dice } = this;
    const caseId = dice.of(this.cases);
    const by = this.someoneOf(caseId);
    const placementRef = `p-${dice.below(3)}`;
    const deeds: (() => void)[] = [
      () =>
        this.sign(by, 'placement.started', {
          caseId,
          data: { placementRef, unitKind: 'DORMITORY', sharedWithUnrelatedAdults: dice.chance(0.5) },
        }),
      () => this.sign(by, 'placement.ended', { caseId, data: { placementRef } }),
      () => this.sign(by, 'client.registered', { caseId, data: { basicNeedsMet: true } }),
      () =>
        this.sign(by, 'assessment.completed', {
          caseId,
          data: { traumaLevel: dice.of(['NONE', 'MODERATE', 'SEVERE']), danger: dice.chance(0.2) },
        }),
      () =>
        this.sign(by, 'eligibility.decided', {
          caseId,
          data: { result: dice.of(['ELIGIBLE', 'NOT_ELIGIBLE']) },
        }),
      () =>
        this.sign(by, 'conference.held', {
          caseId,
          data: { kind: 'CASE', present: [by], absent: [], decision: 'KEEP' },
        }),
      () =>
        this.sign(by, 'client.informed', { caseId, data: { about: dice.of(['DECISION', 'CORRECTION']) } }),
      () => this.sign(by, 'help.requested', { caseId, data: { kind: 'OTHER' } }),
      () =>
        this.sign(by, 'worker.assigned', {
          caseId,
          data: { role: 'PRIMARY', workerRef: `w${dice.below(2)}` },
        }),
      () => this.sign(by, 'case.linked', { caseId, data: { otherCaseId: dice.of(this.cases) } }),
      () =>
        this.sign(by, 'case.reported', {
          caseId,
          data: { channel: 'SELF', sexualExploitation: dice.chance(0.5) },
        }),
      () =>
        this.sign(by, 'case.closed', {
          caseId,
          data: { reason: dice.of(['GOALS_REACHED', 'BETTER_PLACED']) },
        }),
      () => this.sign(by, 'case.reopened', { caseId }),
    ];
    dice.of(deeds)();
  }

  private publish(): void {
    const { dice } = this;
    const by = dice.of(MEMBERS);
    const deeds: (() => void)[] = [
      () =>
        this.sign(by, 'programmeCard.published', {
          data: {
            version: 1 + dice.below(3),
            sexes: ['FEMALE'],
            minAge: dice.of([12, 15, 18]),
            lengthDays: 180,
          },
        }),
      () => this.sign(by, 'card.acknowledged', { data: { agency: dice.of(MEMBERS), version: 3 } }),
      () =>
        this.sign(by, 'recording.declared', {
          data: { acts: dice.chance(0.5) ? ['worker.assigned', 'client.informed'] : [] },
        }),
      () => this.sign(by, 'roster.gap', { data: { role: dice.of(['DUTY_OFFICER', 'PSYCHIATRIST']) } }),
    ];
    dice.of(deeds)();
  }

  private async speakOfGap(): Promise<void> {
    const { dice, district } = this;
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    const owned = gaps.filter(({ owner }) => (MEMBERS as readonly string[]).includes(owner));
    if (owned.length === 0) return;
    const gap = dice.of(owned);
    const due = new Date(district.clock.now().getTime() + dice.below(100) * HOUR).toISOString();
    if (dice.chance(0.5))
      this.sign(gap.owner, 'gap.acknowledged', { data: { gapId: gap.id, plan: 'OTHER', due } });
    else this.sign(gap.owner, 'gap.contested', { data: { gapId: gap.id, reason: 'RULE_UNFIT' } });
  }

  private async coordinate(): Promise<void> {
    const { dice, district } = this;
    this.key += 1;
    const idempotencyKey = `life-${this.seed}-${this.key}`;
    const later = new Date(district.clock.now().getTime() + (1 + dice.below(200)) * HOUR);
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    const open = gaps.filter(({ state, mode }) => state !== 'WAIVED' && mode === 'ON');
    if (dice.chance(0.4)) {
      const mode = dice.of(['ON', 'SHADOW', 'OFF'] as const);
      await district.taskForce.perform('setPolicy', {
        idempotencyKey,
        rule: dice.of(['G01', 'G03', 'G11', 'G16']),
        mode,
        validFrom: later,
      });
    } else if (open.length > 0 && dice.chance(0.5)) {
      await district.taskForce.perform('waiveGap', {
        idempotencyKey,
        gapId: dice.of(open).id,
        reason: 'OTHER',
        until: later,
      });
    } else if (open.length > 0) {
      await district.taskForce.perform('acknowledgeGap', {
        idempotencyKey,
        gapId: dice.of(open).id,
        plan: 'OTHER',
        due: later,
      });
    }
  }
}
