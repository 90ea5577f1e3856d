import { useQuery } from '@apollo/client/react';
import { GAP_STATES, RULES, SEVERITIES, type CodeList } from '@estafet/schema/vocabulary/index';
import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useObserveServerTime } from '../../app/server-time';
import { GapsDocument, type GapFilter } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { CodeSelect } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { GapActions } from './gap-actions';
import { GapCard } from './gap-card';

const PAGE_SIZE = 20;
const RULE_NAMES: CodeList = Object.fromEntries(
  Object.entries(RULES).map(([code, rule]) => [code, rule.name]),
);

/** Every gap of the district, gravest first, each with its rule, its sentence and what clears it. */
export function GapsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [chosen, choose] = useUrlFilter(['tingkat', 'status', 'aturan', 'lembaga']);
  const severity = codeIn(SEVERITIES, chosen.tingkat);
  const state = codeIn(GAP_STATES, chosen.status);
  const filter: GapFilter = {
    severities: severity && [severity],
    states: state && [state],
    rule: codeIn(RULES, chosen.aturan),
    owner: chosen.lembaga,
  };
  const pages = useCursorPages(JSON.stringify(filter));
  const { data, error, loading, refetch } = useQuery(GapsDocument, {
    variables: { filter, first: PAGE_SIZE, after: pages.after },
  });
  useObserveServerTime(data?.district?.asOf);
  const owners = data?.district?.members ?? [];
  return (
    <Page title={t('gap.title')} lead={t('gap.lead')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} className="noPrint">
        <CodeSelect
          label={t('gap.severity')}
          list={SEVERITIES}
          emptyLabel={t('filter.all')}
          value={severity ?? ''}
          onChange={(code) => choose('tingkat', code)}
        />
        <CodeSelect
          label={t('gap.state')}
          list={GAP_STATES}
          emptyLabel={t('gap.stillOpen')}
          value={state ?? ''}
          onChange={(code) => choose('status', code)}
        />
        <CodeSelect
          label={t('gap.rule')}
          list={RULE_NAMES}
          emptyLabel={t('filter.all')}
          value={filter.rule ?? ''}
          onChange={(code) => choose('aturan', code)}
        />
        <NativeSelect
          label={t('gap.owner')}
          data={[
            { value: '', label: t('filter.all') },
            ...owners.map(({ party }) => ({ value: party.id, label: localized(party.name) })),
          ]}
          value={chosen.lembaga ?? ''}
          onChange={(event) => choose('lembaga', event.currentTarget.value)}
        />
      </SimpleGrid>
      <QueryView
        subject={[filter, pages.after]}
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
              <Stack component="ul" gap="sm" m={0} p={0}>
                {gaps.nodes.map((gap) => (
                  <GapCard key={gap.id} gap={gap} isCaseLinked>
                    <GapActions gap={gap} />
                  </GapCard>
                ))}
              </Stack>
              <Pager pages={pages} total={gaps.totalCount} pageInfo={gaps.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
