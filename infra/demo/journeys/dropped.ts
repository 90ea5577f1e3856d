import type { DemoCase } from '../demo-case';
import {
  childServed,
  complaintAtServiceCentre,
  rescuedByPolice,
  settledIn,
  shelterFor,
  toShelter,
} from './relay';

const TOLD = { lengthDays: 30, POCKET_MONEY: false };

/** G01: asked and not answered; after days an answer comes, if it comes at all. */
export async function unanswered(child: DemoCase): Promise<void> {
  await complaintAtServiceCentre(child);
  const referral = await child.send({
    from: 'p2tp2a',
    to: 'dinsos',
    kind: 'SERVICE',
    services: ['SV21'],
    urgency: child.random.pick(['URGENT', 'NORMAL']),
  });
  await child.days(5, 24);
  await child.accept(referral);
  await child.days(1, 4);
  await child.receiver(referral, 'startService');
  await child.days(4, 20);
  await child.receiver(referral, 'sendFeedback', {
    outcome: child.random.pick(['SERVICE_COMPLETED', 'PARTLY']),
  });
}

/** Declined for want of a place, then taken up elsewhere. */
export async function declinedThenElsewhere(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const first = await child.send({
    from: child.police,
    to: 'balai',
    kind: 'TRANSFER',
    services: ['SV04'],
    urgency: 'URGENT',
    clientMoves: true,
    told: TOLD,
  });
  await child.hours(2, 20);
  await child.receiver(first, 'declineReferral', {
    reason: child.random.pick(['NO_CAPACITY', 'NOT_ELIGIBLE']),
  });
  await child.hours(1, 5);
  await child.handOver({
    from: child.police,
    to: 'dinsos',
    kind: 'TRANSFER',
    services: ['SV04', 'SV05'],
    urgency: 'URGENT',
    clientMoves: true,
    told: TOLD,
  });
  await settledIn(child, 'dinsos');
  await childServed(child, 'dinsos');
}

/** The receiver asks before it answers. */
export async function askedFirst(child: DemoCase): Promise<void> {
  await complaintAtServiceCentre(child);
  const referral = await child.send({ from: 'p2tp2a', to: 'lsm', kind: 'SERVICE', services: ['SV12'] });
  await child.hours(3, 20);
  await child.receiver(referral, 'requestInfo', { questions: ['SAFE_NOW'] });
  await child.hours(3, 30);
  await child.sender(referral, 'provideInfo', { answers: [{ question: 'SAFE_NOW', answer: 'YES' }] });
  await child.hours(2, 10);
  await child.accept(referral);
  await child.hours(8, 40);
  await child.receiver(referral, 'startService');
  await child.days(4, 15);
  await child.receiver(referral, 'sendFeedback', { outcome: 'SERVICE_COMPLETED' });
}

/** Withdrawn because another place was found first. */
export async function withdrawn(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const first = await child.send({
    from: child.police,
    to: 'lsm-bahtera',
    kind: 'TRANSFER',
    services: ['SV04'],
    clientMoves: true,
    told: TOLD,
  });
  await child.hours(10, 40);
  await child.sender(first, 'withdrawReferral', { reason: 'OTHER_FOUND' });
  const { to } = await toShelter(child);
  await settledIn(child, to);
}

/** G02: given on one side, never confirmed on the other; nobody knows for days where she is. */
export async function betweenHands(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const referral = await child.send({
    from: child.police,
    to: 'p2tp2a',
    kind: 'TRANSFER',
    services: ['SV03', 'SV04'],
    urgency: 'URGENT',
    clientMoves: true,
    told: TOLD,
  });
  await child.hours(1, 6);
  await child.accept(referral, 4);
  await child.hours(2, 5);
  await child.sender(referral, 'giveHandover');
  await child.days(3, 9);
  await child.receiver(referral, 'takeHandover');
  await child.hours(1, 3);
  await child.record('p2tp2a', 'registerClient', { basicNeedsMet: true });
}

/** She arrived, but the sender never signed her out: paper missing, not an alarm. */
export async function paperMissing(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const referral = await child.send({
    from: child.police,
    to: 'dinsos',
    kind: 'TRANSFER',
    services: ['SV04'],
    clientMoves: true,
    told: TOLD,
  });
  await child.hours(5, 30);
  await child.accept(referral, 8);
  await child.hours(7, 10);
  await child.receiver(referral, 'takeHandover');
  await child.record('dinsos', 'registerClient', { basicNeedsMet: true });
  await child.days(8, 20);
  await child.sender(referral, 'giveHandover');
}

/** The first attempt fails (nobody at the door), the second succeeds. */
export async function failedThenTaken(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    from: child.police,
    to,
    kind: 'TRANSFER',
    services: ['SV04', 'SV10'],
    urgency: 'URGENT',
    clientMoves: true,
    told: { ...TOLD, lengthDays },
  });
  await child.hours(1, 8);
  await child.accept(referral, 5);
  await child.hours(4, 6);
  await child.sender(referral, 'giveHandover');
  await child.hours(1, 3);
  await child.sender(referral, 'failHandover', { reason: 'NO_ONE_TO_RECEIVE', whereabouts: 'WITH_SENDER' });
  await child.hours(12, 20);
  await child.bothHands(referral);
  await settledIn(child, to);
}

/** A withdrawal and an arrival cross on the way: disputed until both have settled it. */
export async function disputed(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const referral = await child.send({
    from: child.police,
    to: 'lsm-bahtera',
    kind: 'TRANSFER',
    services: ['SV04'],
    clientMoves: true,
    told: TOLD,
  });
  await child.hours(5, 20);
  await child.accept(referral, 10);
  await child.hours(3, 8);
  await child.crossing(
    () => child.sender(referral, 'withdrawReferral', { reason: 'OTHER_FOUND' }),
    () => child.receiver(referral, 'takeHandover'),
  );
  await child.days(2, 6);
  await child.sender(referral, 'giveHandover');
  await child.record('lsm-bahtera', 'registerClient', { basicNeedsMet: true });
}

/** Voided by the task force: sent twice for the same child. */
export async function voided(child: DemoCase): Promise<void> {
  await complaintAtServiceCentre(child);
  const referral = await child.send({ from: 'p2tp2a', to: 'dinsos', kind: 'SERVICE', services: ['SV28'] });
  await child.days(4, 6);
  await child.taskForce('voidReferral', { referralId: referral.id, reason: 'DUPLICATE' });
}

/** Accepted by telephone at night; the receiver confirms in the morning, or does not. */
export async function acceptedByPhone(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to, lengthDays } = shelterFor(child);
  const referral = await child.send({
    from: child.police,
    to,
    kind: 'TRANSFER',
    services: ['SV04'],
    urgency: 'URGENT',
    clientMoves: true,
    told: { ...TOLD, lengthDays },
  });
  await child.minutes(10, 40);
  await child.sender(referral, 'recordPhoneAcceptance');
  await child.hours(5, 14);
  await child.accept(referral, 3);
  await child.hours(1, 3);
  await child.bothHands(referral);
  await settledIn(child, to);
}
