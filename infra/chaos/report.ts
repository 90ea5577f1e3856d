import type { Failing } from './judge/finding';
import type { KillRun } from './kill-run';

const FAILINGS: readonly Failing[] = ['LOST', 'DOUBLED', 'DIVERGED'];

export function isFlawless({ isSettled, verdict }: KillRun): boolean {
  return isSettled && FAILINGS.every((failing) => verdict.findings.count(failing) === 0);
}

/** For people: what was done to the district, and what became of its acts. */
export function textOf(run: KillRun): string {
  const { verdict, deeds } = run;
  const rows: [string, string | number][] = [
    ['acts about handoffs', verdict.handoffActs],
    ['acts of all kinds', verdict.acts],
    ['referrals', verdict.referrals],
    ['requests done / refused / unanswered', `${deeds.done} / ${deeds.refused} / ${deeds.unanswered}`],
    ['requests sent again', run.retries],
    ['kills', `${sumOf(run.kills)} (${listOf(run.kills)})`],
    ['  at the moment', listOf(run.moments)],
    ['processes that ended by themselves', listOf(run.endedByThemselves)],
    ...Object.entries(run.lastWords).map(([words, times]): [string, string] => [`  said ${times} ×`, words]),
    ['faults of the lines', listOf(run.faults)],
    ['alarms', listOf(run.alarms)],
    ['load', `${run.loadSeconds.toFixed(0)} s, ${(verdict.handoffActs / run.loadSeconds).toFixed(1)} acts/s`],
    ['settled', run.isSettled ? `after ${run.settleSeconds.toFixed(0)} s` : 'NOT'],
    ['deliveries arrived / expected', `${verdict.deliveriesArrived} / ${verdict.deliveriesExpected}`],
    ['projection rebuilt', `${verdict.rebuiltActs} acts in ${verdict.rebuildSeconds.toFixed(1)} s`],
    ...FAILINGS.map((failing): [string, number] => [failing, verdict.findings.count(failing)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const examples = verdict.findings.examples.map(
    ({ failing, what, where }) => `  ${failing}: ${what} (${where})`,
  );
  return [...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`), ...examples].join('\n');
}

export function jsonOf({ verdict, ...run }: KillRun): object {
  const { findings, ...figures } = verdict;
  const counts = Object.fromEntries(
    FAILINGS.map((failing) => [failing.toLowerCase(), findings.count(failing)]),
  );
  return { ...run, ...figures, ...counts, findings: findings.examples };
}

function listOf(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).filter(([, count]) => count > 0);
  if (entries.length === 0) return 'none';
  return entries.map(([name, count]) => `${name.toLowerCase().replaceAll('_', ' ')} ${count}`).join(', ');
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
