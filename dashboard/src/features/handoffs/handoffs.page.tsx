import { useQuery } from '@apollo/client/react';
import { REFERRAL_KINDS, REFERRAL_STATES } from '@estafet/schema/vocabulary/index';
import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useObserveServerTime } from '../../app/server-time';
import { HandoffsDocument } from '../../gql/graphql';
import { CodeSelect } from '../../ui/codes';
import { codeIn } from '../../ui/code-in';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { HandoffList } from './handoff-list';

const PAGE_SIZE = 25;

/** Every referral of the district with where its baton is. */
export function HandoffsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [chosen, choose] = useUrlFilter(['status', 'jenis', 'lembaga']);
  const state = codeIn(REFERRAL_STATES, chosen.status);
  const kind = codeIn(REFERRAL_KINDS, chosen.jenis);
  const filter = { states: state && [state], kind, party: chosen.lembaga };
  const pages = useCursorPages(JSON.stringify(filter));
  const { data, error, loading, refetch } = useQuery(HandoffsDocument, {
    variables: { filter, first: PAGE_SIZE, after: pages.after },
  });
  useObserveServerTime(data?.district?.asOf);
  return (
    <Page title={t('handoffs.pageTitle')} lead={t('handoffs.lead')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} className="noPrint">
        <CodeSelect
          label={t('handoffs.state')}
          list={REFERRAL_STATES}
          emptyLabel={t('filter.all')}
          value={state ?? ''}
          onChange={(code) => choose('status', code)}
        />
        <CodeSelect
          label={t('handoffs.kind')}
          list={REFERRAL_KINDS}
          emptyLabel={t('filter.all')}
          value={kind ?? ''}
          onChange={(code) => choose('jenis', code)}
        />
        <NativeSelect
          label={t('handoffs.party')}
          data={[
            { value: '', label: t('filter.all') },
            ...(data?.district?.members ?? []).map(({ party }) => ({
              value: party.id,
              label: localized(party.name),
            })),
          ]}
          value={chosen.lembaga ?? ''}
          onChange={(event) => choose('lembaga', event.currentTarget.value)}
        />
      </SimpleGrid>
      <QueryView
        subject={[filter, pages.after]}
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
              <HandoffList rows={referrals.nodes} />
              <Pager pages={pages} total={referrals.totalCount} pageInfo={referrals.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
