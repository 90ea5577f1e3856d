import type { DemoCase, SentReferral } from '../demo-case';

/** The common way through the district, with nothing dropped; the other journeys leave it where a baton falls. */
export async function wholeRelay(child: DemoCase): Promise<void> {
  await rescuedByPolice(child);
  const shelter = await toShelter(child);
  await settledIn(child, shelter.to);
  await childServed(child, shelter.to);
  await broughtHome(child, shelter.to);
  await aftercareInTime(child, shelter.to);
  await child.enter(shelter.to, 'ST15');
  await child.record(shelter.to, 'completeEvaluation', { resultGoals: true, processGoals: true });
  await child.record(shelter.to, 'closeCase', { reason: 'GOALS_REACHED' });
}

/** What most complaints need: one service of another agency, and an end. */
export async function helpedByOneService(child: DemoCase): Promise<void> {
  const opener = child.random.pick(['p2tp2a', 'lsm', 'lsm-pelita', 'dinsos']);
  const helper = child.random.pick(['p2tp2a', 'lsm', 'lsm-pelita', 'dinsos'].filter((id) => id !== opener));
  await child.open(opener);
  await child.hours(1, 20);
  await child.serve(
    {
      from: opener,
      to: helper,
      kind: 'SERVICE',
      services: [child.random.pick(['SV10', 'SV12', 'SV18', 'SV21'])],
    },
    [3, 15],
  );
  await child.days(2, 10);
  await child.record(opener, 'completeEvaluation', { resultGoals: true, processGoals: true });
  await child.record(opener, 'closeCase', { reason: 'GOALS_REACHED' });
}

/** Police open the case, take the report and start the statutory clocks in time (UU 12/2022 arts. 42–43). */
export async function rescuedByPolice(child: DemoCase): Promise<void> {
  await child.open(child.police);
  await child.minutes(20, 120);
  await reported(child);
}

/** The service centre opens the case from a complaint and reports to the police within 3 × 24 hours. */
export async function complaintAtServiceCentre(child: DemoCase): Promise<void> {
  await child.open('p2tp2a');
  await child.minutes(10, 50);
  await child.record('p2tp2a', 'recordReport', {
    channel: child.facts.channel,
    sexualExploitation: child.facts.exploitation.includes('SexualExploitation'),
  });
  await child.enter('p2tp2a', 'ST03');
  await child.record('p2tp2a', 'contactHealth');
  for (const step of [1, 2]) {
    await child.minutes(20, 60);
    await child.record('p2tp2a', 'recordCrisisStep', { step });
  }
  const toPolice = await child.send({
    from: 'p2tp2a',
    to: child.police,
    kind: 'SERVICE',
    services: ['SV18'],
    urgency: 'URGENT',
  });
  await child.hours(1, 10);
  await child.accept(toPolice);
  await child.hours(2, 12);
  await reported(child);
  await child.receiver(toPolice, 'sendFeedback', { outcome: 'SERVICE_COMPLETED' });
}

/** A police report, protection and the request to LPSK, each within its day. */
export async function reported(child: DemoCase): Promise<void> {
  await child.record(child.police, 'fileReport', {
    ...{ caseKind: 'TPPO', legalBasisRef: 'UU21-2007' },
    reportNumber: `LP/B/${child.random.whole(100, 999)}/CONTOH`,
  });
  await child.hours(1, 10);
  await child.record(child.police, 'grantProtection', { until: child.inHours(14 * 24) });
  await child.hours(1, 12);
  await child.record(child.police, 'requestLpsk');
  await child.record(child.police, 'informRestitution');
  const days = child.random.chance(0.95) ? child.random.whole(8, 13) : child.random.whole(15, 20);
  child.later(days, () => child.record(child.police, 'endProtection'));
}

export function shelterFor(child: DemoCase): { to: string; lengthDays: number } {
  if (child.facts.isChild && child.facts.ageBand !== '15-17') return { to: 'balai', lengthDays: 120 };
  const fitsHome = child.facts.sex === 'FEMALE' && child.facts.exploitation.includes('SexualExploitation');
  return fitsHome ? { to: 'rpsw', lengthDays: 180 } : { to: 'dinsos', lengthDays: 30 };
}

