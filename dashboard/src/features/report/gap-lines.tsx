import { GAP_FAMILIES } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { useFigures } from '../../ui/use-figures';
import { familyFlows } from '../figures/figure-shapes';
import type { Figures } from '../figures/use-period-figures';
import classes from './report.module.css';

/** The kinds of work with most gaps; the second sheet holds no more beside three decisions. */
const MOST_ROWS = 5;

/** Gaps by kind of work, now and before. */
export function GapLines({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const label = useLabel();
  const numbers = useFigures();
  const flows = familyFlows(
    figures.district.gapsByFamily,
    figures.previous?.district.gapsByFamily ?? [],
  ).slice(0, MOST_ROWS);
  const columns = [
    t('figures.gaps.opened'),
    t('figures.gaps.cleared'),
    t('figures.gaps.openedBefore'),
    t('figures.gaps.clearedBefore'),
  ];
  return (
    <section aria-labelledby="report-gaps" className={classes.part}>
      <h3 id="report-gaps">{t('figures.gaps.title')}</h3>
      {flows.length === 0 ? (
        <p>{t('figures.gaps.none')}</p>
      ) : (
        <table className={`stackTable ${classes.table ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{t('figures.gaps.family')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <tr key={flow.family}>
                <th scope="row">{label(GAP_FAMILIES, flow.family)}</th>
                <td data-label={columns[0]}>{numbers.count(flow.opened)}</td>
                <td data-label={columns[1]}>{numbers.count(flow.cleared)}</td>
                <td data-label={columns[2]}>{numbers.count(flow.openedBefore)}</td>
                <td data-label={columns[3]}>{numbers.count(flow.clearedBefore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
