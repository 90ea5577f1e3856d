import { useQuery } from '@apollo/client/react';
import { REFERRAL_STATES, SERVICES } from '@estafet/schema/vocabulary/index';
import { Checkbox, NativeSelect, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../app/use-directory';
import { DeskReferralsDocument } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { CodeSelect } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { Page } from '../../ui/page';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { ReferralCard } from '../referrals/referral-card';

const PAGE_SIZE = 15;
const BOXES = { masuk: 'masuk', keluar: 'keluar' } as const;

/** Inbox and outbox, filtered by state, service, partner and lateness; the filter lives in the address. */
export function ReferralsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [chosen, choose] = useUrlFilter(['kotak', 'status', 'layanan', 'mitra', 'terlambat']);
  const box = codeIn(BOXES, chosen.kotak) ?? 'masuk';
  const state = codeIn(REFERRAL_STATES, chosen.status);
  const filter = {
    states: state && [state],
    service: codeIn(SERVICES, chosen.layanan),
    party: chosen.mitra,
    isOverdue: chosen.terlambat === 'ya' ? true : undefined,
  };
  const pages = useCursorPages(JSON.stringify([box, filter]));
  const { data, error, loading, refetch } = useQuery(DeskReferralsDocument, {
    variables: {
      inbox: filter,
      outbox: filter,
      isInbox: box === 'masuk',
      first: PAGE_SIZE,
      after: pages.after,
    },
  });
  const partners = useDirectory();
  const agency = data?.viewer?.agency;
  const list = box === 'masuk' ? agency?.inbox : agency?.outbox;
  return (
    <Page
      title={t('desk.referrals')}
      actions={
        <SegmentedControl
          aria-label={t('desk.box')}
          size="sm"
          value={box}
          onChange={(value) => choose('kotak', value === 'keluar' ? 'keluar' : '')}
          data={[
            { value: 'masuk', label: t('desk.inbox') },
            { value: 'keluar', label: t('desk.outbox') },
          ]}
        />
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} className="noPrint" style={{ alignItems: 'end' }}>
        <CodeSelect
          label={t('desk.state')}
          list={REFERRAL_STATES}
          emptyLabel={t('filter.all')}
          value={state ?? ''}
          onChange={(code) => choose('status', code)}
        />
        <CodeSelect
          label={t('desk.service')}
          list={SERVICES}
          emptyLabel={t('filter.all')}
          value={filter.service ?? ''}
          onChange={(code) => choose('layanan', code)}
        />
        <NativeSelect
          label={t('desk.partner')}
          data={[
            { value: '', label: t('filter.all') },
            ...partners.map(({ party }) => ({ value: party.id, label: localized(party.name) })),
          ]}
          value={chosen.mitra ?? ''}
          onChange={(event) => choose('mitra', event.currentTarget.value)}
        />
        <Checkbox
          label={t('desk.overdue')}
          checked={filter.isOverdue === true}
          onChange={(event) => choose('terlambat', event.currentTarget.checked ? 'ya' : '')}
          pb={8}
        />
      </SimpleGrid>
      <QueryView
        subject={[box, filter, pages.after]}
        data={list}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(page) =>
          page.nodes.length === 0 ? (
            <EmptyState>{t(box === 'masuk' ? 'desk.inboxEmpty' : 'desk.outboxEmpty')}</EmptyState>
          ) : (
            <Stack gap="sm">
              <Stack component="ul" gap="xs" m={0} p={0}>
                {page.nodes.map((referral) => (
                  <ReferralCard key={referral.id} referral={referral} />
                ))}
              </Stack>
              <Pager pages={pages} pageInfo={page.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
