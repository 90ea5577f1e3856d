import { isDrainedFairly } from './backlog/backlog-report';
import { type BacklogRun, runBacklog } from './backlog/backlog-run';

/** A small run of `npm run test:chaos -- --scenario backlog`. */
describe('the task force, back after a day', () => {
  let run: BacklogRun;

  beforeAll(async () => {
    run = await runBacklog({ acts: 2_000, minutes: 8, say: () => undefined });
  }, 900_000);

  it('takes in all that was written meanwhile, once and with its effect', () => {
    expect(run.queued).toBe(2_000);
    expect([run.received, run.folded]).toEqual([2_000, 2_000]);
    expect(run.cases.onBoard).toBe(run.cases.expected);
  });

  it('lets the acts of those who have no backlog in before it is through', () => {
    expect(run.toTaskForce.missing).toBe(0);
    expect(run.draining.missing).toBe(0);
    expect(isDrainedFairly(run)).toBe(true);
  });
});
