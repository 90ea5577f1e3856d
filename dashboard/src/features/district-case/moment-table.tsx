import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActName } from '../../ui/act-name';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { actorOf, type CaseMoment } from './case-lanes';

/** What the picture draws, as a table: when, who, what. */
export function MomentTable({ moments }: { readonly moments: readonly CaseMoment[] }) {
  const { t } = useTranslation();
  const actName = useActName();
  const localized = useLocalized();
  const rows = moments.flatMap(({ at, acts, opened, cleared }) => {
    const when = new Date(at).toISOString();
    return [
      ...acts.map((act) => ({
        key: act.id,
        when,
        who: localized(actorOf(act).name),
        what: actName(act.type),
      })),
      ...opened.map((gap) => ({
        key: `opened ${gap.id}`,
        when,
        who: localized(gap.owner.name),
        what: t('lanes.gapOpened', { rule: localized(gap.ruleName) }),
      })),
      ...cleared.map((gap) => ({
        key: `cleared ${gap.id}`,
        when,
        who: localized(gap.owner.name),
        what: t('lanes.gapCleared', { rule: localized(gap.ruleName) }),
      })),
    ];
  });
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{t('flow.table')}</summary>
      <Table className="stackTable" aria-label={t('lanes.table')} mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('lanes.when')}</Table.Th>
            <Table.Th>{t('lanes.who')}</Table.Th>
            <Table.Th>{t('lanes.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, when, who, what }) => (
            <Table.Tr key={key}>
              <Table.Td data-label={t('lanes.when')}>
                <Moment at={when} />
              </Table.Td>
              <Table.Td data-label={t('lanes.who')}>{who}</Table.Td>
              <Table.Td data-label={t('lanes.what')}>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
