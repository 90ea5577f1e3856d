import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresStep } from '../../gql/graphql';
import { ChartLegend } from '../figures/chart-legend';
import { trendOf, type Duty } from '../figures/figure-shapes';
import { TrendColumns } from '../figures/lazy-charts';
import { usePeriodText } from '../figures/period-text';
import type { Figures } from '../figures/use-period-figures';
import { useOutcomeSeries } from '../figures/use-outcome-series';
import classes from './report.module.css';

/** Drawn at this size and scaled to half a sheet: paper asks nobody how wide it is. */
const SIZE = { width: 420, height: 180 };

interface ReportPicturesProps {
  readonly figures: Figures;
  readonly step: FiguresStep;
}

/** The last twelve months of answers and of handovers. The same numbers stand in the figures as tables. */
export function ReportPictures({ figures, step }: ReportPicturesProps) {
  return (
    <div className={classes.pictures}>
      <TrendPicture figures={figures} step={step} duty="answers" />
      <TrendPicture figures={figures} step={step} duty="handovers" />
    </div>
  );
}

function TrendPicture({ figures, step, duty }: ReportPicturesProps & { readonly duty: Duty }) {
  const { t } = useTranslation();
  const text = usePeriodText();
  const series = useOutcomeSeries(duty);
  const headingId = `report-trend-${duty}`;
  const points = trendOf(figures.trend, undefined);
  return (
    <section aria-labelledby={headingId} className={classes.part}>
      <h3 id={headingId}>{t(`figures.trend.${duty}`)}</h3>
      <figure aria-hidden className={classes.picture}>
        <ChartLegend entries={series} />
        {/* Drawn at once, seen or not: a report is printed whole. */}
        <Suspense fallback={<Skeleton height={SIZE.height} />}>
          <TrendColumns
            rows={points.map((point) => ({
              step: text.step(point.from, step),
              inTime: point[duty].inTime,
              late: point[duty].late,
              open: point[duty].open,
            }))}
            series={series}
            {...SIZE}
          />
        </Suspense>
      </figure>
    </section>
  );
}
