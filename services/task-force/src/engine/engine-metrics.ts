import type { Meter } from '@estafet/relay-kit';
import type { DataSource } from 'typeorm';

interface EngineFigures {
  readonly lateSeconds: number;
  readonly due: string;
  readonly gaps:
    readonly { readonly severity: string; readonly level: string; readonly open: number }[] | null;
}

const FIGURES = `
  SELECT count(*) AS due, coalesce(extract(epoch FROM $1::timestamptz - min(next_due_at)), 0)::float AS "lateSeconds",
    (SELECT jsonb_agg(open_gap) FROM (
       SELECT severity, level, count(*) AS open FROM board.gap WHERE cleared_at IS NULL AND mode = 'ON' GROUP BY 1, 2) open_gap) AS gaps
  FROM engine.subject WHERE next_due_at <= $1::timestamptz`;

/** Whether the clocks are judged in time, and how many gaps stand open: a count that drops to nothing is an alarm too. */
export function observeEngine(
  meter: Meter,
  input: { readonly dataSource: DataSource; readonly now: () => Date },
): void {
  const due = meter.createObservableGauge('estafet_engine_due_subjects', {
    description: 'Cases and duties whose instant has come and that are not judged yet',
  });
  const late = meter.createObservableGauge('estafet_engine_late_seconds', {
    description: 'How long the oldest of them has been waiting',
  });
  const open = meter.createObservableGauge('estafet_open_gaps', {
    description: 'Open gaps of rules that are ON',
  });
  // A gauge that is no longer observed keeps its last value for ever: what is over is told as none.
  const told = new Map<string, { readonly severity: string; readonly level: string }>();
  meter.addBatchObservableCallback(
    async (result) => {
      const [figures] = await input.dataSource.query<EngineFigures[]>(FIGURES, [input.now().toISOString()]);
      if (!figures) return;
      result.observe(due, Number(figures.due));
      result.observe(late, Math.max(0, figures.lateSeconds));
      const counts = new Map<string, number>();
      for (const { severity, level, open: count } of figures.gaps ?? []) {
        told.set(`${severity} ${level}`, { severity, level });
        counts.set(`${severity} ${level}`, count);
      }
      for (const [key, attributes] of told) result.observe(open, counts.get(key) ?? 0, attributes);
    },
    [due, late, open],
  );
}
