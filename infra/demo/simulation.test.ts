import { createManualClock } from '@estafet/relay-kit';
import { Simulation } from './simulation';

const START = new Date('2025-01-01T00:00:00.000Z');
const HOUR = 3_600_000;

const after = (hours: number): Date => new Date(START.getTime() + hours * HOUR);

function district(endsAfterHours: number): { simulation: Simulation; settled: string[] } {
  const clock = createManualClock(START);
  const settled: string[] = [];
  const simulation = new Simulation({
    clock,
    end: after(endsAfterHours),
    settle: () => {
      settled.push(clock.now().toISOString());
      return Promise.resolve();
    },
  });
  return { simulation, settled };
}

test('steps of different journeys happen in the order of their instants', async () => {
  const { simulation } = district(100);
  const seen: string[] = [];
  simulation.launch(after(2), async (timeline) => {
    seen.push(`b ${timeline.now().toISOString()}`);
    await timeline.wait(5 * HOUR);
    seen.push(`b ${timeline.now().toISOString()}`);
  });
  simulation.launch(after(1), async (timeline) => {
    seen.push(`a ${timeline.now().toISOString()}`);
    await timeline.wait(3 * HOUR);
    seen.push(`a ${timeline.now().toISOString()}`);
  });
  await simulation.run();
  expect(seen).toEqual([1, 2, 4, 7].map((hours, at) => `${'abab'[at] ?? ''} ${after(hours).toISOString()}`));
});

test('what lies after the end does not happen, and the clock stands at the end', async () => {
  const { simulation, settled } = district(10);
  const seen: number[] = [];
  simulation.launch(after(0), async (timeline) => {
    seen.push(1);
    await timeline.wait(11 * HOUR);
    seen.push(2);
  });
  await simulation.run();
  expect(seen).toEqual([1]);
  expect(settled.at(-1)).toBe(after(10).toISOString());
});

test('a journey started beside another goes its own way', async () => {
  const { simulation } = district(100);
  const seen: string[] = [];
  simulation.launch(after(1), async (timeline) => {
    timeline.alongside(2 * HOUR, (other) => {
      seen.push(`beside ${other.now().toISOString()}`);
      return Promise.resolve();
    });
    await timeline.wait(5 * HOUR);
    seen.push(`first ${timeline.now().toISOString()}`);
  });
  await simulation.run();
  expect(seen).toEqual([`beside ${after(3).toISOString()}`, `first ${after(6).toISOString()}`]);
});

test('what different journeys do within the hour is settled together, and before one of them goes on', async () => {
  const { simulation, settled } = district(100);
  simulation.launch(after(1), async (timeline) => {
    await timeline.wait(0.75 * HOUR);
  });
  simulation.launch(after(1.5), () => Promise.resolve());
  simulation.launch(after(5), async (timeline) => {
    timeline.alongside(0.25 * HOUR, () => Promise.resolve());
    await Promise.resolve();
  });
  await simulation.run();
  expect(settled).toEqual([1.5, 1.75, 5, 5.25, 100].map((hours) => after(hours).toISOString()));
});

test('a journey that fails fails the run', async () => {
  const { simulation } = district(10);
  simulation.launch(after(1), () => Promise.reject(new Error('refused')));
  await expect(simulation.run()).rejects.toThrow('refused');
});
