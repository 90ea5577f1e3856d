import type { DemoCase } from '../demo-case';
import type { ClientFacts } from '../people';
import { complaintAtServiceCentre, placement, rescuedByPolice, shelterFor } from './relay';

/** A case that stands in one state at the demo's present, so that every state can be seen on the first morning. */
export interface PresentCase {
  /** When its case was opened, before the present. */
  readonly hoursAgo: number;
  readonly facts?: Partial<ClientFacts>;
  readonly script: (child: DemoCase) => Promise<void>;
}

const TOLD = { lengthDays: 30, POCKET_MONEY: false };
const GIRL = {
  isChild: true,
  ageBand: '15-17',
  sex: 'FEMALE',
  exploitation: ['SexualExploitation'],
} as const;

export const PRESENT: readonly PresentCase[] = [
  { hoursAgo: 31, facts: GIRL, script: askedUrgently },
  { hoursAgo: 40, facts: GIRL, script: onTheRoad },
  { hoursAgo: 3, facts: GIRL, script: askedUrgently },
  { hoursAgo: 20, script: questioned },
  { hoursAgo: 60, script: givenAndGone },
  { hoursAgo: 50, script: arrivedOnPaperOnly },
  { hoursAgo: 30, script: crossed },
  { hoursAgo: 9, facts: GIRL, script: phonedAtNight },
  { hoursAgo: 26, facts: GIRL, script: amongAdults },
  { hoursAgo: 48, facts: GIRL, script: inDanger },
];

/** Asked urgently and not answered. */
async function askedUrgently(child: DemoCase): Promise<void> {
  await child.open('p2tp2a');
  await child.record('p2tp2a', 'contactHealth');
  await child.minutes(30, 90);
  await child.send({ from: 'p2tp2a', to: 'dinsos', kind: 'SERVICE', services: ['SV21'], urgency: 'URGENT' });
}

/** Accepted, agreed for this afternoon: she is on the way. */
async function onTheRoad(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    ...{
      from: child.police,
      to,
      kind: 'TRANSFER',
      services: ['SV04', 'SV10'],
      urgency: 'URGENT',
      clientMoves: true,
    },
    told: { ...TOLD, lengthDays },
  });
  await child.hours(2, 5);
  await child.accept(referral, 12);
  await child.hours(6, 7);
  await child.sender(referral, 'giveHandover');
}

/** The receiver has asked, and waits for the sender. */
async function questioned(child: DemoCase): Promise<void> {
  await complaintAtServiceCentre(child);
  const referral = await child.send({
    from: 'p2tp2a',
    to: 'lsm-pelita',
    kind: 'SERVICE',
    services: ['SV12'],
  });
  await child.minutes(20, 60);
  await child.receiver(referral, 'requestInfo', { questions: ['SAFE_NOW', 'LANGUAGE'] });
}

/** Given on one side, not confirmed on the other, and the agreed time is long past. */
async function givenAndGone(child: DemoCase): Promise<void> {
  await child.open(child.police);
  const referral = await child.send({
    ...{
      from: child.police,
      to: 'p2tp2a',
      kind: 'TRANSFER',
      services: ['SV03'],
      urgency: 'URGENT',
      clientMoves: true,
    },
    told: TOLD,
  });
  await child.hours(1, 2);
  await child.accept(referral, 3);
  await child.hours(3, 4);
  await child.sender(referral, 'giveHandover');
}

/** She is there; the sender has not signed her out. */
async function arrivedOnPaperOnly(child: DemoCase): Promise<void> {
  await child.open(child.police);
  const referral = await child.send({
    ...{ from: child.police, to: 'dinsos', kind: 'TRANSFER', services: ['SV04'], clientMoves: true },
    told: TOLD,
  });
  await child.hours(2, 4);
  await child.accept(referral, 4);
  await child.hours(4, 5);
  await child.receiver(referral, 'takeHandover');
  await child.record('dinsos', 'registerClient', { basicNeedsMet: true });
}

/** Withdrawn on one side while she arrived on the other. */
async function crossed(child: DemoCase): Promise<void> {
  await child.open(child.police);
  const referral = await child.send({
    ...{ from: child.police, to: 'lsm-bahtera', kind: 'TRANSFER', services: ['SV04'], clientMoves: true },
    told: TOLD,
  });
  await child.hours(2, 4);
  await child.accept(referral, 6);
  await child.hours(5, 6);
  await child.crossing(
    () => child.sender(referral, 'withdrawReferral', { reason: 'OTHER_FOUND' }),
    () => child.receiver(referral, 'takeHandover'),
  );
}

/** Accepted by telephone at night, to be confirmed by noon. */
async function phonedAtNight(child: DemoCase): Promise<void> {
  await child.open(child.police);
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    ...{ from: child.police, to, kind: 'TRANSFER', services: ['SV04'], urgency: 'URGENT', clientMoves: true },
    told: { ...TOLD, lengthDays },
  });
  await child.minutes(15, 40);
  await child.sender(referral, 'recordPhoneAcceptance');
}

/** G16: a child among adults, since last night. */
async function amongAdults(child: DemoCase): Promise<void> {
  await child.open(child.police);
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    ...{ from: child.police, to, kind: 'TRANSFER', services: ['SV04'], urgency: 'URGENT', clientMoves: true },
    told: { ...TOLD, lengthDays },
  });
  await child.hours(1, 2);
  await child.accept(referral, 3);
  await child.hours(1, 2);
  await child.bothHands(referral);
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.record(to, 'startPlacement', placement(child, { sharedWithUnrelatedAdults: true }));
}

/** G15: in danger, and no psychiatrist has said yes within the day. */
async function inDanger(child: DemoCase): Promise<void> {
  await child.open('lsm');
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    ...{
      from: 'lsm',
      to,
      kind: 'TRANSFER',
      services: ['SV04', 'SV10'],
      urgency: 'URGENT',
      clientMoves: true,
    },
    told: { ...TOLD, lengthDays },
  });
  await child.hours(1, 3);
  await child.accept(referral, 4);
  await child.hours(2, 3);
  await child.bothHands(referral);
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.hours(2, 4);
  await child.record(to, 'completeAssessment', { traumaLevel: 'SEVERE', danger: true, needs: ['SV13'] });
}
