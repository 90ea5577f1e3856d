import type { DemoCase } from '../demo-case';
import { toldItems } from '../world';
import {
  aftercareInTime,
  broughtHome,
  childServed,
  complaintAtServiceCentre,
  placement,
  rescuedByPolice,
  settledIn,
  toShelter,
} from './relay';

/** G04, G05, G06: sent to a home whose card she does not fit, told two weeks, kept for months. */
export async function wrongHome(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  await child.handOver({
    ...{
      from: child.police,
      to: 'rpsw',
      kind: 'TRANSFER',
      services: ['SV04', 'SV10'],
      urgency: 'URGENT',
      clientMoves: true,
    },
    told: { lengthDays: 14, POCKET_MONEY: false },
    eligibility: child.random.chance(0.5)
      ? { result: 'OVERRIDE', criterion: 'exploitation', reason: 'NO_OTHER_PLACE' }
      : { result: 'UNKNOWN' },
  });
  await child.record('rpsw', 'registerClient', {
    basicNeedsMet: true,
    clientSaysTold: toldItems({ lengthDays: 14, POCKET_MONEY: false }),
  });
  await child.record('rpsw', 'startPlacement', placement(child));
  await child.days(2);
  await child.record('rpsw', 'decideEligibility', {
    result: 'NOT_ELIGIBLE',
    criterion: 'exploitation',
    cardVersion: 1,
  });
  await child.record('rpsw', 'holdConference', {
    kind: 'INITIAL',
    decision: 'KEEP',
    overriddenCriterion: 'exploitation',
    present: ['rpsw'],
    absent: [child.police],
  });
  await child.days(4, 12);
  await child.record('rpsw', 'informClient', { about: 'CORRECTION' });
  await child.record('rpsw', 'informClient', { about: 'DECISION' });
  await child.acknowledgeCard('rpsw', 1);
  await child.days(15, 95);
  await child.handOver({
    from: 'rpsw',
    to: 'dinsos',
    kind: 'TRANSFER',
    services: ['SV22', 'SV23'],
    clientMoves: true,
    told: { lengthDays: 30, POCKET_MONEY: false },
  });
  await child.record('rpsw', 'endPlacement');
  await child.record('dinsos', 'registerClient', { basicNeedsMet: true });
}

/** G16: a child in a room with adults; sometimes only for the night, with the reason written down. */
export async function roomedWithAdults(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  const isEmergency = child.random.chance(0.5);
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.record(
    to,
    'startPlacement',
    placement(child, {
      sharedWithUnrelatedAdults: true,
      ...(isEmergency ? { emergencyReason: 'NO_OTHER_BED' } : {}),
    }),
  );
  await child.hours(isEmergency ? 9 : 30, isEmergency ? 14 : 140);
  await child.record(to, 'endPlacement');
  await child.record(to, 'startPlacement', placement(child));
  await settledInConference(child, to);
}

/** G15: severe trauma, and no psychiatrist for weeks. */
export async function noPsychiatrist(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.days(1, 3);
  await child.record(to, 'completeAssessment', {
    traumaLevel: child.random.pick(['SEVERE', 'MODERATE']),
    danger: false,
    needs: ['SV13'],
  });
  await child.days(9, 30);
  const referral = await child.send({
    from: to,
    to: 'rs-polri',
    kind: 'SERVICE',
    services: ['SV13'],
    urgency: 'URGENT',
    clientMoves: true,
  });
  await child.hours(4, 30);
  await child.accept(referral, 20);
  await child.hours(15, 22);
  await child.bothHands(referral);
  await child.days(20, 60);
  await child.receiver(referral, 'sendFeedback', { outcome: 'SERVICE_COMPLETED' });
}

/** Treated first, then moved to a home in another district: a partner leads, the last member watches. */
export async function partnerLeads(child: DemoCase): Promise<void> {
  await child.open('lsm');
  const { to } = await toShelter(child, 'lsm');
  await settledIn(child, to);
  await child.days(10, 30);
  await child.handOver({
    from: to,
    to: 'panti-hiv',
    kind: 'TRANSFER',
    services: ['SV07', 'SV04'],
    clientMoves: true,
  });
}

