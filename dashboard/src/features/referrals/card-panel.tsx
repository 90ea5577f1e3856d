import {
  AGENCY_KINDS,
  CRITERIA,
  EXPLOITATION,
  OVERRIDE_REASONS,
  SERVICES,
  SEXES,
} from '@estafet/schema/vocabulary/index';
import { Alert, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { CodeSelect, useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useFigures } from '../../ui/use-figures';
import type { CardCheck } from './card-check';
import type { ReferralDraft } from './referral-draft';

interface CardPanelProps {
  readonly receiver: DirectoryPartyFragment;
  readonly check: CardCheck | undefined;
  readonly draft: ReferralDraft;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
}

/** The destination's programme card and, live, whether this client fits it (G04: a hint here, a rule at the service). */
export function CardPanel({ receiver, check, draft, onChange }: CardPanelProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const figures = useFigures();
  const { card } = receiver;
  const phone = card?.dutyPhone ?? receiver.dutyPhone;
  const ages = card ? [card.minAge ?? 0, card.maxAge].filter((age) => age !== null).join('–') : '';
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <Text fw={600}>{t('card.title')}</Text>
        {!card && <Text c="dimmed">{t('card.none')}</Text>}
        <Facts
          rows={[
            { name: t('card.kind'), value: label(AGENCY_KINDS, receiver.kind) },
            {
              name: t('card.services'),
              value: card?.services.map((code) => label(SERVICES, code)).join(', '),
            },
            { name: t('card.sexes'), value: card?.sexes.map((code) => label(SEXES, code)).join(', ') },
            {
              name: t('card.ages'),
              value:
                card && (card.minAge || card.maxAge)
                  ? t(card.maxAge ? 'card.ageRange' : 'card.ageFrom', { ages })
                  : undefined,
            },
            {
              name: t('card.exploitation'),
              value: card?.exploitation.map((code) => label(EXPLOITATION, code)).join(', '),
            },
            {
              name: t('card.length'),
              value: card?.lengthDays ? t('span.days', { count: card.lengthDays }) : undefined,
            },
            {
              name: t('card.freePlaces'),
              value: typeof card?.freePlaces === 'number' ? String(card.freePlaces) : undefined,
            },
            { name: t('card.dutyHours'), value: card?.dutyHours },
            { name: t('card.dutyPhone'), value: phone },
            {
              name: t('card.usualAnswer'),
              value:
                receiver.usualAnswerHours === null ? undefined : figures.hours(receiver.usualAnswerHours),
            },
          ]}
        />
        {check && check.failed.length > 0 && (
          <Alert color="tongkat" variant="light" title={t('card.doesNotFit')}>
            <Text size="sm">
              {t('card.failed', { criteria: check.failed.map((name) => label(CRITERIA, name)).join(', ') })}
            </Text>
            <CodeSelect
              mt="xs"
              label={t('newReferral.overrideReason')}
              list={OVERRIDE_REASONS}
              required
              value={draft.overrideReason}
              onChange={(overrideReason) => onChange({ overrideReason })}
            />
          </Alert>
        )}
        {check && check.failed.length === 0 && (
          <Text size="sm" fw={600} role="status">
            {check.unknown.length > 0
              ? t('card.unknown', { criteria: check.unknown.map((name) => label(CRITERIA, name)).join(', ') })
              : t('card.fits')}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
