import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { chartColors } from '../../../app/theme';
import { barsHeight } from '../chart-heights';
import { AXIS, CategoryTick, TOOLTIP, type Category, type Series } from './chart-parts';

export type CategoryRow = Category & Readonly<Record<string, string | number | undefined>>;

interface CategoryBarsProps {
  readonly rows: readonly CategoryRow[];
  readonly series: readonly Series[];
  /** Parts of one whole, end to end; otherwise side by side. */
  readonly isStacked: boolean;
  readonly format: (value: number) => string;
}

const NAME_WIDTH = 152;

/** Bars lying beside the name of an agency or of a kind of work. */
export function CategoryBars({ rows, series, isStacked, format }: CategoryBarsProps) {
  return (
    <ResponsiveContainer width="100%" height={barsHeight(rows.length, isStacked)}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 4, right: 16, bottom: 4, left: 0 }}
        barCategoryGap={isStacked ? '34%' : '22%'}
        barGap={2}
      >
        <CartesianGrid horizontal={false} stroke={chartColors.grid} />
        <XAxis type="number" allowDecimals={false} {...AXIS} />
        <YAxis
          type="category"
          dataKey="name"
          width={NAME_WIDTH}
          interval={0}
          {...AXIS}
          tick={<CategoryTick categories={rows} />}
        />
        <Tooltip {...TOOLTIP} formatter={(value) => (typeof value === 'number' ? format(value) : '')} />
        {series.map(({ key, name, color }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            fill={color}
            {...(isStacked ? { stackId: 'whole' } : {})}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
