import { asAgency } from '../src/database/as-agency';
import type { Transport } from '../src/transport/transport';
import { RelayWorld, rowsOf, TASK_FORCE, type TestService } from './relay-world';

const PER_TRANSACTION = 250;
/** Six batches. */
const ACTS = 3_000;
const TAKEN_AT_MOST = 300;

/** What an agency wrote while nobody could be reached, more than one batch holds. */
describe('a long backlog', () => {
  let world: RelayWorld;
  let taskForce: TestService;
  let lsm: TestService;
  let watched: Transport;

  beforeEach(async () => {
    world = new RelayWorld(['lsm']);
    taskForce = await world.open(TASK_FORCE);
    watched = world.transport;
    lsm = await world.open('lsm', {
      transport: {
        deliver: (batch, to) => watched.deliver(batch, to),
        fetch: (request, to) => watched.fetch(request, to),
      },
    });
    await world.settle();
    taskForce.received.length = 0;
    for (let written = 0; written < ACTS; written += PER_TRANSACTION) {
      await asAgency(lsm.dataSource, 'lsm', async (manager) => {
        for (let index = 0; index < PER_TRANSACTION; index += 1) await world.actIn(manager, 'lsm');
      });
    }
  });

  afterEach(async () => {
    await world.close();
  });

  const seqs = () => taskForce.received.map(({ act }) => act.envelope.header.seq);
  const inOrder = () => Array.from({ length: ACTS }, (_each, index) => (seqs()[0] ?? 0) + index);

  it('arrives once and in order, also where the recipient takes only a part of what it was sent', async () => {
    let batches = 0;
    const cut: number[] = [];
    watched = {
      ...world.transport,
      deliver: (batch, to) => {
        batches += 1;
        if (batches % 2 === 0 || batch.items.length <= TAKEN_AT_MOST)
          return world.transport.deliver(batch, to);
        cut.push(batch.items.length);
        return world.transport.deliver({ ...batch, items: batch.items.slice(0, TAKEN_AT_MOST) }, to);
      },
    };
    await world.settle();
    expect(cut.length).toBeGreaterThan(1);
    expect(seqs()).toHaveLength(ACTS);
    expect(seqs()).toEqual(inOrder());
  });

  it('is on its way before the last of it has its number', async () => {
    const numbered: number[] = [];
    watched = {
      ...world.transport,
      deliver: async (batch, to) => {
        if (batch.items.length > 0) {
          const [row] = await rowsOf<{ count: number }>(
            lsm,
            'lsm',
            'SELECT count(*)::int AS count FROM act_log WHERE agency_id = $1 AND seq IS NULL',
            ['lsm'],
          );
          numbered.push(ACTS - (row?.count ?? 0));
        }
        return world.transport.deliver(batch, to);
      },
    };
    await lsm.relay.start();
    const deadline = performance.now() + 40_000;
    while (seqs().length < ACTS && performance.now() < deadline) {
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(numbered[0]).toBeLessThan(ACTS);
    expect(seqs()).toEqual(inOrder());
  });
});
