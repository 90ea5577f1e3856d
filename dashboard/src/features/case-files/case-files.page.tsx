import { useQuery } from '@apollo/client/react';
import { AGE_BANDS, SEXES, STAGES } from '@estafet/schema/vocabulary/index';
import { Anchor, Button, Checkbox, Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { CaseFilesDocument, type CaseFilesQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLanguage, useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { formatDate } from '../../ui/time';
import { useUrlFilter } from '../../ui/use-url-filter';

const PAGE_SIZE = 20;

type CaseFileRow = NonNullable<
  NonNullable<NonNullable<CaseFilesQuery['viewer']>['agency']>['caseFiles']
>['nodes'][number];

/** The agency's case files, by local number; who they are about is inside, behind its own door. */
export function CaseFilesPage() {
  const { t } = useTranslation();
  const [chosen, choose] = useUrlFilter(['ditutup']);
  const isClosed = chosen.ditutup === 'ya';
  const pages = useCursorPages(String(isClosed));
  const { data, error, loading, refetch } = useQuery(CaseFilesDocument, {
    variables: { filter: { isClosed }, first: PAGE_SIZE, after: pages.after },
  });
  return (
    <Page
      title={t('caseFiles.title')}
      actions={
        <Button component={Link} to={paths.newCase}>
          {t('caseFiles.open')}
        </Button>
      }
    >
      <Checkbox
        label={t('caseFiles.closed')}
        checked={isClosed}
        onChange={(event) => choose('ditutup', event.currentTarget.checked ? 'ya' : '')}
      />
      <QueryView
        subject={[isClosed, pages.after]}
        data={data?.viewer?.agency?.caseFiles}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(files) =>
          files.nodes.length === 0 ? (
            <EmptyState>{t('caseFiles.empty')}</EmptyState>
          ) : (
            <Stack gap="sm">
              <CaseFileTable rows={files.nodes} />
              <Pager pages={pages} pageInfo={files.pageInfo} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function CaseFileTable({ rows }: { readonly rows: readonly CaseFileRow[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguage();
  const localized = useLocalized();
  return (
    <Table className="stackTable" data-narrow="pairs" aria-label={t('caseFiles.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('caseFile.number')}</Table.Th>
          <Table.Th>{t('caseFile.code')}</Table.Th>
          <Table.Th>{t('caseFile.who')}</Table.Th>
          <Table.Th>{t('caseFile.stage')}</Table.Th>
          <Table.Th>{t('caseFile.lead')}</Table.Th>
          <Table.Th>{t('caseFile.opened')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.caseId}>
            <Table.Td data-label={t('caseFile.number')}>
              <Anchor component={Link} to={paths.caseFile(row.caseId)} fw={600}>
                {row.localNumber}
              </Anchor>
            </Table.Td>
            <Table.Td data-label={t('caseFile.code')} className="spokenCode">
              {row.coordination?.code ?? t('figure.none')}
            </Table.Td>
            <Table.Td data-label={t('caseFile.who')}>
              {[
                t(row.isChild ? 'person.child' : 'person.adult'),
                row.sex ? label(SEXES, row.sex) : undefined,
                row.ageBand ? label(AGE_BANDS, row.ageBand) : undefined,
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </Table.Td>
            <Table.Td data-label={t('caseFile.stage')}>
              {row.stage ? label(STAGES, row.stage) : t('figure.none')}
            </Table.Td>
            <Table.Td data-label={t('caseFile.lead')}>
              {row.isLead ? t('caseFile.weLead') : row.lead ? localized(row.lead.name) : t('figure.none')}
            </Table.Td>
            <Table.Td data-label={t('caseFile.opened')}>{formatDate(row.openedAt, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
