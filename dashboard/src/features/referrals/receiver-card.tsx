import { SERVICES } from '@estafet/schema/vocabulary/index';
import { Badge, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { useDutyHours } from '../../ui/duty-hours';
import { useLabel } from '../../ui/codes';
import { useLanguage, useLocalized } from '../../ui/language';
import { useSpanText } from '../../ui/moment';
import { PhoneText } from '../../ui/phone-text';
import { formatClock, formatDate } from '../../ui/time';
import { useFigures } from '../../ui/use-figures';
import { sharesWithAdults, type Candidate } from './card-check';
import classes from './receiver-card.module.css';
import type { Fit, JudgedReceiver } from './receiver-choice';
import { useAgeText, useFitReasons } from './use-fit-reasons';

/** A server that was not heard of for this long is rung instead of waited for. */
const SILENT_MS = 3_600_000;
/** A bed that was free a week ago is a question, not an answer. */
const OLD_COUNT_MS = 7 * 24 * 3_600_000;
const MARKS: Readonly<Record<Fit, string>> = { FITS: '✓', CLOSED: '○', UNSURE: '?', DOES_NOT_FIT: '✕' };
const COLOURS: Readonly<Record<Fit, string>> = {
  FITS: 'laut',
  CLOSED: 'gray',
  UNSURE: 'gray',
  DOES_NOT_FIT: 'tongkat',
};

interface ReceiverCardProps {
  readonly judged: JudgedReceiver<DirectoryPartyFragment>;
  readonly client: Candidate;
}

/** One that could help: whether this client fits and why not, free places, how soon it usually answers. */
export function ReceiverCard({ judged, client }: ReceiverCardProps) {
  const { entry, fit, check, opening } = judged;
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const fitReasons = useFitReasons();
  const factsId = useId();
  const facts = useReceiverFacts();
  const spanText = useSpanText();
  const now = useServerNow();
  const name = localized(entry.party.name);
  const reasons = entry.card
    ? fitReasons(entry.card, client, fit === 'DOES_NOT_FIT' ? (check?.failed ?? []) : (check?.unknown ?? []))
    : [t('fit.noCard')];
  const notes = [
    opening?.isOpen === false
      ? t('receiver.closed', { time: formatClock(opening.opensAt, language) })
      : undefined,
    isOldCount(entry.card, now)
      ? t('receiver.oldPlaces', { span: spanText(now - new Date(entry.card.publishedAt).getTime()) })
      : undefined,
    sharesWithAdults(entry.card, client) ? t('receiver.withAdults') : undefined,
  ].filter((note) => note !== undefined);
  const phone = entry.card?.dutyPhone ?? entry.dutyPhone;
  return (
    <Paper withBorder className={classes.card}>
      <Radio
        value={entry.party.id}
        aria-describedby={factsId}
        classNames={{ body: classes.body, labelWrapper: classes.label }}
        label={
          <Group justify="space-between" gap={6} component="span">
            <Text span fw={600}>
              {name}{' '}
            </Text>
            <Badge component="span" color={COLOURS[fit]} variant="light" tt="none" radius="sm">
              {MARKS[fit]} {t(`fit.${fit}`)}
            </Badge>
          </Group>
        }
      />
      <Stack gap={2} id={factsId} className={classes.facts}>
        {notes.map((note) => (
          <Text key={note} size="sm" fw={600}>
            {note}
          </Text>
        ))}
        {fit !== 'FITS' &&
          reasons.map((reason) => (
            <Text key={reason} size="sm" fw={fit === 'DOES_NOT_FIT' ? 600 : undefined}>
              {reason}
            </Text>
          ))}
        {facts(entry).map((fact) => (
          <Text key={fact} size="sm" c="dimmed">
            <PhoneText text={fact} phone={phone} isLink />
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}

type Card = NonNullable<DirectoryPartyFragment['card']>;

function isOldCount(card: Card | null | undefined, now: number): card is Card {
  return typeof card?.freePlaces === 'number' && now - new Date(card.publishedAt).getTime() > OLD_COUNT_MS;
}

/** What the directory knows of a receiver, a line for each thing; what it does not know is said where it matters. */
function useReceiverFacts(): (entry: DirectoryPartyFragment) => string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const figures = useFigures();
  const spanText = useSpanText();
  const dutyHours = useDutyHours();
  const ageText = useAgeText();
  const now = useServerNow();
  return ({ card, party, usualAnswerHours, usualAnswerCount, lastContactAt, dutyPhone }) => {
    const silentFor = lastContactAt ? now - new Date(lastContactAt).getTime() : undefined;
    const phone = card?.dutyPhone ?? dutyPhone;
    const ages = card ? ageText(card) : undefined;
    const facts = [
      typeof card?.freePlaces === 'number'
        ? t('receiver.freePlaces', {
            free: card.freePlaces,
            capacity: figures.count(card.capacity),
            date: formatDate(card.publishedAt, language),
          })
        : undefined,
      typeof usualAnswerHours === 'number'
        ? t('receiver.usualAnswer', {
            span: spanText(usualAnswerHours * 3_600_000),
            count: usualAnswerCount,
          })
        : t('receiver.neverAnswered'),
      [
        card?.dutyHours ? t('emergency.hours', { hours: dutyHours(card.dutyHours) }) : undefined,
        phone ? t('receiver.phone', { phone }) : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      ages ? t('receiver.ages', { ages }) : undefined,
      card && card.services.length > 0
        ? t('receiver.services', {
            services: card.services.map((service) => label(SERVICES, service)).join(', '),
          })
        : undefined,
      !party.isMember ? t('receiver.partner') : undefined,
      party.isMember && silentFor !== undefined && silentFor > SILENT_MS
        ? t('receiver.silent', { span: spanText(silentFor) })
        : undefined,
    ];
    return facts.filter((fact): fact is string => fact !== undefined && fact !== '');
  };
}
