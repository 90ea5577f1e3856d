import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { batonOf, handsOf, trackOf, type StepStatus, type TrackedReferral } from './track';
import classes from './track.module.css';

const MARKS: Readonly<Record<StepStatus, string>> = { done: '✓', current: '', ahead: '', stopped: '–' };

/** The relay track: how far the baton has come, who holds it and whose move it is. */
export function Track({ referral }: { readonly referral: TrackedReferral }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const names = { from: localized(referral.from.name), to: localized(referral.to.name) };
  const baton = batonOf(referral);
  const hands = handsOf(referral);
  return (
    <Stack gap="md">
      <div className={classes.room}>
        <ol className={classes.track} aria-label={t('track.title')}>
          {trackOf(referral).map((step) => (
            <li
              key={step.name}
              className={`${classes.step ?? ''} ${classes[step.status] ?? ''}`}
              aria-current={step.status === 'current' ? 'step' : undefined}
            >
              <span className={classes.mark} aria-hidden>
                {MARKS[step.status]}
              </span>
              <div className={classes.text}>
                <strong>{t(`track.step.${step.name}`)}</strong>
                <span className="visuallyHidden"> ({t(`track.status.${step.status}`)})</span>
                {step.name === 'handedOver' && step.status === 'current' && (
                  <div>
                    {t(hands.given ? 'track.given' : 'track.notGiven', { party: names.from })}
                    <br />
                    {t(hands.taken ? 'track.taken' : 'track.notTaken', { party: names.to })}
                  </div>
                )}
                {step.at !== undefined && (
                  <Text size="xs" c="dimmed" component="div">
                    <Moment at={step.at} />
                  </Text>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
      <Group gap="md">
        <Text>
          {baton.holder === 'between'
            ? t('track.between', { from: names.from, to: names.to })
            : t('track.holder', { party: names[baton.holder] })}
        </Text>
        {baton.turn !== 'nobody' && (
          <Text c="dimmed">
            {baton.turn === 'both' ? t('track.turnBoth') : t('track.turn', { party: names[baton.turn] })}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
