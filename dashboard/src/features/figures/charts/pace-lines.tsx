import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { chartColors } from '../../../app/theme';
import { AXIS, TOOLTIP, type Series } from './chart-parts';
import type { TrendRow } from './trend-columns';

interface PaceLinesProps {
  readonly rows: readonly TrendRow[];
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  readonly height: number;
}

const AXIS_WIDTH = 36;
/** Told apart without colour: one line is whole, the other is broken. */
const DASHES = ['0', '6 4'] as const;

/** Medians by month or quarter; where too few stand behind a point, the line is interrupted. */
export function PaceLines({ rows, series, format, height }: PaceLinesProps) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={[...rows]}
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 4, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke={chartColors.grid} />
        <XAxis dataKey="step" {...AXIS} minTickGap={6} padding={{ left: 12, right: 12 }} />
        <YAxis width={AXIS_WIDTH} {...AXIS} />
        <Tooltip {...TOOLTIP} formatter={(value) => (typeof value === 'number' ? format(value) : '')} />
        {series.map(({ key, name, color }, index) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={color}
            strokeWidth={2.5}
            strokeDasharray={DASHES[index] ?? '0'}
            dot={{ r: 3.5, fill: color, strokeDasharray: '0' }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
