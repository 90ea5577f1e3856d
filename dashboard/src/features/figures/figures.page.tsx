import { useQuery } from '@apollo/client/react';
import { GAP_FAMILIES } from '@estafet/schema/vocabulary/index';
import { Group, NativeSelect, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import { FiguresDocument, type AgencyFigureRowFragment, type FiguresQuery } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { useLabel } from '../../ui/codes';
import { useLanguage, useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { formatDate } from '../../ui/time';
import { useFigures } from '../../ui/use-figures';
import { useUrlFilter } from '../../ui/use-url-filter';
import { ComparedBars } from './compared-bars';
import { FigureTile } from './figure-tile';
import { answeredInTimeShare, barsOf, familyTotals, totalsOf } from './figure-shapes';
import { periodOf } from './periods';

type Figures = NonNullable<FiguresQuery['processFigures']>;

const KINDS = { month: 'figures.month', quarter: 'figures.quarter', year: 'figures.year' } as const;
const OFFSETS = [0, -1, -2, -3] as const;
const DAY_MS = 24 * 3_600_000;

/** Angka kabupaten: what the agencies did, exactly and by agency; nothing about any client (statistics.md). */
export function FiguresPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useServerNow();
  const [chosen, choose] = useUrlFilter(['periode', 'mundur']);
  const kind = codeIn(KINDS, chosen.periode) ?? 'quarter';
  const offset = OFFSETS.find((value) => String(value) === chosen.mundur) ?? 0;
  const lastDay = (to: string) =>
    formatDate(new Date(new Date(to).getTime() - DAY_MS).toISOString(), language);
  const { data, error, loading, refetch } = useQuery(FiguresDocument, {
    variables: periodOf(kind, now, offset),
  });
  return (
    <Page title={t('figures.title')} lead={t('figures.lead')}>
      <Group gap="sm" align="flex-end" className="noPrint">
        <NativeSelect
          label={t('figures.kind')}
          data={Object.entries(KINDS).map(([value, key]) => ({ value, label: t(key) }))}
          value={kind}
          onChange={(event) => choose('periode', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('figures.period')}
          data={OFFSETS.map((value) => {
            const period = periodOf(kind, now, value);
            return {
              value: String(value),
              label: `${formatDate(period.from, language)} – ${lastDay(period.to)}`,
            };
          })}
          value={String(offset)}
          onChange={(event) => choose('mundur', event.currentTarget.value)}
        />
      </Group>
      <QueryView
        subject={[kind, offset]}
        data={data?.processFigures}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(figures) => <FiguresView figures={figures} />}
      </QueryView>
    </Page>
  );
}

function FiguresView({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const numbers = useFigures();
  const rows = figures.agencies;
  const previousRows = figures.previous?.agencies ?? [];
  const now = totalsOf(rows);
  const before = totalsOf(previousRows);
  const nameOf = (row: AgencyFigureRowFragment) => localized(row.party.name);
  if (rows.length === 0) return <EmptyState>{t('figures.nothing')}</EmptyState>;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <FigureTile
          name={t('figures.sent')}
          value={numbers.count(now.sent)}
          before={numbers.count(before.sent)}
        />
        <FigureTile
          name={t('figures.answered')}
          value={numbers.count(now.answered)}
          before={numbers.count(before.answered)}
        />
        <FigureTile
          name={t('figures.inTime')}
          value={numbers.share(now.answeredInTime, now.answered)}
          before={numbers.share(before.answeredInTime, before.answered)}
        />
        <FigureTile
          name={t('figures.handedOver')}
          value={numbers.share(now.handedOverInTime, now.handedOver)}
          before={numbers.share(before.handedOverInTime, before.handedOver)}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section title={t('figures.inTimeChart')}>
          <ComparedBars
            title={t('figures.inTimeChart')}
            bars={barsOf({ rows, previousRows, nameOf, valueOf: answeredInTimeShare })}
            format={(value) => `${value} %`}
            unit="%"
          />
        </Section>
        <Section title={t('figures.medianChart')}>
          <ComparedBars
            title={t('figures.medianChart')}
            bars={barsOf({
              rows,
              previousRows,
              nameOf,
              valueOf: ({ medianAnswerHours }) => medianAnswerHours,
            })}
            format={numbers.hours}
            unit={t('figures.hoursUnit')}
          />
        </Section>
      </SimpleGrid>
      <Section title={t('figures.byAgency')}>
        <AgencyTable rows={rows} />
      </Section>
      <Section title={t('figures.gaps')} note={t('figures.gapsNote')}>
        <FamilyTable rows={rows} />
      </Section>
      <Text size="sm" c="dimmed">
        {localized(figures.source)} · {t('figures.extracted')} <Moment at={figures.extractedAt} />
      </Text>
    </Stack>
  );
}

interface RowsProps {
  readonly rows: readonly AgencyFigureRowFragment[];
}

function AgencyTable({ rows }: RowsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const numbers = useFigures();
  const columns: { readonly name: string; readonly value: (row: AgencyFigureRowFragment) => string }[] = [
    { name: t('figures.sent'), value: (row) => numbers.count(row.sent) },
    { name: t('figures.received'), value: (row) => numbers.count(row.received) },
    { name: t('figures.inTime'), value: (row) => numbers.share(row.answeredInTime, row.answered) },
    { name: t('figures.median'), value: (row) => numbers.hours(row.medianAnswerHours) },
    { name: t('figures.handedOver'), value: (row) => numbers.share(row.handedOverInTime, row.handedOver) },
    { name: t('figures.medianHandover'), value: (row) => numbers.hours(row.medianHandoverHours) },
  ];
  return (
    <Table className="stackTable" aria-label={t('figures.byAgency')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('members.agency')}</Table.Th>
          {columns.map(({ name }) => (
            <Table.Th key={name}>{name}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.party.id}>
            <Table.Td data-label={t('members.agency')} fw={600}>
              {localized(row.party.name)}
            </Table.Td>
            {columns.map(({ name, value }) => (
              <Table.Td key={name} data-label={name} className="numeric">
                {value(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function FamilyTable({ rows }: RowsProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const numbers = useFigures();
  const families = familyTotals(rows);
  if (families.length === 0) return <EmptyState>{t('figures.noGaps')}</EmptyState>;
  return (
    <Table aria-label={t('figures.gaps')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('figures.family')}</Table.Th>
          <Table.Th>{t('figures.opened')}</Table.Th>
          <Table.Th>{t('figures.cleared')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {families.map(({ family, opened, cleared }) => (
          <Table.Tr key={family}>
            <Table.Td>{label(GAP_FAMILIES, family)}</Table.Td>
            <Table.Td className="numeric">{numbers.count(opened)}</Table.Td>
            <Table.Td className="numeric">{numbers.count(cleared)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
