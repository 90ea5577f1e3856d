import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { outcomeOf } from '../figures/figure-shapes';
import { useShareText } from '../figures/share-text';
import type { Figures } from '../figures/use-period-figures';
import classes from './report.module.css';

/** What one sheet holds beside its pictures; the rest is named as a number and stands in the figures. */
const MOST_ROWS = 10;

/** One line per agency: what it was asked, what it answered and handed over in time, how fast. */
export function AgencyLines({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const numbers = useFigures();
  const shareText = useShareText();
  const rows = [...figures.agencies].sort(
    (a, b) => b.answersDue + b.handoversDue - (a.answersDue + a.handoversDue),
  );
  const columns = [
    t('report.received'),
    t('figures.tile.answers'),
    t('figures.median.answers'),
    t('figures.tile.handovers'),
  ];
  return (
    <section aria-labelledby="report-agencies" className={classes.part}>
      <h3 id="report-agencies">{t('report.byAgency')}</h3>
      <table className={`stackTable ${classes.table ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{t('figures.agency')}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.party.id}>
              <th scope="row">{localized(row.party.name)}</th>
              <td data-label={columns[0]}>{numbers.count(row.received)}</td>
              <td data-label={columns[1]}>{shareText(outcomeOf(row, 'answers').share).whole}</td>
              <td data-label={columns[2]}>{numbers.hours(row.medianAnswerHours)}</td>
              <td data-label={columns[3]}>{shareText(outcomeOf(row, 'handovers').share).whole}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className={classes.small}>{t('report.moreAgencies', { count: rows.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}
