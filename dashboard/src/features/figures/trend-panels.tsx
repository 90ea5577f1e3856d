import { Group, NativeSelect, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { seriesColor } from '../../app/theme';
import type { FiguresStep } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { TREND_HEIGHT } from './chart-heights';
import { FigurePanel } from './figure-panel';
import { pointOf, trendOf, type Duty, type TrendPoint } from './figure-shapes';
import type { FigureOrigin } from './figure-table';
import { paceTable, trendTable } from './figure-tables';
import { PaceLines, TrendColumns } from './lazy-charts';
import panelClasses from './figure-panel.module.css';
import { usePeriodText } from './period-text';
import type { Figures } from './use-period-figures';
import { useOutcomeSeries } from './use-outcome-series';

interface TrendPanelsProps {
  readonly figures: Figures;
  readonly origin: FigureOrigin;
  readonly step: FiguresStep;
  readonly agencyId: string | undefined;
  readonly onStep: (step: FiguresStep) => void;
  readonly onAgency: (id: string) => void;
}

/** The way here: by month or quarter, of the district or of one agency. */
export function TrendPanels({ figures, origin, step, agencyId, onStep, onAgency }: TrendPanelsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const text = usePeriodText();
  const agency = figures.agencies.find(({ party }) => party.id === agencyId);
  const points = trendOf(figures.trend, agency?.party.id);
  const shared = {
    points,
    origin,
    whose: agency ? localized(agency.party.name) : t('figures.allAgencies'),
    stepName: ({ from }: TrendPoint) => text.step(from, step),
  };
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" className="noPrint">
        <NativeSelect
          label={t('figures.agency')}
          value={agency?.party.id ?? ''}
          data={[
            { value: '', label: t('figures.allAgencies') },
            ...figures.agencies.map(({ party }) => ({ value: party.id, label: localized(party.name) })),
          ]}
          onChange={(event) => onAgency(event.currentTarget.value)}
        />
        <div>
          <Text size="sm" fw={500} mb={2} id="trend-step">
            {t('figures.stepLabel')}
          </Text>
          <SegmentedControl
            aria-labelledby="trend-step"
            value={step}
            onChange={(value) => onStep(value === 'QUARTER' ? 'QUARTER' : 'MONTH')}
            data={[
              { value: 'MONTH', label: t('figures.steps.month') },
              { value: 'QUARTER', label: t('figures.steps.quarter') },
            ]}
          />
        </div>
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" className={panelClasses.pair}>
        <OutcomeTrend duty="answers" {...shared} />
        <PaceTrend {...shared} />
      </SimpleGrid>
      <OutcomeTrend duty="handovers" {...shared} />
    </Stack>
  );
}

interface TrendProps {
  readonly points: readonly TrendPoint[];
  readonly origin: FigureOrigin;
  readonly whose: string;
  readonly stepName: (point: TrendPoint) => string;
}

function OutcomeTrend({ duty, points, origin, whose, stepName }: TrendProps & { readonly duty: Duty }) {
  const { t } = useTranslation();
  const series = useOutcomeSeries(duty);
  return (
    <FigurePanel
      title={t(`figures.trend.${duty}`)}
      note={t('figures.trendNote', { whose })}
      table={trendTable(t, duty, { points, stepName, whose })}
      origin={origin}
      legend={series}
      height={TREND_HEIGHT}
      empty={points.some((point) => point[duty].due > 0) ? undefined : t(`figures.noneTrend.${duty}`)}
    >
      <TrendColumns
        rows={points.map((point) => ({
          step: stepName(point),
          inTime: point[duty].inTime,
          late: point[duty].late,
          open: point[duty].open,
        }))}
        series={series}
        height={TREND_HEIGHT}
      />
    </FigurePanel>
  );
}

function PaceTrend({ points, origin, whose, stepName }: TrendProps) {
  const { t } = useTranslation();
  const numbers = useFigures();
  const series = [
    { key: 'answers', name: t('figures.median.answers'), color: seriesColor(0) },
    { key: 'handovers', name: t('figures.median.handovers'), color: seriesColor(2) },
  ];
  const rows = points.map((point) => ({
    step: stepName(point),
    answers: pointOf(point.answers.pace),
    handovers: pointOf(point.handovers.pace),
  }));
  const isEmpty = rows.every(({ answers, handovers }) => answers === undefined && handovers === undefined);
  return (
    <FigurePanel
      title={t('figures.pace.trend')}
      term="median"
      note={t('figures.pace.trendNote', { whose })}
      table={paceTable(t, { points, stepName, whose })}
      origin={origin}
      legend={series}
      height={TREND_HEIGHT}
      empty={isEmpty ? t('figures.pace.none') : undefined}
    >
      <PaceLines rows={rows} series={series} format={numbers.hours} height={TREND_HEIGHT} />
    </FigurePanel>
  );
}
