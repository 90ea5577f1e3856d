import { chartColors } from '../../../app/theme';
import { linesOf } from '../name-lines';

/** What every chart shares: quiet axes, and a tooltip in the colours of the page. */
export const AXIS = {
  stroke: chartColors.grid,
  tick: { fill: chartColors.text, fontSize: 12 },
  tickLine: false,
} as const;

export const TOOLTIP = {
  contentStyle: {
    background: 'var(--estafet-card)',
    borderColor: 'var(--estafet-line)',
    borderRadius: 8,
    color: 'var(--mantine-color-text)',
  },
  labelStyle: { color: 'var(--mantine-color-text)', fontWeight: 600 },
  itemStyle: { color: 'var(--mantine-color-text)' },
  cursor: { fill: 'var(--estafet-line)', fillOpacity: 0.35 },
  isAnimationActive: false,
} as const;

/** One series of a chart: what its key is called and how it is drawn. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly color: string;
}

/** A category with the numbers behind its bar, so that no bar stands without them. */
export interface Category {
  readonly name: string;
  readonly note: string;
}

const LONGEST_LINE = 24;
const LINE = 14;

interface CategoryTickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
  readonly categories: readonly Category[];
}

/** Beside a bar: whose it is, on as many lines as the name needs, and the numbers that it stands for. */
export function CategoryTick({ x = 0, y = 0, index = 0, categories }: CategoryTickProps) {
  const category = categories[index];
  if (!category) return null;
  const { name, note } = category;
  const lines = linesOf(name, LONGEST_LINE);
  return (
    <text x={x} y={Number(y) + 5 - (lines.length * LINE) / 2} textAnchor="end" fontSize={12}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE} fill="var(--mantine-color-text)">
          {line}
        </tspan>
      ))}
      <tspan x={x} dy={LINE} fill={chartColors.text}>
        {note}
      </tspan>
    </text>
  );
}