/** G20: the return was planned; then the tracing found a family that is not safe. */
export async function unsafeDestination(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  await settledIn(child, to);
  await childServed(child, to);
  const plan = { destination: 'FAMILY', clientAgrees: true, planItems: ['WORK'], safeContact: false };
  const date = child.inHours(30 * 24);
  await child.record(to, 'holdConference', {
    ...{ kind: 'FINAL', decision: 'RETURN', present: [to, child.police] },
    return: { date, officerRole: 'SOCIAL_WORKER', transport: 'CAR', destination: 'FAMILY' },
  });
  await child.record(to, 'informClient', { about: 'DECISION' });
  await child.record(to, 'planReturn', { date, ...plan });
  await child.days(2, 6);
  await child.record(to, 'completeTracing', {
    doneBy: 'OWN',
    verifiedByOwn: true,
    familyReadiness: child.random.pick(['REFUSES', 'NOT_YET']),
    suspectAtDestination: child.random.chance(0.3),
  });
  await child.days(4, 15);
  await child.record(to, 'completeTracing', {
    doneBy: 'OWN',
    verifiedByOwn: true,
    familyReadiness: 'READY',
    suspectAtDestination: false,
  });
}

/** G22: brought home, and then nobody came for three months. */
export async function forgottenAtHome(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  await settledIn(child, to);
  await broughtHome(child, to);
  await child.days(106, 150);
  await child.record(to, 'contactAftercare', { contact: 'MADE', byFormerWorker: false, lifeAreas: ['JOB'] });
}

/** G07: she arrived on a Saturday night, and was registered on Monday. */
export async function arrivedUnregistered(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  await child.hours(26, 60);
  await settledInConference(child, to, true);
}

/** G09, G11: the worker asks for help and hears nothing; the decision is not told to the client. */
export async function stalled(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const { to } = await toShelter(child);
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.days(2, 3);
  await child.record(to, 'holdConference', { kind: 'INITIAL', decision: 'ADMIT', present: [to] });
  await child.days(3, 8);
  await child.record(to, 'informClient', { about: 'DECISION' });
  await child.record(to, 'completeAssessment', { traumaLevel: 'MILD', danger: false, needs: ['SV10'] });
  await child.record(to, 'requestHelp', { kind: 'CONFERENCE' });
  await child.days(9, 20);
  await child.record(to, 'holdConference', {
    kind: 'CASE',
    decision: 'REFER',
    present: [to, 'p2tp2a'],
    actions: [{ id: 'tindak-1', owner: to, due: child.inHours(7 * 24) }],
  });
  await child.record(to, 'informClient', { about: 'DECISION' });
}

/** G30: reported to the service centre, and not to the police within three days. */
export async function lateToPolice(child: DemoCase): Promise<void> {
  await child.open('p2tp2a');
  await child.record('p2tp2a', 'recordReport', {
    channel: child.facts.channel,
    sexualExploitation: true,
    assaultWithin120h: child.random.chance(0.4),
  });
  await child.hours(8, 20);
  await child.record('p2tp2a', 'contactHealth');
  await child.days(3, 5);
  const referral = await child.send({
    from: 'p2tp2a',
    to: child.police,
    kind: 'SERVICE',
    services: ['SV18'],
    urgency: 'URGENT',
  });
  await child.hours(2, 12);
  await child.accept(referral);
  await child.record(child.police, 'fileReport', {
    caseKind: 'TPPO',
    legalBasisRef: 'UU12-2022',
    reportNumber: `LP/B/${child.random.whole(100, 999)}/CONTOH`,
  });
  await child.days(2, 6);
  await child.record(child.police, 'grantProtection', { until: child.inHours(14 * 24) });
  await child.days(2, 4);
  await child.record(child.police, 'requestLpsk');
  await child.record(child.police, 'informRestitution');
  child.later(child.random.whole(8, 13), () => child.record(child.police, 'endProtection'));
  await child.days(3, 9);
  await child.receiver(referral, 'sendFeedback', { outcome: 'SERVICE_COMPLETED' });
}

/** Asked for in an application, served within the seven days of UU 21/2007 art. 52, or after them. */
export async function applied(child: DemoCase): Promise<void> {
  await complaintAtServiceCentre(child);
  const { to } = await child.handOver({
    from: 'p2tp2a',
    to: 'dinsos',
    kind: 'TRANSFER',
    services: ['SV04'],
    urgency: 'URGENT',
    clientMoves: true,
    told: { lengthDays: 30, POCKET_MONEY: false },
  });
  await child.record(to, 'registerClient', { basicNeedsMet: true });
  await child.record(to, 'receiveApplication', { kind: 'REHABILITATION' });
  await child.days(3, 12);
  await child.record(to, 'serveApplication', { kind: 'REHABILITATION' });
  await settledInConference(child, to);
  await broughtHome(child, to);
  await aftercareInTime(child, to);
}

async function settledInConference(child: DemoCase, home: string, registers = false): Promise<void> {
  if (registers) await child.record(home, 'registerClient', { basicNeedsMet: true });
  await child.days(1, 3);
  await child.record(home, 'holdConference', {
    kind: 'INITIAL',
    decision: 'ADMIT',
    present: [home, child.police],
  });
  await child.hours(2, 12);
  await child.record(home, 'informClient', { about: 'DECISION' });
}
