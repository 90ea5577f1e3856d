import { useQuery } from '@apollo/client/react';
import { Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { filtered, paths } from '../../app/paths';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import { GapsDocument } from '../../gql/graphql';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { ChoosableGaps } from './choosable-gaps';
import { GapDetail } from './gap-detail';
import { gapFilterOf } from './asked-gaps';
import { GAP_FILTER_NAMES, type GapFilterChoice } from './gap-filter';
import { GapFilters } from './gap-filters';

const PAGE_SIZE = 50;

/** Every gap of the district, gravest first; one opens beside the list and explains itself, several can be dealt with at once. */
export function GapsPage() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [chosen, choose] = useUrlFilter(GAP_FILTER_NAMES);
  const [params, setParams] = useSearchParams();
  const opened = params.get('celah') ?? undefined;
  const filter = gapFilterOf(chosen, now);
  const pages = useCursorPages(JSON.stringify(chosen));
  const { data, error, loading, refetch } = useQuery(GapsDocument, {
    variables: { filter, first: PAGE_SIZE, after: pages.after },
  });
  useObserveServerTime(data?.district?.asOf);
  const owners = (data?.district?.members ?? []).map(({ party }) => party);
  const close = () =>
    setParams(
      (previous) => {
        previous.delete('celah');
        return previous;
      },
      { replace: true },
    );
  return (
    <Page title={t('gap.title')} lead={t('gap.lead')} actions={<PrintButton />}>
      <GapFilters chosen={chosen} onChoose={choose} owners={owners} />
      <QueryView
        subject={[chosen, pages.after]}
        data={data?.district?.gaps}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(gaps) =>
          gaps.nodes.length === 0 ? (
            <EmptyState>{t('gap.empty')}</EmptyState>
          ) : (
            <Stack gap="sm">
              <ChoosableGaps rows={gaps.nodes} openPath={(id) => openPath(chosen, id)} />
              <Pager pages={pages} total={gaps.totalCount} pageInfo={gaps.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
      <Drawer
        opened={opened !== undefined}
        onClose={close}
        position="right"
        size="lg"
        title={t('gapDetail.title')}
        closeButtonProps={{ 'aria-label': t('gapDetail.close') }}
      >
        {opened !== undefined && <GapDetail key={opened} id={opened} />}
      </Drawer>
    </Page>
  );
}

function openPath(chosen: GapFilterChoice, id: string): string {
  return filtered(paths.gaps, { ...chosen, celah: id });
}
