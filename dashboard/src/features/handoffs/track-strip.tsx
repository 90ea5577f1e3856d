import { useTranslation } from 'react-i18next';
import { trackOf, type TrackedReferral } from '../referrals/track';
import classes from './track-strip.module.css';

/** The relay track as one line of a table: how far the baton has come. A reader hears the step that is reached. */
export function TrackStrip({ referral }: { readonly referral: TrackedReferral }) {
  const { t } = useTranslation();
  const steps = trackOf(referral);
  const done = steps.filter(({ status }) => status === 'done').length;
  return (
    <div role="img" aria-label={t('refs.steps', { done, all: steps.length })}>
      <div className={classes.strip}>
        {steps.map((step) => (
          <span key={step.name} className={classes.step} data-status={step.status}>
            <span className={classes.dot} />
          </span>
        ))}
      </div>
    </div>
  );
}
