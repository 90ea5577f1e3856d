import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/language';
import { formatDate } from '../../ui/time';
import { MOST_DECISIONS, writtenDecisions, type Decision } from './decisions';
import classes from './report.module.css';

/** The decisions as they are printed; where nothing is written, lines to write on. */
export function DecisionLines({ decisions }: { readonly decisions: readonly Decision[] | undefined }) {
  const { t } = useTranslation();
  const written = writtenDecisions(decisions ?? []);
  return (
    <section aria-labelledby="report-decisions" className={classes.part}>
      <h3 id="report-decisions">{t('report.decisions')}</h3>
      {written.length > 0 ? (
        <ol className={classes.decisions}>
          {written.map((decision, index) => (
            <DecisionLine key={index} decision={decision} />
          ))}
        </ol>
      ) : (
        <>
          <p className={classes.small}>{t('report.noDecisions')}</p>
          <ol className={classes.decisions} aria-hidden>
            {Array.from({ length: MOST_DECISIONS }, (_, index) => (
              <li key={index} className={classes.blank} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function DecisionLine({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { what, options, cost, due } = decision;
  const parts = [
    { name: t('report.options'), value: options, isWhole: true },
    { name: t('report.cost'), value: cost },
    { name: t('report.due'), value: due === '' ? '' : formatDate(`${due}T00:00:00+07:00`, language) },
  ].filter(({ value }) => value.trim() !== '');
  return (
    <li>
      <strong>{what.trim() === '' ? t('report.untitled') : what}</strong>
      <dl className={classes.parts}>
        {parts.map(({ name, value, isWhole = false }) => (
          <div key={name} className={isWhole ? classes.whole : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
