import { Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  Layer,
  Rectangle,
  ResponsiveContainer,
  Sankey,
  type SankeyLinkProps,
  type SankeyNodeProps,
} from 'recharts';
import { chartColors, seriesColor } from '../../app/theme';
import type { FlowRowFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { referralsPath, type PeriodCode } from '../handoffs/referral-filter';
import { linesOf } from '../figures/name-lines';
import { sankeyOf } from './sankey-shape';
import classes from './flow-sankey.module.css';

interface FlowSankeyProps {
  readonly flows: readonly FlowRowFragment[];
  readonly period: PeriodCode;
}

/** Names stand beside their bars: on half of a phone in three lines, on half of a desk's screen in one. */
const ROOM = {
  narrow: { longestLine: 20, padding: 38, height: 700, margin: { top: 16, right: 4, bottom: 24, left: 4 } },
  wide: { longestLine: 60, padding: 28, height: 520, margin: { top: 8, right: 4, bottom: 8, left: 4 } },
} as const;
const LINE = 13;

/** The stream of referrals between agencies; the same numbers stand in the table behind it. */
export function FlowSankey({ flows, period }: FlowSankeyProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const figures = useFigures();
  const isWide = useMediaQuery('(min-width: 48em)');
  const room = isWide ? ROOM.wide : ROOM.narrow;
  const shape = sankeyOf(flows, ({ name }) => localized(name));
  return (
    <Stack gap="xs">
      <Title order={3}>{t('flow.stream')}</Title>
      <Text size="sm" c="dimmed">
        {t('flow.streamNote')}
      </Text>
      <figure className={classes.picture} style={{ margin: 0 }} aria-hidden>
        <ResponsiveContainer width="100%" height={room.height}>
          <Sankey
            data={shape}
            nodePadding={room.padding}
            nodeWidth={12}
            margin={room.margin}
            sort={false}
            node={(props: SankeyNodeProps) => <StreamNode {...props} longestLine={room.longestLine} />}
            link={(props: SankeyLinkProps) => <StreamLink {...props} />}
          />
        </ResponsiveContainer>
      </figure>
      <details className={classes.behind}>
        <summary style={{ cursor: 'pointer' }}>{t('flow.table')}</summary>
        <Table className="stackTable" aria-label={t('flow.stream')} mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('flow.from')}</Table.Th>
              <Table.Th>{t('flow.to')}</Table.Th>
              <Table.Th>{t('flow.of.sent')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shape.links.map(({ flow: { from, to, sent } }) => (
              <Table.Tr key={`${from.id} ${to.id}`}>
                <Table.Td data-label={t('flow.from')}>{localized(from.name)}</Table.Td>
                <Table.Td data-label={t('flow.to')}>{localized(to.name)}</Table.Td>
                <Table.Td data-label={t('flow.of.sent')} className="numeric">
                  <Link to={referralsPath({ dari: from.id, ke: to.id, hari: period })}>
                    {figures.count(sent)}
                  </Link>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </Stack>
  );
}

/** A party: its bar, and beside it its name with how many it sent or was sent. Names stand inside, so that they fit on a phone. */
function StreamNode({
  x,
  y,
  width,
  height,
  payload,
  longestLine,
}: SankeyNodeProps & { readonly longestLine: number }) {
  const side = 'side' in payload && payload.side === 'to' ? 'to' : 'from';
  const series = 'series' in payload && typeof payload.series === 'number' ? payload.series : 0;
  const name = typeof payload.name === 'string' ? payload.name : '';
  // The number stays with the last word.
  const lines = linesOf(`${name}\u00a0·\u00a0${payload.value}`, longestLine);
  const textX = x + (side === 'from' ? width + 6 : -6);
  return (
    <Layer>
      <Rectangle x={x} y={y} width={width} height={height} fill={seriesColor(series)} />
      <text
        x={textX}
        y={y + height / 2 - ((lines.length - 1) * LINE) / 2}
        textAnchor={side === 'from' ? 'start' : 'end'}
        fontSize={12}
        fill="var(--mantine-color-text)"
        stroke="var(--estafet-card)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={textX} dy={index === 0 ? '0.35em' : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </Layer>
  );
}

function StreamLink(props: SankeyLinkProps) {
  const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, payload } = props;
  const { source } = payload;
  const series = 'series' in source && typeof source.series === 'number' ? source.series : undefined;
  return (
    <path
      d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
      fill="none"
      stroke={series === undefined ? chartColors.grid : seriesColor(series)}
      strokeWidth={linkWidth}
      strokeOpacity={0.28}
    />
  );
}
