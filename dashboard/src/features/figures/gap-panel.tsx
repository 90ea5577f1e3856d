import { GAP_FAMILIES } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { seriesColor } from '../../app/theme';
import { useLabel } from '../../ui/codes';
import { useFigures } from '../../ui/use-figures';
import { barsHeight } from './chart-heights';
import { FigurePanel } from './figure-panel';
import { familyFlows } from './figure-shapes';
import type { FigureOrigin } from './figure-table';
import { familyTable } from './figure-tables';
import { CategoryBars } from './lazy-charts';
import type { Figures } from './use-period-figures';

interface GapPanelProps {
  readonly figures: Figures;
  readonly origin: FigureOrigin;
}

/** What should have happened and had not: opened and cleared, by kind of work. Rules that tell about a client are not in it. */
export function GapPanel({ figures, origin }: GapPanelProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const numbers = useFigures();
  const flows = familyFlows(figures.district.gapsByFamily, figures.previous?.district.gapsByFamily ?? []);
  const series = [
    { key: 'opened', name: t('figures.gaps.opened'), color: seriesColor(1) },
    { key: 'cleared', name: t('figures.gaps.cleared'), color: seriesColor(0) },
  ];
  return (
    <FigurePanel
      title={t('figures.gaps.title')}
      term="gap"
      note={t('figures.gaps.note')}
      table={familyTable(t, label, flows)}
      origin={origin}
      legend={series}
      height={barsHeight(flows.length, false)}
      empty={flows.length === 0 ? t('figures.gaps.none') : undefined}
    >
      <CategoryBars
        rows={flows.map(({ family, opened, cleared, openedBefore }) => ({
          name: label(GAP_FAMILIES, family),
          note: t('figures.before', { value: numbers.count(openedBefore) }),
          opened,
          cleared,
        }))}
        series={series}
        isStacked={false}
        format={numbers.count}
      />
    </FigurePanel>
  );
}
