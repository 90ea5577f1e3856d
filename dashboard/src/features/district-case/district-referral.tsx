import { useMutation } from '@apollo/client/react';
import { REFERRAL_ACTIONS, REFERRAL_KINDS, VOID_REASONS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VoidReferralDocument, type DistrictCaseQuery, type VoidReferralInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { useSubmission } from '../../ui/use-submission';
import { HandoverClocks } from '../referrals/handover-clocks';
import { useReasonText } from '../referrals/reason-text';
import { StateBadge } from '../referrals/state-badge';
import { awaitsHands } from '../referrals/track';
import { Track } from '../referrals/track-view';

type DistrictReferralRow = NonNullable<DistrictCaseQuery['case']>['referrals'][number];
type VoidDraft = Omit<VoidReferralInput, 'idempotencyKey'>;

/** A referral of the case as a track. The task force may void it while nobody has handed the client over. */
export function DistrictReferral({ referral }: { readonly referral: DistrictReferralRow }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const reason = useReasonText()(referral);
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3}>
            {label(REFERRAL_KINDS, referral.kind)}: {localized(referral.from.name)} →{' '}
            {localized(referral.to.name)}
          </Title>
          <StateBadge state={referral.state} />
        </Group>
        <Track referral={referral} />
        {awaitsHands(referral) && (
          <HandoverClocks agreedAt={referral.handoverAt} limitAt={referral.handoverDueAt} />
        )}
        {reason !== undefined && <Text>{t('referral.reason', { reason })}</Text>}
        {referral.availableActions.includes('VOID') && <VoidReferral referralId={referral.id} />}
      </Stack>
    </Paper>
  );
}

function VoidReferral({ referralId }: { readonly referralId: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const announce = useAnnounce();
  const [isOpen, setIsOpen] = useState(false);
  const [mutate] = useMutation(VoidReferralDocument);
  const submission = useSubmission<VoidDraft>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  if (!isOpen) {
    return (
      <Group>
        <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
          {label(REFERRAL_ACTIONS, 'VOID')}
        </Button>
      </Group>
    );
  }
  return (
    <ActForm<VoidDraft>
      fields={[
        { name: 'reason', kind: 'code', label: t('form.reason'), list: VOID_REASONS, isRequired: true },
      ]}
      fixed={{ referralId }}
      submitLabel={label(REFERRAL_ACTIONS, 'VOID')}
      submission={submission}
      isGrave
      onDone={() => {
        announce(t('form.recorded'));
        setIsOpen(false);
      }}
      onCancel={() => setIsOpen(false)}
    />
  );
}
