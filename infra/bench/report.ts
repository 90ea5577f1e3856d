import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** One figure of a benchmark, and what it was measured against in the same run. */
export interface Figure {
  readonly what: string;
  /** As it was measured, with its unit. */
  readonly measured: string;
  /** What it is compared with, and what that reached; a dash when it is compared with nothing. */
  readonly against: string;
  /** How many times the other; undefined when it is compared with nothing. */
  readonly ratio?: number | undefined;
  readonly goal?: string | undefined;
  readonly isReached?: boolean | undefined;
}

export interface BenchReport {
  readonly name: string;
  readonly conditions: string;
  readonly figures: readonly Figure[];
  /** What could not be measured, and why. */
  readonly skipped: readonly string[];
  /** Every round of every side, for whoever wants to look closer. */
  readonly rounds?: unknown;
}

export function printReport({ name, conditions, figures, skipped }: BenchReport): void {
  const rows = figures.map((figure) => [
    figure.what,
    figure.measured,
    figure.against,
    figure.ratio === undefined ? '' : `${figure.ratio.toFixed(figure.ratio < 10 ? 2 : 0)} ×`,
    figure.goal ?? '',
    figure.isReached === undefined ? '' : figure.isReached ? 'reached' : 'missed',
  ]);
  const header = ['what', 'measured', 'against', 'ratio', 'goal', ''];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${name} (${conditions})`);
  console.log(line(header));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(row));
  for (const reason of skipped) console.log(`not measured: ${reason}`);
}

/** One file per benchmark and run, with the machine that it ran on. */
export function writeReport(directory: string, report: BenchReport): string {
  mkdirSync(directory, { recursive: true });
  const at = new Date().toISOString();
  const path = join(directory, `${report.name}-${at.replaceAll(/[:.]/g, '-')}.json`);
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  writeFileSync(path, `${JSON.stringify({ at, machine, ...report }, undefined, 2)}\n`);
  return path;
}
