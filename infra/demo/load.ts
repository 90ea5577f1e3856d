import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry, KeyBundle } from '@estafet/relay-kit';
import { ROOT } from '../local/deployables';
import type { Past } from '../local/system';
import { DEMO_CARDS } from './cards';
import { DemoCase } from './demo-case';
import { parseScenario } from '../rehearse/scenario';
import { DEMO_PARTIES, RECORDED_ACTS } from './district';
import { documentedJourney, lengthInDays } from './documented-case';
import { type LiveWorld, openLiveWorld } from './live-world';
import { PRESENT, type PresentCase } from './journeys/present';
import { inventedClient } from './people';
import { BUSY, drawFacts, drawJourney, QUIET } from './profiles';
import { seededRandom } from './random';
import { Simulation } from './simulation';

/** The rules that start in shadow: the busy district has turned them on (rules.md 1). */
const SHADOW_RULES = ['G03', 'G04', 'G05', 'G06', 'G07', 'G09', 'G11', 'G22'];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEED = 20_260_101;

export type DemoProfile = 'ramai' | 'sepi';

interface ProfilePlan {
  readonly cases: number;
  readonly days: number;
  readonly isEveryRuleOn: boolean;
}

/** `ramai`: about 300 cases in 18 months, every built rule on. `sepi`: 28 a year, the rules as they start. */
const PROFILES: Readonly<Record<DemoProfile, ProfilePlan>> = {
  ramai: { cases: 300, days: 547, isEveryRuleOn: true },
  sepi: { cases: 42, days: 547, isEveryRuleOn: false },
};

/** Cases opened in the last weeks whose batons are under way: without them a morning's desk would be empty. */
const FRESH_SHARE = 0.08;
const FRESH_DAYS = 12;

/** A district before its first day: empty databases, keys, and the present at which its past has to end. */
export interface EmptyDistrict {
  /** The past ends here: the real present. */
  readonly end: Date;
  readonly bundles: ReadonlyMap<string, KeyBundle>;
  readonly entries: readonly DirectoryEntry[];
  readonly urlFor: (database: string, role: string) => string;
  readonly workerKey: Buffer;
  readonly say: (line: string) => void;
}

interface LoadOptions extends EmptyDistrict {
  readonly profile: DemoProfile;
}

/** Lives the demo district's past through the same use cases as the API; no row is written behind them. */
export async function loadDemo(options: LoadOptions): Promise<void> {
  const { profile, end, say } = options;
  const plan = PROFILES[profile];
  const documented = documentedCases();
  const start = new Date(
    end.getTime() - (Math.max(plan.days, ...documented.map((each) => each.days)) + 3) * DAY,
  );
  const world = await openLiveWorld({ ...options, start });
  try {
    await prepareDistrict(world, plan);
    let lastMonth = '';
    const simulation = new Simulation({
      clock: world.clock,
      end,
      settle: () => world.settle(),
      onProgress: (at) => {
        const month = at.toISOString().slice(0, 7);
        if (month !== lastMonth) say(`  ${month}`);
        lastMonth = month;
      },
    });
    documented.forEach((each, index) => {
      const from = new Date(end.getTime() - (each.days + 2) * DAY);
      simulation.launch(
        from,
        documentedJourney(world, each.scenario, inventedClient(9_000 + index, seededRandom(index))),
      );
    });
    PRESENT.forEach((present, index) =>
      launchPresent(simulation, world, { present, n: plan.cases + 1 + index, end }),
    );
    const random = seededRandom(SEED);
    for (let n = 1; n <= plan.cases; n += 1)
      launchCase(simulation, world, { n, plan, end, seed: random.whole(1, 1_000_000_000) });
    simulation.launch(new Date(end.getTime() - PLACES_COUNTED_HOURS_AGO * HOUR), () => countPlaces(world));
    await simulation.run();
    await world.settleAll();
  } finally {
    await world.stop();
  }
}

function launchCase(
  simulation: Simulation,
  world: LiveWorld,
  { n, plan, end, seed }: { n: number; plan: ProfilePlan; end: Date; seed: number },
): void {
  const random = seededRandom(seed);
  const { script, facts } = drawJourney(plan.isEveryRuleOn ? BUSY : QUIET, random);
  const daysAgo = random.chance(FRESH_SHARE) ? random.next() * FRESH_DAYS : random.next() * plan.days;
  const client = inventedClient(n, random);
  simulation.launch(new Date(end.getTime() - daysAgo * DAY), (timeline) =>
    script(new DemoCase(world, timeline, client, drawFacts(random, facts), random)),
  );
}

function launchPresent(
  simulation: Simulation,
  world: LiveWorld,
  { present, n, end }: { present: PresentCase; n: number; end: Date },
): void {
  const random = seededRandom(n);
  const client = inventedClient(n, random);
  simulation.launch(new Date(end.getTime() - present.hoursAgo * HOUR), (timeline) =>
    present.script(new DemoCase(world, timeline, client, drawFacts(random, present.facts), random)),
  );
}

const PLACES_COUNTED_HOURS_AGO = 10;

/** Whoever has places says every few days how many are free; a number from the beginning of the past would be no answer. */
async function countPlaces(world: LiveWorld): Promise<void> {
  for (const { agency, card } of DEMO_CARDS) {
    const { version: _first, ...fields } = card;
    if ('freePlaces' in card) await world.perform(agency, 'publishProgrammeCard', fields);
  }
}

/** What stands before the first case: keys, programme cards, what agencies record, and in the busy district all rules on. */
export async function prepareDistrict(
  world: LiveWorld,
  plan: Pick<ProfilePlan, 'isEveryRuleOn'>,
): Promise<void> {
  await world.settleAll();
  for (const { agency, card } of DEMO_CARDS) await world.perform(agency, 'publishProgrammeCard', card);
  for (const { id } of DEMO_PARTIES.filter((party) => party.isMember)) {
    await world.perform(id, 'declareRecording', { acts: RECORDED_ACTS });
  }
  if (plan.isEveryRuleOn) {
    for (const rule of SHADOW_RULES)
      await world.taskForce('setPolicy', { rule, mode: 'ON', validFrom: world.clock.now() });
  }
  await world.settle();
}

function documentedCases() {
  const folder = join(ROOT, 'infra', 'demo', 'cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseScenario(readFileSync(join(folder, name), 'utf8')))
    .map((scenario) => ({ scenario, days: lengthInDays(scenario) }));
}

/** The demo's past, as a system is given it before its first start. */
export function demoPast(profile: DemoProfile): Past {
  return { name: profile, live: (district) => loadDemo({ ...district, profile }) };
}
