import { useQuery } from '@apollo/client/react';
import { GAP_MODES } from '@estafet/schema/vocabulary/index';
import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RulesDocument, type RulesQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { useSpanText } from '../../ui/moment';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { useFigures } from '../../ui/use-figures';
import { RuleModeForm } from './rule-mode-form';

const HOUR_MS = 3_600_000;

type Rule = NonNullable<RulesQuery['district']>['rules'][number];

/** The rules, their modes and clocks. Quiet rules say how many gaps they would have opened (rules.md, 1). */
export function RulesPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(RulesDocument);
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <QueryView data={data?.district} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {({ rules }) => (
          <Stack component="ul" gap="sm" m={0} p={0}>
            {rules.map((rule) => (
              <RuleCard key={rule.code} rule={rule} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function RuleCard({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const figures = useFigures();
  const spanText = useSpanText();
  return (
    <Paper withBorder p="sm" component="li" style={{ listStyle: 'none' }}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h3">
            {rule.code} · {localized(rule.name)}
          </Title>
          <Badge
            color={rule.mode === 'ON' ? 'laut' : 'gray'}
            variant={rule.mode === 'ON' ? 'filled' : 'light'}
            tt="none"
            radius="sm"
          >
            {label(GAP_MODES, rule.mode)}
          </Badge>
        </Group>
        <Text>{localized(rule.sentence)}</Text>
        <Facts
          rows={[
            {
              name: t('rules.warnAfter'),
              value: rule.warnAfterHours ? spanText(rule.warnAfterHours * HOUR_MS) : undefined,
            },
            {
              name: t('rules.breachAfter'),
              value: rule.breachAfterHours ? spanText(rule.breachAfterHours * HOUR_MS) : undefined,
            },
            {
              name: t('rules.shadowOpened'),
              value: rule.mode === 'SHADOW' ? figures.count(rule.shadowOpened) : undefined,
            },
            { name: t('rules.contested'), value: figures.count(rule.contested) },
            { name: t('gap.source'), value: localized(rule.source) },
          ]}
        />
        <RuleModeForm code={rule.code} mode={rule.mode} />
      </Stack>
    </Paper>
  );
}
