import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresStep } from '../../gql/graphql';
import { useLanguage, useLocalized } from '../../ui/language';
import { formatDate, formatDateTime } from '../../ui/time';
import { useAnswerText } from '../figures/answer-text';
import { NO_COUNTS } from '../figures/figure-shapes';
import { FigureTiles } from '../figures/figure-tiles';
import { usePeriodText } from '../figures/period-text';
import { isRunning, type PeriodChoice } from '../figures/periods';
import type { Figures } from '../figures/use-period-figures';
import { AgencyLines } from './agency-lines';
import type { Decision } from './decisions';
import { DecisionLines } from './decision-lines';
import { ReportPictures } from './report-pictures';
import classes from './report.module.css';
import { GapLines } from './gap-lines';

interface ReportSheetsProps {
  readonly figures: Figures;
  readonly choice: PeriodChoice;
  readonly step: FiguresStep;
  /** Absent for those who only read: their sheets leave room to write. */
  readonly decisions: readonly Decision[] | undefined;
}

/** Lines for a hand to write on. */
const RULES = [1, 2, 3];

const NOTHING: Figures['district'] = { ...NO_COUNTS, sent: 0, gapsByFamily: [] };

/** Two sheets of A4, on the screen as on paper. */
export function ReportSheets({ figures, choice, step, decisions }: ReportSheetsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = usePeriodText();
  const before = figures.previous?.district ?? NOTHING;
  const answer = useAnswerText(figures.district, before, choice.kind);
  const localized = useLocalized();
  const drawn = t('figures.origin.extracted', { at: formatDateTime(figures.extractedAt, language) });
  const period = `${text.name(choice)}, ${text.days(figures)}`;
  return (
    <div className={classes.sheets}>
      <article className={classes.sheet} aria-label={t('report.sheet', { number: 1 })}>
        <header className={classes.head}>
          <p className={classes.body}>{t('report.taskForce')}</p>
          <h2 className={classes.title}>{t('report.heading')}</h2>
          <p>
            {isRunning(choice.kind, figures, Date.parse(figures.extractedAt))
              ? t('figures.stillRunning', { period })
              : period}
          </p>
          <p className={classes.small}>
            {t('report.made', { date: formatDate(figures.extractedAt, language) })}
          </p>
        </header>
        <section aria-labelledby="report-answer" className={classes.part}>
          <h3 id="report-answer">{t('figures.question')}</h3>
          <p className={classes.answer}>
            {answer.inTime} {answer.pace}
          </p>
          <p>{answer.handovers}</p>
        </section>
        <FigureTiles now={figures.district} before={before} />
        <ReportPictures figures={figures} step={step} />
        <AgencyLines figures={figures} />
        <SheetFoot number={1} />
      </article>
      <article className={classes.sheet} aria-label={t('report.sheet', { number: 2 })}>
        <GapLines figures={figures} />
        <DecisionLines decisions={decisions} />
        <section aria-labelledby="report-answerback" className={classes.part}>
          <h3 id="report-answerback">{t('report.disposition')}</h3>
          <div className={classes.ruled} aria-hidden>
            {RULES.map((rule) => (
              <div key={rule} />
            ))}
          </div>
        </section>
        <div className={classes.signatures}>
          <p>{t('report.signCoordinator')}</p>
          <p>{t('report.signReceiver')}</p>
        </div>
        <SheetFoot number={2}>{`${localized(figures.source)} ${t('figures.howCounted')} ${drawn}`}</SheetFoot>
      </article>
    </div>
  );
}

interface SheetFootProps {
  readonly number: number;
  readonly children?: ReactNode;
}

function SheetFoot({ number, children }: SheetFootProps) {
  const { t } = useTranslation();
  return (
    <footer className={classes.foot}>
      <span>{children}</span>
      <span className="numeric">{t('report.pageOf', { number })}</span>
    </footer>
  );
}
