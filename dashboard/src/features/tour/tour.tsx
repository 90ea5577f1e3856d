import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useViewer } from '../../app/session';
import { keepTabText, readTabText } from '../../ui/tab-text';
import classes from './tour.module.css';
import { tourOf, type TourStep } from './tour-steps';

const KEPT_AS = 'tour';
/** Not wanted, or over: a new tab offers it again. */
const CLOSED = -1;

/**
 * A short guided path in a demonstration: says what to look at and leads to the next page. It stands in the page, above its
 * heading, and covers nothing.
 */
export function Tour() {
  const { id, roles } = useViewer();
  const steps = tourOf(roles);
  const [place, setPlace] = useState(() => readTabText(KEPT_AS, id));
  const goTo = (next: number) => {
    keepTabText(KEPT_AS, id, next);
    setPlace(next);
  };
  if (place === CLOSED || steps.length === 0) return null;
  const step = typeof place === 'number' ? steps[place] : undefined;
  if (typeof place !== 'number' || !step) return <TourOffer steps={steps} onGo={goTo} />;
  return <TourPanel steps={steps} place={place} step={step} onGo={goTo} />;
}

interface TourPartProps {
  readonly steps: readonly TourStep[];
  readonly onGo: (place: number) => void;
}

function TourOffer({ steps, onGo }: TourPartProps) {
  const { t } = useTranslation();
  return (
    <section className={`${classes.panel ?? ''} noPrint`} aria-label={t('tour.title')}>
      <Text size="sm">{t('tour.offer', { count: steps.length })}</Text>
      <Group gap="xs">
        <Button component={Link} to={steps[0]?.path ?? ''} size="xs" onClick={() => onGo(0)}>
          {t('tour.start')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onGo(CLOSED)}>
          {t('tour.skip')}
        </Button>
      </Group>
    </section>
  );
}

interface TourPanelProps extends TourPartProps {
  readonly place: number;
  readonly step: TourStep;
}

function TourPanel({ steps, place, step, onGo }: TourPanelProps) {
  const { t } = useTranslation();
  const [pathname] = useLocation();
  const [before, after] = [steps[place - 1], steps[place + 1]];
  return (
    <section className={`${classes.panel ?? ''} noPrint`} aria-label={t('tour.title')}>
      <div role="status">
        <Text size="xs" c="dimmed">
          {t('tour.place', { place: place + 1, count: steps.length })}
        </Text>
        <Text size="sm">{t(`tour.say.${step.says}`)}</Text>
      </div>
      <Group gap="xs">
        {pathname !== step.path && (
          <Button component={Link} to={step.path} size="xs">
            {t('tour.there')}
          </Button>
        )}
        {after && (
          <Button component={Link} to={after.path} size="xs" onClick={() => onGo(place + 1)}>
            {t('tour.next')}
          </Button>
        )}
        {before && (
          <Button
            component={Link}
            to={before.path}
            size="xs"
            variant="default"
            onClick={() => onGo(place - 1)}
          >
            {t('tour.back')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => onGo(CLOSED)}>
          {after ? t('tour.leave') : t('tour.done')}
        </Button>
      </Group>
    </section>
  );
}
