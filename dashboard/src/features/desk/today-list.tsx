import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskQuery, ReferralRowFragment } from '../../gql/graphql';
import { EmptyState } from '../../ui/states';
import { ReferralCard } from '../referrals/referral-card';

export type Today = NonNullable<NonNullable<NonNullable<DeskQuery['viewer']>['agency']>['today']>;

/** What waits for the agency, gravest first; within each kind urgent first, then longest waiting. */
export function TodayList({ today }: { readonly today: Today }) {
  const { t } = useTranslation();
  const groups: { readonly title: string; readonly referrals: readonly ReferralRowFragment[] }[] = [
    { title: t('desk.kind.disputed'), referrals: today.disputed },
    { title: t('desk.kind.toConfirm'), referrals: today.toConfirm },
    { title: t('desk.kind.toAnswer'), referrals: today.toAnswer },
    { title: t('desk.kind.questionsToAnswer'), referrals: today.questionsToAnswer },
    { title: t('desk.kind.toHandOver'), referrals: today.toHandOver },
  ];
  const waiting = groups.filter(({ referrals }) => referrals.length > 0);
  if (waiting.length === 0) return <EmptyState>{t('desk.todayEmpty')}</EmptyState>;
  return (
    <Stack gap="md">
      {waiting.map(({ title, referrals }) => (
        <Stack key={title} gap="xs">
          <Title order={3}>{t('desk.kindCount', { title, count: referrals.length })}</Title>
          <Stack component="ul" gap="xs" m={0} p={0}>
            {referrals.map((referral) => (
              <ReferralCard key={referral.id} referral={referral} />
            ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  );
}
