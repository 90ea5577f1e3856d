import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES, SUBGRAPHS } from '../local/deployables';
import { enrolment, prepareKeys } from '../local/enrolment';
import { migrateAll } from '../local/migrate';
import { type LocalPostgres, startPostgres } from '../local/postgres';
import { freePort, StateDirectory } from '../local/state';
import { copyPreparedState } from '../testing/prepared-state';
import { DemoCase } from './demo-case';
import { type LiveWorld, openLiveWorld } from './live-world';
import { prepareDistrict } from './load';
import { PRESENT } from './journeys/present';
import { type ClientFacts, inventedClient } from './people';
import { BUSY, drawFacts } from './profiles';
import { seededRandom } from './random';
import { Simulation } from './simulation';

const START = new Date('2025-03-03T02:00:00.000Z');
const YEARS_LATER = new Date('2027-03-03T02:00:00.000Z');

let folder: string;
let postgres: LocalPostgres;
let world: LiveWorld;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'estafet-journeys-'));
  chmodSync(folder, 0o711);
  const state = new StateDirectory(join(folder, 'state'));
  const prepared = process.env['ESTAFET_TEST_STATE'];
  if (prepared !== undefined) await copyPreparedState(prepared, state.root);
  state.prepare();
  const secrets = state.secrets(SUBGRAPHS);
  const bundles = prepareKeys(state, secrets);
  postgres = await startPostgres({
    directory: state.path('postgres'),
    port: await freePort(),
    password: secrets.postgresPassword,
    databases: SERVICES.map(({ database }) => database),
    isDurable: false,
  });
  await migrateAll(postgres.urlFor);
  world = await openLiveWorld({
    ...{ start: START, bundles, entries: enrolment(bundles, 4000), urlFor: postgres.urlFor },
    workerKey: Buffer.from(secrets.workerKey, 'hex'),
  });
  await prepareDistrict(world, { isEveryRuleOn: true });
});

afterAll(async () => {
  await world.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const journeys: { script: (child: DemoCase) => Promise<void>; facts?: Partial<ClientFacts> }[] = [
  ...PRESENT,
  ...new Map(BUSY.map((share) => [share.script.name, share])).values(),
];

test('every journey of the demo is lived to its end by the use cases of the API', async () => {
  const problems: string[] = [];
  const simulation = new Simulation({ clock: world.clock, end: YEARS_LATER, settle: () => world.settle() });
  let finished = 0;
  journeys.forEach(({ script, facts }, index) => {
    const random = seededRandom(1_000 + index);
    const client = inventedClient(index + 1, random);
    simulation.launch(new Date(START.getTime() + index * 60_000), async (timeline) => {
      try {
        await script(new DemoCase(world, timeline, client, drawFacts(random, facts), random));
        finished += 1;
      } catch (error) {
        problems.push(`${script.name}: ${error instanceof Error ? error.message : 'failed'}`);
      }
    });
  });
  await simulation.run();
  expect(problems).toEqual([]);
  expect(finished).toBe(journeys.length);
}, 300_000);
