import { useTranslation } from 'react-i18next';
import type { DistrictFigureRowFragment } from '../../gql/graphql';
import { StatTile, StatTiles } from '../../ui/stat-tile';
import { Term } from '../../ui/term';
import { useFigures } from '../../ui/use-figures';
import { outcomeOf, type Duty } from './figure-shapes';
import { useShareText } from './share-text';

interface FigureTilesProps {
  readonly now: DistrictFigureRowFragment;
  readonly before: DistrictFigureRowFragment;
  /** How much was sent, too: left out where four fill a line. */
  readonly withSent?: boolean;
}

/** The district in figures, each beside its own of the period before. */
export function FigureTiles({ now, before, withSent = false }: FigureTilesProps) {
  const { t } = useTranslation();
  const numbers = useFigures();
  const shareText = useShareText();
  const share = (duty: Duty) => shareText(outcomeOf(now, duty).share);
  const earlier = (value: string) => t('figures.before', { value });
  const shareBefore = (duty: Duty) => earlier(shareText(outcomeOf(before, duty).share).whole);
  const note = (duty: Duty) => [share(duty).behind, shareBefore(duty)].filter(Boolean).join(' · ');
  return (
    <StatTiles>
      <StatTile
        label={<Term name="inTime">{t('figures.tile.answers')}</Term>}
        value={share('answers').short}
        note={note('answers')}
      />
      <StatTile
        label={<Term name="median">{t('figures.median.answers')}</Term>}
        value={numbers.hours(now.medianAnswerHours)}
        note={earlier(numbers.hours(before.medianAnswerHours))}
      />
      <StatTile
        label={<Term name="handover">{t('figures.tile.handovers')}</Term>}
        value={share('handovers').short}
        note={note('handovers')}
      />
      <StatTile
        label={t('figures.median.handovers')}
        value={numbers.hours(now.medianHandoverHours)}
        note={earlier(numbers.hours(before.medianHandoverHours))}
      />
      {withSent && (
        <StatTile
          label={t('figures.sent')}
          value={numbers.count(now.sent)}
          note={earlier(numbers.count(before.sent))}
        />
      )}
    </StatTiles>
  );
}
