import {
  AGE_BANDS,
  REFERRAL_ACTIONS,
  REFERRAL_KINDS,
  SERVICES,
  SEXES,
  TRIAGE_NEEDS,
  URGENCIES,
} from '@estafet/schema/vocabulary/index';
import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import type { ReferralRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { TimeLeft, useSpanText } from '../../ui/moment';
import { SpokenCode } from '../../ui/spoken-code';
import { GRAVE } from './grave-actions';
import { HandoverClocks } from './handover-clocks';
import { StateBadge } from './state-badge';
import { awaitsHands } from './track';
import classes from './referral-card.module.css';

function isKnown(code: string | null): code is string {
  return code !== null && code !== 'UNKNOWN';
}

/** Age band and sex in a few words: the only things that a list says about a person. */
export function useTriageLine(): (triage: ReferralRowFragment['triage']) => string {
  const { t } = useTranslation();
  const label = useLabel();
  return (triage) => {
    if (!triage) return t('referral.triageUnknown');
    const parts = [
      t(triage.isChild ? 'person.child' : 'person.adult'),
      isKnown(triage.sex) ? label(SEXES, triage.sex) : undefined,
      isKnown(triage.ageBand) ? label(AGE_BANDS, triage.ageBand) : t('person.ageUnknown'),
      ...triage.needs.slice(0, 3).map((need) => label(TRIAGE_NEEDS, need)),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  };
}

/** Whether the clock of the answer still runs. */
function awaitsAnswer({ state }: ReferralRowFragment): boolean {
  return state === 'SENT' || state === 'DELIVERED' || state === 'INFO_REQUESTED';
}

/** One referral in a list: what it is about, with whom, how it stands, and what may be done next. */
export function ReferralCard({ referral }: { readonly referral: ReferralRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const triageLine = useTriageLine();
  const spanText = useSpanText();
  const now = useServerNow();
  const isReceived = referral.direction === 'RECEIVED';
  const partner = isReceived ? referral.from : referral.to;
  const next = referral.availableActions.find((action) => !GRAVE.has(action));
  return (
    <Paper withBorder p="sm" className={classes.card} component="li">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} style={{ flex: '1 1 15rem', minWidth: 0 }}>
          <Link to={paths.referral(referral.id)} className={classes.link}>
            <SpokenCode code={referral.coordination?.caseCode} />
            {label(REFERRAL_KINDS, referral.kind)}{' '}
            {t(isReceived ? 'referral.fromParty' : 'referral.toParty', { party: localized(partner.name) })}
          </Link>
          <Text size="sm">{triageLine(referral.triage)}</Text>
          {referral.services.length > 0 && (
            <Text size="sm" c="dimmed">
              {referral.services.map((service) => label(SERVICES, service)).join(', ')}
            </Text>
          )}
        </Stack>
        <Stack gap={4} className={classes.status}>
          <Group gap={6}>
            {referral.urgency === 'URGENT' && (
              <Badge color="red" variant="filled" tt="none" radius="sm">
                {label(URGENCIES, 'URGENT')}
              </Badge>
            )}
            <StateBadge state={referral.state} />
          </Group>
          {awaitsAnswer(referral) ? (
            <TimeLeft until={referral.answerDueAt} />
          ) : awaitsHands(referral) ? (
            <HandoverClocks agreedAt={referral.handoverAt} limitAt={referral.coordination?.handoverDueAt} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('referral.sentAgo', {
                span: spanText(Math.max(0, now - new Date(referral.sentAt).getTime())),
              })}
            </Text>
          )}
          {referral.isProvisional && <Text size="sm">{t('referral.provisional')}</Text>}
          {!referral.isSynced && <Text size="sm">{t('referral.unsynced')}</Text>}
          {next && (
            <Link to={paths.referralAction(referral.id, next)} className={classes.next}>
              {t('referral.next', { action: label(REFERRAL_ACTIONS, next) })}
            </Link>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
