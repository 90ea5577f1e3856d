import { REFERRAL_ACTIONS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralRowFragment } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { CallLink } from './party-call';
import { ReferralActionForm } from './referral-action-form';
import type { ActableReferral } from './referral-detail';

interface NotArrivedProps {
  readonly referral: ReferralRowFragment & ActableReferral;
  /** Where the failure may be recorded in place; the referral's own page has the button above. */
  readonly onDone?: () => void;
}

/**
 * The client should be here and is not. The sender is rung first. Once it has said that it handed her over, either hand may
 * record that this failed (G02); before that nothing has failed yet, and the sender still answers for her.
 */
export function NotArrived({ referral, onDone }: NotArrivedProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const announce = useAnnounce();
  const party = useLocalized()(referral.from.name);
  const [isFailing, setIsFailing] = useState(false);
  const mayFail = referral.availableActions.includes('FAIL');
  const limitAt = referral.coordination?.handoverDueAt;
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t('arrival.callFirst')} <CallLink party={referral.from} />
      </Text>
      <Text size="sm">{t(mayFail ? 'arrival.given' : 'arrival.notGiven', { party })}</Text>
      {limitAt && (
        <Text size="sm">
          {t('arrival.afterLimit', { party })} <Moment at={limitAt} />.
        </Text>
      )}
      {mayFail && onDone && !isFailing && (
        <Group>
          <Button size="sm" variant="default" onClick={() => setIsFailing(true)}>
            {label(REFERRAL_ACTIONS, 'FAIL')}
          </Button>
        </Group>
      )}
      {mayFail && onDone && isFailing && (
        <ReferralActionForm
          action="FAIL"
          referral={referral}
          partnerId={undefined}
          onDone={() => {
            announce(t('form.recorded'));
            onDone();
          }}
          onCancel={() => setIsFailing(false)}
        />
      )}
    </Stack>
  );
}