/** A transfer to the shelter that fits, told truthfully. */
export async function toShelter(child: DemoCase, from = child.police): Promise<SentReferral> {
  const { to, lengthDays } = shelterFor(child);
  await child.hours(1, 6);
  return child.handOver({
    ...{
      from,
      to,
      kind: 'TRANSFER',
      services: ['SV04', 'SV05', 'SV10'],
      urgency: 'URGENT',
      clientMoves: true,
    },
    told: { lengthDays, POCKET_MONEY: false },
  });
}

/** Registered at once, placed apart from adults, conference, told, agreement, assessment, plan. */
export async function settledIn(child: DemoCase, home: string): Promise<void> {
  await child.minutes(10, 60);
  await child.enter(home, 'ST04');
  await child.record(home, 'registerClient', { basicNeedsMet: true });
  await child.record(home, 'startPlacement', placement(child));
  await child.days(1, 2);
  await child.enter(home, 'ST05');
  await child.record(home, 'decideEligibility', { result: 'ELIGIBLE', cardVersion: 1 });
  await child.record(home, 'holdConference', {
    kind: 'INITIAL',
    decision: 'ADMIT',
    present: [home, child.police],
  });
  await child.hours(1, 8);
  await child.record(home, 'informClient', { about: 'DECISION' });
  await child.enter(home, 'ST06');
  await child.record(home, 'signAgreement', {
    copyGiven: true,
    statedLengthDays: shelterFor(child).lengthDays,
  });
  await child.days(1, 4);
  await child.enter(home, 'ST07');
  await child.record(home, 'completeAssessment', {
    traumaLevel: 'MILD',
    danger: false,
    needs: ['SV10', 'SV15'],
  });
  await child.days(1, 3);
  await child.enter(home, 'ST08');
  await child.record(home, 'agreePlan', { goals: 3, services: ['SV10', 'SV15', 'SV20'] });
}

export function placement(child: DemoCase, extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    placementRef: `K-${child.random.whole(1000, 9999)}`,
    unitKind: child.facts.isChild ? 'ROOM' : 'DORMITORY',
    sharedWithUnrelatedAdults: false,
    ...extra,
  };
}

/** Some weeks of sessions and the services of others. */
export async function childServed(child: DemoCase, home: string): Promise<void> {
  await child.enter(home, 'ST09');
  for (let week = 0; week < child.random.whole(1, 2); week += 1) {
    await child.days(6, 9);
    await child.record(home, 'holdSession', { service: 'SV10', form: 'INDIVIDUAL', attended: true });
  }
  await child.serve(
    {
      from: home,
      to: child.random.pick(['lsm', 'lsm-pelita', 'p2tp2a']),
      kind: 'SERVICE',
      services: ['SV18'],
    },
    [5, 12],
  );
  if (child.random.chance(0.4))
    await child.serve({ from: home, to: 'lsm', kind: 'SERVICE', services: ['SV15'] }, [10, 25]);
  await child.record(home, 'reviewCondition', { changed: true });
}

/** Traced by an own worker, decided in a final conference, told, brought home. */
export async function broughtHome(child: DemoCase, home: string): Promise<void> {
  await child.enter(home, 'ST11');
  await child.days(5, 20);
  await child.record(home, 'completeTracing', {
    doneBy: 'OWN',
    verifiedByOwn: true,
    familyReadiness: 'READY',
    suspectAtDestination: false,
  });
  await child.days(2, 5);
  const date = child.inHours(5 * 24);
  await child.enter(home, 'ST12');
  await child.record(home, 'holdConference', {
    ...{ kind: 'FINAL', decision: 'RETURN', present: [home, child.police, 'p2tp2a'] },
    return: { date, officerRole: 'SOCIAL_WORKER', transport: 'CAR', destination: 'FAMILY' },
  });
  await child.hours(1, 10);
  await child.record(home, 'informClient', { about: 'DECISION' });
  const plan = { destination: 'FAMILY', clientAgrees: true, planItems: ['SCHOOL'], safeContact: true };
  await child.record(home, 'planReturn', { date, ...plan });
  await child.days(4, 5);
  await child.enter(home, 'ST13');
  await child.record(home, 'recordReturn', { date: child.now(), ...plan });
  await child.record(home, 'endPlacement');
  await child.enter(home, 'ST14');
}

/** The three-month visit, made by the worker she knew, inside its window (G22). */
export async function aftercareInTime(child: DemoCase, home: string): Promise<void> {
  await child.days(80, 98);
  await child.record(home, 'contactAftercare', {
    contact: 'MADE',
    byFormerWorker: true,
    lifeAreas: ['SCHOOL'],
  });
}
