import { useQuery } from '@apollo/client/react';
import { Button, Drawer, Group, Paper, Stack } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { filtered, paths } from '../../app/paths';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import { GapsDocument } from '../../gql/graphql';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { SavedViewsBar } from '../../ui/saved-views-bar';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { BulkActions } from './bulk-actions';
import { GapDetail } from './gap-detail';
import { gapFilterOf } from './asked-gaps';
import { GAP_FILTER_NAMES, type GapFilterChoice } from './gap-filter';
import { GapFilters, useDescribeGapFilter } from './gap-filters';
import { GapTable } from './gap-table';

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
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback((ids: readonly string[], isChosen: boolean) => {
    setMarked((previous) => changed(previous, ids, isChosen));
  }, []);
  const owners = (data?.district?.members ?? []).map(({ party }) => party);
  const describe = useDescribeGapFilter(owners);
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
      <Stack gap="sm">
        <SavedViewsBar
          list="gaps"
          path={paths.gaps}
          names={GAP_FILTER_NAMES}
          current={chosen}
          describe={describe}
        />
        <GapFilters chosen={chosen} onChoose={choose} owners={owners} />
        {Object.keys(chosen).length > 0 && (
          <Group className="noPrint">
            <Button size="xs" variant="subtle" onClick={() => setParams({}, { replace: true })}>
              {t('gapFilter.clear')}
            </Button>
          </Group>
        )}
      </Stack>
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
              <Paper withBorder px="sm" py={4}>
                <GapTable
                  rows={gaps.nodes}
                  chosen={marked}
                  onChoose={mark}
                  openPath={(id) => openPath(chosen, id)}
                />
              </Paper>
              <Pager pages={pages} total={gaps.totalCount} pageInfo={gaps.pageInfo} />
              <BulkActions
                chosen={gaps.nodes.filter(({ id }) => marked.has(id))}
                onClear={() => setMarked(new Set())}
                onLeft={(ids) => setMarked(new Set(ids))}
              />
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

function changed(
  before: ReadonlySet<string>,
  ids: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}

function openPath(chosen: GapFilterChoice, id: string): string {
  return filtered(paths.gaps, { ...chosen, celah: id });
}
