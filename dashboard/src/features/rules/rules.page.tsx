import { useQuery } from '@apollo/client/react';
import { GAP_MODES } from '@estafet/schema/vocabulary/index';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useObserveServerTime } from '../../app/server-time';
import { RulesDocument, type RuleRowFragment } from '../../gql/graphql';
import { CardList } from '../../ui/card';
import { codeIn } from '../../ui/code-in';
import { useLabel } from '../../ui/codes';
import { Page } from '../../ui/page';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { StatTile, StatTiles } from '../../ui/stat-tile';
import { EmptyState } from '../../ui/states';
import { useFigures } from '../../ui/use-figures';
import { useUrlFilter } from '../../ui/use-url-filter';
import { RuleCard } from './rule-card';

const MODES = ['ON', 'SHADOW', 'OFF'] as const;

/** The rules, their modes and clocks. Quiet rules say how many gaps they would have opened, and at whom (rules.md, 1). */
export function RulesPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(RulesDocument);
  useObserveServerTime(data?.district?.asOf);
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')} actions={<PrintButton />}>
      <QueryView data={data?.district} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {({ rules }) => <Rules rules={rules} />}
      </QueryView>
    </Page>
  );
}

function Rules({ rules }: { readonly rules: readonly RuleRowFragment[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const figures = useFigures();
  const [chosen, choose] = useUrlFilter(['keadaan']);
  const mode = codeIn(GAP_MODES, chosen.keadaan);
  const shown = rules.filter((rule) => mode === undefined || rule.mode === mode);
  return (
    <Stack gap="lg">
      <StatTiles>
        {MODES.map((code) => (
          <StatTile
            key={code}
            label={t(`ruleMode.${code}`)}
            value={figures.count(rules.filter((rule) => rule.mode === code).length)}
            note={t(`ruleMode.means.${code}`)}
          />
        ))}
      </StatTiles>
      <NativeSelect
        className="noPrint"
        maw="22rem"
        label={t('rules.mode')}
        data={[
          { value: '', label: t('filter.all') },
          ...MODES.map((value) => ({ value, label: label(GAP_MODES, value) })),
        ]}
        value={mode ?? ''}
        onChange={(event) => choose('keadaan', event.currentTarget.value)}
      />
      {shown.length === 0 ? (
        <EmptyState>{t('rules.noneOfMode')}</EmptyState>
      ) : (
        <CardList label={t('rules.title')}>
          {shown.map((rule) => (
            <RuleCard key={rule.code} rule={rule} />
          ))}
        </CardList>
      )}
      <Text size="sm" c="dimmed">
        {t('rules.shadowNote')}
      </Text>
    </Stack>
  );
}
