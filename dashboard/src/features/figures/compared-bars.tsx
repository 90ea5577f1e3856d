import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  Bar as BarShape,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { chartColors } from '../../app/theme';
import { EmptyState } from '../../ui/states';
import type { Bar } from './figure-shapes';

interface ComparedBarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly format: (value: number) => string;
  /** The unit on the axis. */
  readonly unit: string;
}

const ROW_HEIGHT = 46;
const FRAME_HEIGHT = 76;
const LONGEST_TICK = 20;

function shortName(name: string): string {
  return name.length > LONGEST_TICK ? `${name.slice(0, LONGEST_TICK - 1)}…` : name;
}

/** Two bars per agency, this period and the one before; the same numbers stand in a table behind it. */
export function ComparedBars({ title, bars, format, unit }: ComparedBarsProps) {
  const { t } = useTranslation();
  if (bars.length === 0) return <EmptyState>{t('figures.nothing')}</EmptyState>;
  return (
    <>
      <figure style={{ margin: 0 }} aria-hidden>
        <ResponsiveContainer width="100%" height={bars.length * ROW_HEIGHT + FRAME_HEIGHT}>
          <BarChart
            data={[...bars]}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: 4, right: 16, bottom: 4, left: 4 }}
            barGap={2}
          >
            <CartesianGrid horizontal={false} stroke={chartColors.grid} />
            <XAxis
              type="number"
              allowDecimals={false}
              stroke={chartColors.text}
              fontSize={12}
              unit={` ${unit}`}
            />
            <YAxis
              type="category"
              dataKey="name"
              width={132}
              tickFormatter={shortName}
              stroke={chartColors.text}
              fontSize={12}
            />
            <Tooltip
              formatter={(value) => (typeof value === 'number' ? format(value) : '')}
              contentStyle={{
                background: 'var(--mantine-color-body)',
                borderColor: 'var(--mantine-color-default-border)',
              }}
            />
            <Legend
              formatter={(name: string) => (
                <Text span size="sm">
                  {name}
                </Text>
              )}
            />
            <BarShape
              dataKey="current"
              name={t('figures.current')}
              fill={chartColors.current}
              isAnimationActive={false}
            />
            <BarShape
              dataKey="previous"
              name={t('figures.previous')}
              fill={chartColors.previous}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </figure>
      <details>
        <summary style={{ cursor: 'pointer' }}>{t('figures.table')}</summary>
        <Table aria-label={title} mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('members.agency')}</Table.Th>
              <Table.Th>{t('figures.current')}</Table.Th>
              <Table.Th>{t('figures.previous')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bars.map((bar) => (
              <Table.Tr key={bar.id}>
                <Table.Td>{bar.name}</Table.Td>
                <Table.Td className="numeric">
                  {bar.current === undefined ? <None /> : format(bar.current)}
                </Table.Td>
                <Table.Td className="numeric">
                  {bar.previous === undefined ? <None /> : format(bar.previous)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </>
  );
}

function None() {
  const { t } = useTranslation();
  return (
    <Text span c="dimmed">
      {t('figure.none')}
    </Text>
  );
}
