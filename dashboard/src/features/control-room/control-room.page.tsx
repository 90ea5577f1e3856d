import { useQuery } from '@apollo/client/react';
import { SEVERITIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useObserveServerTime } from '../../app/server-time';
import { ControlRoomDocument, type ControlRoomQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useFigures } from '../../ui/use-figures';
import { HandoffList } from '../handoffs/handoff-list';
import { MemberTable } from './member-table';
import { PhoneList } from './phone-list';

type District = NonNullable<ControlRoomQuery['district']>;

/** Ruang kendali: whom to ring now, then everything that is in flight. */
export function ControlRoomPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ControlRoomDocument);
  useObserveServerTime(data?.district?.asOf);
  return (
    <Page title={t('controlRoom.title')} lead={t('controlRoom.lead')}>
      <QueryView data={data?.district} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {(district) => <DistrictNow district={district} />}
      </QueryView>
    </Page>
  );
}

function DistrictNow({ district }: { readonly district: District }) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <Section
        title={t('phoneList.title')}
        aside={
          <Text size="sm" c="dimmed">
            <Moment at={district.asOf} />
          </Text>
        }
      >
        <PhoneList rows={district.phoneList} />
        <GapCountsLine counts={district.counts} />
      </Section>
      <Section
        title={t('handoffs.title')}
        aside={
          <Anchor component={Link} to={paths.handoffs} size="sm">
            {t('handoffs.all', { count: district.handoffs.totalCount })}
          </Anchor>
        }
      >
        {district.handoffs.nodes.length === 0 ? (
          <EmptyState>{t('handoffs.empty')}</EmptyState>
        ) : (
          <HandoffList rows={district.handoffs.nodes} />
        )}
      </Section>
      <Section title={t('members.title')} note={t('members.note')}>
        <MemberTable members={district.members} />
      </Section>
    </Stack>
  );
}

/** Open gaps by severity; each count opens the list behind it. */
function GapCountsLine({ counts }: { readonly counts: District['counts'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const figures = useFigures();
  const rows = [
    { severity: 'CRITICAL', count: counts.critical },
    { severity: 'HIGH', count: counts.high },
    { severity: 'MEDIUM', count: counts.medium },
    { severity: 'LOW', count: counts.low },
  ];
  return (
    <Stack gap={4}>
      <Group gap="md">
        <Text fw={600}>{t('gap.open')}</Text>
        {rows.map(({ severity, count }) => (
          <Anchor
            key={severity}
            component={Link}
            to={`${paths.gaps}?tingkat=${severity}`}
            className="numeric"
          >
            {label(SEVERITIES, severity)}: {figures.count(count)}
          </Anchor>
        ))}
        <Anchor component={Link} to={paths.gaps}>
          {t('gap.all')}
        </Anchor>
      </Group>
      <Group gap="md">
        {[
          t('gap.paperwork', { count: counts.paperwork }),
          t('gap.resources', { count: counts.resources }),
          t('gap.notMeasured', { count: counts.notMeasured }),
        ].map((text) => (
          <Text key={text} size="sm" c="dimmed" className="numeric">
            {text}
          </Text>
        ))}
      </Group>
    </Stack>
  );
}
