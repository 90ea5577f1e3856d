import { prepareDistrict, type EmptyDistrict } from '../../demo/load';
import { type LiveWorld, openLiveWorld } from '../../demo/live-world';
import { livePaperPast } from './paper-past';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PAST_DAYS = 540;
const PER_CASE = 3;
const DESKS = ['polres', 'p2tp2a', 'dinsos', 'rpsw', 'lsm'] as const;

interface Crowd {
  /** Referrals of the past, as the task force knows them. */
  readonly past: number;
  /** Referrals under way this morning at the desks that are looked at. */
  readonly underWay: number;
}

/** A district that has been at work for long, and desks on an ordinary morning. */
export async function liveCrowdedDistrict(district: EmptyDistrict, { past, underWay }: Crowd): Promise<void> {
  const from = new Date(district.end.getTime() - PAST_DAYS * DAY);
  const until = new Date(district.end.getTime() - DAY);
  await inWorld(district, from, (world) => prepareDistrict(world, { isEveryRuleOn: true }));
  await livePaperPast(district, {
    referrals: past,
    from: new Date(from.getTime() + DAY),
    until: new Date(until.getTime() - DAY),
  });
  await inWorld(district, until, async (world) => {
    const batons: Baton[][] = [];
    for (let n = 0; n < underWay; n += PER_CASE) batons.push(await openAndRefer(world, n));
    await world.settle();
    world.clock.advance(HOUR);
    for (const ofCase of batons) await carry(world, ofCase);
    await world.settle();
    world.clock.set(district.end);
    await world.settleAll();
  });
}

async function inWorld(
  district: EmptyDistrict,
  start: Date,
  live: (world: LiveWorld) => Promise<void>,
): Promise<void> {
  const world = await openLiveWorld({ ...district, start });
  try {
    await live(world);
  } finally {
    await world.stop();
  }
}

interface Baton {
  readonly id: string;
  readonly to: string;
}

/** One waits for its answer, one is accepted, one is begun. */
async function carry(world: LiveWorld, [, accepted, begun]: readonly Baton[]): Promise<void> {
  for (const baton of [accepted, begun]) {
    if (baton) await world.perform(baton.to, 'acceptReferral', { referralId: baton.id });
  }
  if (begun) await world.perform(begun.to, 'startService', { referralId: begun.id });
}

/** A case of an adult, so that few clocks of the law run, with referrals to three other desks. */
async function openAndRefer(world: LiveWorld, n: number): Promise<Baton[]> {
  const first = Math.floor(n / PER_CASE);
  const deskOf = (index: number) => DESKS[(first + index) % DESKS.length] ?? 'polres';
  const opener = deskOf(0);
  const { caseId } = await world.perform(opener, 'openCase', {
    ...{ channel: 'PUBLIC', ageBand: '25-59', sex: n % 5 === 0 ? 'MALE' : 'FEMALE' },
    ...{ victimStatus: 'POSSIBLE', exploitation: ['ForcedLabour'], riskLevel: 'LOW' },
    ...{ means: ['FalsePromises'], recruitment: ['ThroughFriend'], kecamatanFound: '32.03.01' },
  });
  const batons: Baton[] = [];
  for (let index = 0; index < PER_CASE; index += 1) {
    const to = deskOf(index + 1);
    const { referralId } = await world.perform(opener, 'sendReferral', {
      ...{ caseId, to, kind: 'SERVICE', services: ['SV10'], clientMoves: false },
      urgency: (n + index) % 6 === 0 ? 'URGENT' : 'NORMAL',
      triage: { ageBand: '25-59', sex: 'FEMALE', risk: 'LOW', needs: [] },
      dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true },
    });
    batons.push({ id: String(referralId), to });
  }
  return batons;
}
