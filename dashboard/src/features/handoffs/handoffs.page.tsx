import { useQuery } from '@apollo/client/react';
import { Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import { HandoffsDocument, type HandoffRowFragment, type PartyNameFragment } from '../../gql/graphql';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { HandoffList } from './handoff-list';
import { REFERRAL_FILTER_NAMES, referralFilterOf } from './referral-filter';
import { ReferralFilters } from './referral-filters';

const PAGE_SIZE = 25;

/** Every referral of the district as a track, with where its baton is. */
export function HandoffsPage() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [chosen, choose] = useUrlFilter(REFERRAL_FILTER_NAMES);
  const pages = useCursorPages(JSON.stringify(chosen));
  const { data, error, loading, refetch } = useQuery(HandoffsDocument, {
    variables: { filter: referralFilterOf(chosen, now), first: PAGE_SIZE, after: pages.after },
  });
  useObserveServerTime(data?.district?.asOf);
  const members = (data?.district?.members ?? []).map(({ party }) => party);
  const parties = withPartiesOf(members, data?.district?.referrals.nodes ?? []);
  return (
    <Page title={t('handoffs.pageTitle')} lead={t('handoffs.lead')} actions={<PrintButton />}>
      <ReferralFilters chosen={chosen} onChoose={choose} parties={parties} />
      <QueryView
        subject={[chosen, pages.after]}
        data={data?.district?.referrals}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(referrals) =>
          referrals.nodes.length === 0 ? (
            <EmptyState>{t('handoffs.none')}</EmptyState>
          ) : (
            <Stack gap="sm">
              <Paper withBorder px="sm" py={4}>
                <HandoffList rows={referrals.nodes} label={t('handoffs.pageTitle')} />
              </Paper>
              <Pager pages={pages} total={referrals.totalCount} pageInfo={referrals.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

/** Members, and the partners that the shown referrals name: a figure's link may ask for one of them. */
function withPartiesOf(
  members: readonly PartyNameFragment[],
  rows: readonly HandoffRowFragment[],
): PartyNameFragment[] {
  const known = new Map(members.map((party) => [party.id, party]));
  for (const { from, to } of rows) {
    for (const party of [from, to]) if (!known.has(party.id)) known.set(party.id, party);
  }
  return [...known.values()];
}
