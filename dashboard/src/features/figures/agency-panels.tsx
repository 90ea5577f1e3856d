import { useTranslation } from 'react-i18next';
import { seriesColor } from '../../app/theme';
import { useLocalized } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { barsHeight } from './chart-heights';
import { FigurePanel } from './figure-panel';
import { agencyOutcomes, type AgencyOutcome, type Duty } from './figure-shapes';
import type { FigureOrigin } from './figure-table';
import { agencyTable } from './figure-tables';
import { CategoryBars } from './lazy-charts';
import { useShareText } from './share-text';
import type { Figures } from './use-period-figures';
import { useOutcomeSeries } from './use-outcome-series';

interface AgencyPanelProps {
  readonly figures: Figures;
  readonly origin: FigureOrigin;
  readonly duty: Duty;
}

/** Who did what was owed: every answer or handover of an agency is in time, late or still open. */
export function OutcomePanel({ figures, origin, duty }: AgencyPanelProps) {
  const { t } = useTranslation();
  const shareText = useShareText();
  const numbers = useFigures();
  const outcomes = useAgencyOutcomes(figures, duty);
  const series = useOutcomeSeries(duty);
  return (
    <FigurePanel
      title={t(`figures.byAgency.${duty}`)}
      term={duty === 'answers' ? 'inTime' : 'handover'}
      note={t(`figures.byAgencyNote.${duty}`)}
      table={agencyTable(t, duty, outcomes)}
      origin={origin}
      legend={series}
      height={barsHeight(outcomes.length, true)}
      empty={outcomes.length === 0 ? t(`figures.said.none.${duty}`) : undefined}
    >
      <CategoryBars
        rows={outcomes.map(({ name, now }) => ({
          name,
          note: shareText(now.share).whole,
          inTime: now.inTime,
          late: now.late,
          open: now.open,
        }))}
        series={series}
        isStacked
        format={numbers.count}
      />
    </FigurePanel>
  );
}

/** How fast each agency is, beside itself in the period before. */
export function PacePanel({ figures, origin, duty }: AgencyPanelProps) {
  const { t } = useTranslation();
  const numbers = useFigures();
  const outcomes = useAgencyOutcomes(figures, duty).filter(
    ({ now, before }) => now.pace.count > 0 || before.pace.count > 0,
  );
  const series = [
    { key: 'now', name: t('figures.current'), color: seriesColor(0) },
    { key: 'before', name: t('figures.previous'), color: seriesColor(1) },
  ];
  return (
    <FigurePanel
      title={t(`figures.paceByAgency.${duty}`)}
      term="median"
      note={t('figures.pace.byAgencyNote')}
      table={{
        ...agencyTable(t, duty, outcomes),
        slug: `kecepatan-${duty === 'answers' ? 'jawaban' : 'serah-terima'}`,
        title: t(`figures.paceByAgency.${duty}`),
      }}
      origin={origin}
      legend={series}
      height={barsHeight(outcomes.length, false)}
      empty={outcomes.length === 0 ? t(`figures.said.none.${duty}`) : undefined}
    >
      <CategoryBars
        rows={outcomes.map(({ name, now, before }) => ({
          name,
          note: t('figures.overCount', { count: now.pace.count }),
          now: now.pace.hours ?? undefined,
          before: before.pace.hours ?? undefined,
        }))}
        series={series}
        isStacked={false}
        format={numbers.hours}
      />
    </FigurePanel>
  );
}

function useAgencyOutcomes({ agencies, previous }: Figures, duty: Duty): AgencyOutcome[] {
  const localized = useLocalized();
  return agencyOutcomes({
    rows: agencies,
    previousRows: previous?.agencies ?? [],
    duty,
    nameOf: ({ party }) => localized(party.name),
  });
}
