import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { chartColors } from '../../../app/theme';
import { AXIS, TOOLTIP, type Series } from './chart-parts';

export type TrendRow = { readonly step: string } & Readonly<Record<string, string | number | undefined>>;

interface TrendColumnsProps {
  readonly rows: readonly TrendRow[];
  readonly series: readonly Series[];
  readonly height: number;
  /** Drawn at this width and scaled by its place, for paper; otherwise as wide as its place. */
  readonly width?: number;
}

const AXIS_WIDTH = 32;

/** Counts by month or quarter, the parts of each on top of one another: no share of a handful is drawn as if it were more. */
export function TrendColumns({ rows, series, height, width }: TrendColumnsProps) {
  const chart = (
    <BarChart
      data={[...rows]}
      accessibilityLayer={false}
      {...(width === undefined ? {} : { width, height })}
      margin={{ top: 8, right: 8, bottom: 4, left: 0 }}
      barCategoryGap="24%"
    >
      <CartesianGrid vertical={false} stroke={chartColors.grid} />
      <XAxis dataKey="step" {...AXIS} minTickGap={6} />
      <YAxis allowDecimals={false} width={AXIS_WIDTH} {...AXIS} />
      <Tooltip {...TOOLTIP} />
      {series.map(({ key, name, color }) => (
        <Bar key={key} dataKey={key} name={name} fill={color} stackId="whole" isAnimationActive={false} />
      ))}
    </BarChart>
  );
  if (width !== undefined) return chart;
  return (
    <ResponsiveContainer width="100%" height={height}>
      {chart}
    </ResponsiveContainer>
  );
}
