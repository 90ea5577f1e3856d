import { GAP_FAMILIES } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { useFigures } from '../../ui/use-figures';
import { familyFlows } from '../figures/figure-shapes';
import type { Figures } from '../figures/use-period-figures';
import classes from './report.module.css';

/** Gaps by kind of work, now and before. */
export function GapLines({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const label = useLabel();
  const numbers = useFigures();
  const flows = familyFlows(figures.district.gapsByFamily, figures.previous?.district.gapsByFamily ?? []);
  return (
    <section aria-labelledby="report-gaps" className={classes.part}>
      <h3 id="report-gaps">{t('figures.gaps.title')}</h3>
      {flows.length === 0 ? (
        <p>{t('figures.gaps.none')}</p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('figures.gaps.family')}</th>
                <th scope="col">{t('figures.gaps.opened')}</th>
                <th scope="col">{t('figures.gaps.cleared')}</th>
                <th scope="col">{t('figures.gaps.openedBefore')}</th>
                <th scope="col">{t('figures.gaps.clearedBefore')}</th>
              </tr>
            </thead>
            <tbody>
              {flows.map((flow) => (
                <tr key={flow.family}>
                  <th scope="row">{label(GAP_FAMILIES, flow.family)}</th>
                  <td>{numbers.count(flow.opened)}</td>
                  <td>{numbers.count(flow.cleared)}</td>
                  <td>{numbers.count(flow.openedBefore)}</td>
                  <td>{numbers.count(flow.clearedBefore)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
