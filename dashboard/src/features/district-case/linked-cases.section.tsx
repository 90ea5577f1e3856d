import { useQuery } from '@apollo/client/react';
import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { DistrictLinkedCasesDocument } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Section } from '../../ui/section';

/** Cases that an agency says are about the same client; most cases have none, and then nothing is drawn. */
export function DistrictLinkedCases({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data } = useQuery(DistrictLinkedCasesDocument, { variables: { id: caseId } });
  const linked = data?.case?.linkedCases ?? [];
  if (linked.length === 0) return null;
  return (
    <Section title={t('sameClient.title')} note={t('sameClient.note')}>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {linked.map((other) => (
          <li key={other.id}>
            <Anchor component={Link} to={paths.districtCase(other.id)} fw={700}>
              {other.code}
            </Anchor>
            <Text span size="sm">
              {' · '}
              {other.closedAt
                ? t('sameClient.closed')
                : other.lead
                  ? t('sameClient.lead', { party: localized(other.lead.name) })
                  : t('districtCase.leadUnknown')}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
