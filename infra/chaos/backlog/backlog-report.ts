import type { BacklogRun } from './backlog-run';
import { textOfLatency } from './latency';

/** Everything arrived once and had its effect, and live acts did not wait for the end of the backlog. */
export function isDrainedFairly({
  queued,
  received,
  folded,
  cases,
  overtaking,
  ...run
}: BacklogRun): boolean {
  const isWhole = received === queued && folded === queued && cases.onBoard === cases.expected;
  const isAnybodyMissing = [run.quiet, run.draining, run.toTaskForce].some(({ missing }) => missing > 0);
  return isWhole && !isAnybodyMissing && overtaking.arrived * 2 >= overtaking.sent;
}

export function textOfBacklog(run: BacklogRun): string {
  const rows: [string, string][] = [
    ['acts queued during the outage', String(run.queued)],
    ['received / with effect', `${run.received} / ${run.folded}`],
    ['cases on the board / expected', `${run.cases.onBoard} / ${run.cases.expected}`],
    ['drained in', `${run.drainSeconds.toFixed(1)} s, ${run.actsPerSecond.toFixed(0)} acts/s`],
    ['live acts between agencies, before', textOfLatency(run.quiet)],
    ['live acts between agencies, meanwhile', textOfLatency(run.draining)],
    ['live acts to the task force, meanwhile', textOfLatency(run.toTaskForce)],
    [
      'of those sent in the first half',
      `${run.overtaking.arrived} of ${run.overtaking.sent} arrived before the backlog was through`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
