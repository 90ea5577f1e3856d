import type { ClientFacts, InventedClient } from './people';
import type { Random } from './random';
import type { Timeline } from './simulation';
import { type DemoWorld, referralInput, type ReferralPlan } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What is told only of cases that somebody still looks at: of older ones it would only lengthen the first start. */
const STILL_LOOKED_AT_MS = 100 * 24 * HOUR;

/** One sent referral, as the journey goes on with it. */
export interface SentReferral {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One invented client's case: every method is one use case of one agency, at the simulated present. */
export class DemoCase {
  private caseIdOrNone: string | undefined;
  private readonly answering = new Set<string>();
  /** The unit that handles this case for the police. */
  readonly police: string;

  constructor(
    private readonly world: DemoWorld,
    private readonly time: Timeline,
    private readonly client: InventedClient,
    readonly facts: ClientFacts,
    readonly random: Random,
  ) {
    this.police = random.chance(0.85) ? 'polres' : 'polsek-cipanas';
  }

  /** Goes on beside the journey, some days from now. */
  later(days: number, then: () => Promise<void>): void {
    this.time.alongside(days * 24 * HOUR, then);
  }

  get caseId(): string {
    if (!this.caseIdOrNone) throw new Error('the case is not open yet');
    return this.caseIdOrNone;
  }

  minutes(low: number, high = low): Promise<void> {
    return this.time.wait(this.random.whole(low, high) * MINUTE);
  }

  hours(low: number, high = low): Promise<void> {
    return this.time.wait(this.random.whole(low * 60, high * 60) * MINUTE);
  }

  days(low: number, high = low): Promise<void> {
    return this.time.wait(this.random.whole(low * 24, high * 24) * HOUR);
  }

  now(): Date {
    return this.time.now();
  }

  /** Some days or hours from the simulated present. */
  inHours(hours: number): Date {
    return new Date(this.time.now().getTime() + hours * HOUR);
  }

  async open(agency: string): Promise<void> {
    const { isChild: _derived, ...facts } = this.facts;
    const opened = await this.world.perform(agency, 'openCase', facts);
    this.caseIdOrNone = String(opened['caseId']);
    const { name: fullName, nik: nationalId, phone, address } = this.client;
    await this.record(agency, 'recordIdentity', { identity: { fullName, nationalId, phone, address } });
    await this.answerFor(agency);
    await this.enter(agency, agency === this.police ? 'ST02' : 'ST01');
  }

  /** The agency's worker takes the case upon herself (R08). */
  private async answerFor(agency: string): Promise<void> {
    if (!this.isLookedAt() || this.world.isPartner(agency) || this.answering.has(agency)) return;
    this.answering.add(agency);
    await this.record(agency, 'assignWorker', { role: 'PRIMARY', workerRef: this.world.workerOf(agency) });
  }

  private isLookedAt(): boolean {
    return this.time.end.getTime() - this.time.now().getTime() <= STILL_LOOKED_AT_MS;
  }

  /** The police have read the other's programme card again, after they told a client wrongly (G06). */
  async acknowledgeCard(cardAgency: string, version: number): Promise<void> {
    await this.world.perform(this.police, 'acknowledgeCard', { cardAgency, version });
  }

  /** A case act of the given agency; `input` holds the verb's own fields. */
  async record(agency: string, verb: string, input: Record<string, unknown> = {}): Promise<void> {
    await this.world.perform(agency, verb, { caseId: this.caseId, ...input });
  }

  /** A case of these weeks enters a stage (requirements §2.6). */
  async enter(agency: string, stage: string): Promise<void> {
    if (!this.isLookedAt()) return;
    await this.record(agency, 'enterStage', { stage });
  }

  async send(plan: ReferralPlan): Promise<SentReferral> {
    const sent = await this.world.perform(
      plan.from,
      'sendReferral',
      referralInput(this.caseId, plan, this.facts, this.client),
    );
    return { id: String(sent['referralId']), from: plan.from, to: plan.to };
  }

  /** An act of the receiver: its own, or recorded by the sender where the receiver has no log. */
  async receiver(referral: SentReferral, verb: string, input: Record<string, unknown> = {}): Promise<void> {
    const isPartner = this.world.isPartner(referral.to);
    await this.world.perform(isPartner ? referral.from : referral.to, verb, {
      referralId: referral.id,
      ...(isPartner ? { onBehalfOf: referral.to, via: 'PHONE' } : {}),
      ...input,
    });
  }

  async sender(referral: SentReferral, verb: string, input: Record<string, unknown> = {}): Promise<void> {
    await this.world.perform(referral.from, verb, { referralId: referral.id, ...input });
  }

  async accept(referral: SentReferral, handoverInHours?: number): Promise<void> {
    await this.receiver(
      referral,
      'acceptReferral',
      handoverInHours === undefined ? {} : { handoverAt: this.inHours(handoverInHours) },
    );
    await this.answerFor(referral.to);
  }

  /** Sent, answered in time, handed over by both hands. */
  async handOver(plan: ReferralPlan): Promise<SentReferral> {
    const referral = await this.send(plan);
    await this.hours(1, plan.urgency === 'URGENT' ? 8 : 30);
    await this.accept(referral, 6);
    await this.hours(1, 8);
    await this.bothHands(referral);
    return referral;
  }

  /** Two acts of two agencies that do not know of each other yet. */
  async crossing(one: () => Promise<void>, other: () => Promise<void>): Promise<void> {
    await one();
    await other();
  }

  async taskForce(verb: string, input: Record<string, unknown>): Promise<void> {
    await this.world.taskForce(verb, input);
  }

  async bothHands(referral: SentReferral): Promise<void> {
    await this.sender(referral, 'giveHandover');
    await this.minutes(5, 50);
    await this.receiver(referral, 'takeHandover');
  }

  /** A service by another agency that needs no travel, from asking to feedback. */
  async serve(plan: ReferralPlan, days: readonly [number, number]): Promise<void> {
    const referral = await this.send({ ...plan, kind: 'SERVICE', clientMoves: false });
    await this.hours(2, 40);
    await this.accept(referral);
    await this.hours(4, 60);
    await this.receiver(referral, 'startService');
    await this.days(...days);
    await this.receiver(referral, 'sendFeedback', { outcome: 'SERVICE_COMPLETED' });
  }
}
