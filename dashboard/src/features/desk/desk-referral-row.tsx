import { REFERRAL_ACTIONS, REFERRAL_KINDS, SERVICES, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/session';
import type { DeskGapFragment, DeskInstructionFragment, DeskReferralFragment } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { later } from '../../ui/later';
import { TimeLeft } from '../../ui/moment';
import { SpokenCode } from '../../ui/spoken-code';
import { wrapping } from '../../ui/wrapping';
import { HandoverClocks } from '../referrals/handover-clocks';
import { CallButton } from '../referrals/party-call';
import { partnerActedFor } from '../referrals/proxy';
import { useTriageLine } from '../referrals/referral-card';
import type { DeskRow } from './desk-rows';
import classes from './desk-row.module.css';
import { DeskRowLayout } from './desk-row';

const ReferralActionForm = later(
  async () => (await import('../referrals/referral-action-form')).ReferralActionForm,
);
const NotArrived = later(async () => (await import('../referrals/not-arrived')).NotArrived);

type ReferralDeskRow = Extract<
  DeskRow<DeskReferralFragment, DeskGapFragment, DeskInstructionFragment>,
  { kind: 'referral' }
>;

/** A referral that waits: its next step is taken here, or one press away on its page. */
export function DeskReferralRow({ row }: { readonly row: ReferralDeskRow }) {
  const { referral, reason, action, dueAt, gaps } = row;
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const announce = useAnnounce();
  const triageLine = useTriageLine();
  const { agencyId = '' } = useViewer();
  const [open, setOpen] = useState<'action' | 'notArrived'>();
  const toggle = (wanted: 'action' | 'notArrived') => setOpen(open === wanted ? undefined : wanted);
  const isReceived = referral.direction === 'RECEIVED';
  const partner = isReceived ? referral.from : referral.to;
  const title = `${label(REFERRAL_KINDS, referral.kind)} ${t(
    isReceived ? 'referral.fromParty' : 'referral.toParty',
    { party: localized(partner.name) },
  )}`;
  const isArrival = reason === 'toConfirm';
  const isHandover = isArrival || reason === 'toHandOver';
  const isAwaiting = reason === 'awaitingAnswer' || reason === 'answerLate';
  const code = referral.coordination?.caseCode;
  const spokenTitle = code ? `${title}, ${code}` : title;
  const partnerId = action && partnerActedFor(action, referral, agencyId);
  const details = [
    triageLine(referral.triage),
    referral.services.map((service) => label(SERVICES, service)).join(', '),
    referral.isProvisional ? t('referral.provisional') : '',
    referral.isSynced ? '' : t('referral.unsynced'),
    ...gaps.map((gap) => localized(gap.sentence)),
  ].filter((detail) => detail !== '');
  return (
    <DeskRowLayout
      reason={t(`desk.kind.${reason}`)}
      title={
        <Anchor component={Link} to={paths.referral(referral.id)} fw={600}>
          <SpokenCode code={code} />
          {title}
        </Anchor>
      }
      details={details}
      status={
        <>
          {referral.urgency === 'URGENT' && (
            <Badge color="red" variant="filled" tt="none" radius="sm">
              {label(URGENCIES, 'URGENT')}
            </Badge>
          )}
          {isHandover ? (
            <HandoverClocks agreedAt={referral.handoverAt} limitAt={referral.coordination?.handoverDueAt} />
          ) : (
            dueAt !== undefined && <TimeLeft until={dueAt} />
          )}
        </>
      }
      action={
        <Group gap={6} className={classes.buttons}>
          {(isAwaiting || isArrival) && <CallButton party={partner} isUrged={reason === 'answerLate'} />}
          {isArrival && (
            <Button
              size="sm"
              variant="default"
              aria-expanded={open === 'notArrived'}
              aria-label={t('desk.actOn', { action: t('arrival.notYet'), title: spokenTitle })}
              onClick={() => toggle('notArrived')}
            >
              {t('arrival.notYet')}
            </Button>
          )}
          {action === undefined ? (
            <Button component={Link} to={paths.referral(referral.id)} size="sm" variant="default">
              {t('desk.open')}
            </Button>
          ) : (
            <Button
              size="sm"
              variant={isAwaiting ? 'default' : 'filled'}
              aria-expanded={open === 'action'}
              {...wrapping}
              aria-label={t('desk.actOn', { action: label(REFERRAL_ACTIONS, action), title: spokenTitle })}
              onClick={() => toggle('action')}
            >
              {label(REFERRAL_ACTIONS, action)}
            </Button>
          )}
        </Group>
      }
    >
      {open === 'notArrived' && (
        <div className={classes.form} role="group" aria-label={t('arrival.notYet')}>
          <NotArrived referral={referral} onDone={() => setOpen(undefined)} />
        </div>
      )}
      {open === 'action' && action !== undefined && (
        <div className={classes.form} role="group" aria-label={label(REFERRAL_ACTIONS, action)}>
          {partnerId !== undefined && (
            <Text size="sm" mb="xs">
              {t('referral.forPartner', { party: localized(partner.name) })}
            </Text>
          )}
          <ReferralActionForm
            action={action}
            referral={referral}
            partnerId={partnerId}
            onDone={() => {
              announce(t('form.recorded'));
              setOpen(undefined);
            }}
            onCancel={() => setOpen(undefined)}
          />
        </div>
      )}
    </DeskRowLayout>
  );
}
