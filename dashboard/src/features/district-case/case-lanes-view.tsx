import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import { useActName } from '../../ui/act-name';
import { useLanguage, useLocalized } from '../../ui/language';
import { formatDate, formatDateTime } from '../../ui/time';
import { CaseAtPanel } from './case-at-panel';
import {
  lanesOf,
  lengthOf,
  momentsOf,
  placeOf,
  type CaseMoment,
  type DistrictCase,
  type Lane,
} from './case-lanes';
import classes from './case-lanes.module.css';
import { keyedTime, nextTime, previousTime } from './case-time';
import { MomentTable } from './moment-table';

const STEPS = 1_000;
const SHORT_CASE = 3 * 86_400_000;

/** The case as lanes: who led, who did what, what was open; a slider shows how it stood at any time. */
export function CaseLanes({ districtCase }: { readonly districtCase: DistrictCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useServerNow();
  // Undefined is the present, which moves on by itself.
  const [chosen, setChosen] = useState<number>();
  const length = lengthOf(districtCase, now);
  const at = chosen === undefined ? length.end : Math.min(Math.max(chosen, length.begin), length.end);
  const moments = momentsOf(districtCase);
  const moment = moments.findLast((other) => other.at <= at);
  const describe = useMomentText();
  const go = (time: number) => setChosen(time >= length.end ? undefined : time);
  // Two equal days would say nothing: a short case shows its hours.
  const format = length.end - length.begin < SHORT_CASE ? formatDateTime : formatDate;
  const formatEnd = (time: number) => format(new Date(time).toISOString(), language);
  const text = [
    formatDateTime(new Date(at).toISOString(), language),
    chosen === undefined ? t('lanes.present') : moment?.at === at ? describe(moment) : undefined,
  ]
    .filter(Boolean)
    .join(': ');
  return (
    <Stack gap="md">
      <div className={classes.chart} aria-hidden>
        {lanesOf(districtCase, length).map((lane) => (
          <LaneRow key={lane.party.id} lane={lane} now={moment?.at === at ? moment : undefined} />
        ))}
        <div className={classes.cursorTrack}>
          <span className={classes.cursor} style={{ insetInlineStart: `${placeOf(at, length)}%` }} />
        </div>
      </div>
      <div className={`${classes.chart ?? ''} noPrint`}>
        <div className={classes.sliderRow}>
          <span className={`${classes.name ?? ''} ${classes.sliderLabel ?? ''}`} aria-hidden>
            {t('lanes.time')}
          </span>
          <div>
            <input
              type="range"
              className={classes.slider}
              aria-label={t('lanes.slider')}
              aria-valuetext={text}
              min={0}
              max={STEPS}
              step={1}
              value={Math.round((placeOf(at, length) / 100) * STEPS)}
              onKeyDown={(event) => {
                const time = keyedTime(event.key, at, { moments, length });
                if (time === undefined) return;
                event.preventDefault();
                go(time);
              }}
              onChange={(event) =>
                go(length.begin + (Number(event.currentTarget.value) / STEPS) * (length.end - length.begin))
              }
            />
            <div className={classes.ends} aria-hidden>
              <span>{formatEnd(length.begin)}</span>
              <span>{formatEnd(length.end)}</span>
            </div>
          </div>
        </div>
      </div>
      <Legend />
      <Group gap="xs" className="noPrint">
        <Button
          size="xs"
          variant="default"
          disabled={at <= length.begin}
          onClick={() => go(previousTime(at, moments, length))}
        >
          {t('lanes.previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={chosen === undefined}
          onClick={() => go(nextTime(at, moments, length))}
        >
          {t('lanes.next')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          disabled={chosen === undefined}
          onClick={() => setChosen(undefined)}
        >
          {t('lanes.toPresent')}
        </Button>
      </Group>
      <Text fw={600} aria-live="polite">
        {text}
      </Text>
      <CaseAtPanel districtCase={districtCase} at={at} isPresent={chosen === undefined} />
      <MomentTable moments={moments} />
    </Stack>
  );
}

/** What happened at a halt, in a few words. */
function useMomentText(): (moment: CaseMoment) => string {
  const { t } = useTranslation();
  const actName = useActName();
  const localized = useLocalized();
  return ({ acts, opened, cleared }) =>
    [
      ...acts.map(({ type }) => actName(type)),
      ...opened.map(({ ruleName }) => t('lanes.gapOpened', { rule: localized(ruleName) })),
      ...cleared.map(({ ruleName }) => t('lanes.gapCleared', { rule: localized(ruleName) })),
    ].join(', ');
}

function LaneRow({ lane, now }: { readonly lane: Lane; readonly now: CaseMoment | undefined }) {
  const localized = useLocalized();
  const current = new Set(now?.acts.map(({ id }) => id));
  return (
    <div className={classes.lane}>
      <span className={classes.name}>{localized(lane.party.name)}</span>
      <div className={classes.track}>
        {lane.custody.map((span) => (
          <span
            key={span.start}
            className={classes.custody}
            style={{ insetInlineStart: `${span.start}%`, inlineSize: `${span.width}%` }}
          />
        ))}
        {lane.gaps.map((gap) => (
          <span
            key={gap.id}
            className={classes.gap}
            data-severity={gap.severity}
            style={{ insetInlineStart: `${gap.start}%`, inlineSize: `${gap.width}%` }}
          />
        ))}
        {lane.acts.map((act) => (
          <span
            key={act.id}
            className={classes.act}
            data-now={current.has(act.id) || undefined}
            style={{ insetInlineStart: `${act.place}%` }}
          />
        ))}
      </div>
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <div className={classes.legend}>
      <span>
        <i className={classes.custody} aria-hidden /> {t('lanes.custodyLegend')}
      </span>
      <span>
        <i className={classes.act} aria-hidden /> {t('custody.actLegend')}
      </span>
      <span>
        <i className={classes.gap} aria-hidden /> {t('custody.gapLegend')}
      </span>
    </div>
  );
}
