import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useObserveServerTime } from '../../app/server-time';
import { ControlRoomDocument, type ControlRoomQuery } from '../../gql/graphql';
import { useAfterFirstPicture } from '../../ui/after-first-picture';
import { later } from '../../ui/later';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { SilentMembers } from '../agencies/silent-members';
import { FlowSections } from '../flows/flow-sections';
import { gapsPath } from '../gaps/gap-filter';
import { HandoffList } from '../handoffs/handoff-list';
import { referralsPath } from '../handoffs/referral-filter';
import { GapOverview } from './gap-overview';
import { PhoneList } from './phone-list';

const InstructionsSection = later(
  async () => (await import('../instructions/instructions.section')).InstructionsSection,
);

type District = NonNullable<ControlRoomQuery['district']>;

export const controlRoomQuestion = () => ({ query: ControlRoomDocument });

/** Ruang kendali: whom to ring now, then everything that is in flight. */
export function ControlRoomPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ControlRoomDocument);
  useObserveServerTime(data?.district?.asOf);
  return (
    <Page title={t('controlRoom.title')} lead={t('controlRoom.lead')} actions={<PrintButton />}>
      <QueryView data={data?.district} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {(district) => <DistrictNow district={district} />}
      </QueryView>
    </Page>
  );
}

function DistrictNow({ district }: { readonly district: District }) {
  const { t } = useTranslation();
  const isWhole = useAfterFirstPicture();
  return (
    <Stack gap="lg">
      <Section
        title={t('phoneList.title')}
        term="phoneList"
        aside={
          <Text size="sm" c="dimmed">
            {t('calls.asOf')} <Moment at={district.asOf} />
          </Text>
        }
      >
        <PhoneList rows={district.phoneList} members={district.members} />
        {district.handled.totalCount > 0 && (
          <Anchor component={Link} to={gapsPath({ status: 'HANDLED' })} size="sm" w="fit-content">
            {t('calls.handled', { count: district.handled.totalCount })}
          </Anchor>
        )}
      </Section>
      {isWhole && (
        <>
          <Section
            title={t('gap.open')}
            term="gap"
            aside={
              <Anchor component={Link} to={paths.gaps} size="sm">
                {t('gap.all')}
              </Anchor>
            }
          >
            <GapOverview groups={district.gapGroups} counts={district.counts} />
          </Section>
          <InstructionsSection />
          <Section
            title={t('handoffs.title')}
            term="baton"
            note={t('refs.longestFirst')}
            aside={
              <Anchor component={Link} to={referralsPath({ ukuran: 'IN_FLIGHT' })} size="sm">
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
          <FlowSections />
          <Section
            title={t('silence.title')}
            term="silentMember"
            aside={
              <Group gap="xs">
                <Anchor component={Link} to={paths.agencies} size="sm">
                  {t('silence.all')}
                </Anchor>
              </Group>
            }
          >
            <SilentMembers members={district.members} />
          </Section>
        </>
      )}
    </Stack>
  );
}
