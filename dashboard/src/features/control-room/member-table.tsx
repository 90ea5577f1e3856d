import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ControlRoomQuery } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { useFigures } from '../../ui/use-figures';

type Member = NonNullable<ControlRoomQuery['district']>['members'][number];

/** How the members answer, with the number behind every figure. */
export function MemberTable({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const figures = useFigures();
  return (
    <Table className="stackTable" verticalSpacing="xs" aria-label={t('members.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('members.agency')}</Table.Th>
          <Table.Th>{t('members.inTime')}</Table.Th>
          <Table.Th>{t('members.median')}</Table.Th>
          <Table.Th>{t('members.openGaps')}</Table.Th>
          <Table.Th>{t('members.contact')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members.map((member) => (
          <Table.Tr key={member.party.id}>
            <Table.Td data-label={t('members.agency')} fw={600}>
              {localized(member.party.name)}
            </Table.Td>
            <Table.Td data-label={t('members.inTime')} className="numeric">
              {figures.share(member.answeredInTime, member.answered)}
            </Table.Td>
            <Table.Td data-label={t('members.median')} className="numeric">
              {figures.hours(member.answersMedianHours)}
            </Table.Td>
            <Table.Td data-label={t('members.openGaps')} className="numeric">
              {figures.count(member.openGaps)}
            </Table.Td>
            <Table.Td data-label={t('members.contact')}>
              {member.lastContactAt ? <Since at={member.lastContactAt} /> : t('members.never')}
              {!member.isSynced && (
                <Text size="sm" fw={600}>
                  {t('referral.unsynced')}
                </Text>
              )}
              {member.needsUpgrade && <Text size="sm">{t('members.needsUpgrade')}</Text>}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
