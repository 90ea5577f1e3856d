import { REFERRAL_ACTIONS, REFERRAL_KINDS, SERVICES, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/session';
import { useDirectory } from '../../app/use-directory';
import type { DeskGapFragment, DeskInstructionFragment, DeskReferralFragment } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { TimeLeft } from '../../ui/moment';
import { dialable } from '../../ui/phone-number';
import { wrapping } from '../../ui/wrapping';
import { partnerActedFor } from '../referrals/proxy';
import { ReferralActionForm } from '../referrals/referral-action-form';
import { useTriageLine } from '../referrals/referral-card';
import type { DeskRow } from './desk-rows';
import classes from './desk-row.module.css';
import { DeskRowLayout } from './desk-row';

type ReferralDeskRow = Extract<
  DeskRow<DeskReferralFragment, DeskGapFragment, DeskInstructionFragment>,
  { kind: 'referral' }
>;

/** A referral that waits: its next step is taken here, or one press away on its page. */
export function DeskReferralRow({ row }: { readonly row: ReferralDeskRow }) {
  const { referral, waiting, action, dueAt, gaps } = row;
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const announce = useAnnounce();
  const triageLine = useTriageLine();
  const { agencyId = '' } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const isReceived = referral.direction === 'RECEIVED';
  const partner = isReceived ? referral.from : referral.to;
  const title = `${label(REFERRAL_KINDS, referral.kind)} ${t(
    isReceived ? 'referral.fromParty' : 'referral.toParty',
    { party: localized(partner.name) },
  )}`;
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
      reason={t(`desk.kind.${waiting}`)}
      title={
        <Anchor component={Link} to={paths.referral(referral.id)} fw={600}>
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
          {dueAt !== undefined && <TimeLeft until={dueAt} />}
        </>
      }
      action={
        <Group gap={6}>
          {waiting === 'awaitingAnswer' && <CallButton party={partner.id} name={localized(partner.name)} />}
          {action === undefined ? (
            <Button component={Link} to={paths.referral(referral.id)} size="sm" variant="default">
              {t('desk.open')}
            </Button>
          ) : (
            <Button
              size="sm"
              variant={waiting === 'awaitingAnswer' ? 'default' : 'filled'}
              aria-expanded={isOpen}
              {...wrapping}
              aria-label={t('desk.actOn', { action: label(REFERRAL_ACTIONS, action), title })}
              onClick={() => setIsOpen(!isOpen)}
            >
              {label(REFERRAL_ACTIONS, action)}
            </Button>
          )}
        </Group>
      }
    >
      {isOpen && action !== undefined && (
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
              setIsOpen(false);
            }}
            onCancel={() => setIsOpen(false)}
          />
        </div>
      )}
    </DeskRowLayout>
  );
}

/** Whoever is silent is rung: one press, on a phone. */
function CallButton({ party, name }: { readonly party: string; readonly name: string }) {
  const { t } = useTranslation();
  const entry = useDirectory().find((known) => known.party.id === party);
  const phone = entry?.card?.dutyPhone ?? entry?.dutyPhone;
  if (!phone) return null;
  return (
    <Button
      component="a"
      href={`tel:${dialable(phone)}`}
      size="sm"
      aria-label={t('emergency.callParty', { party: name, phone })}
    >
      {t('emergency.call', { phone })}
    </Button>
  );
}
