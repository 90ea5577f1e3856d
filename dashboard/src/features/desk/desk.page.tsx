import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useObserveServerTime } from '../../app/server-time';
import { DeskDocument, type DeskQuery } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { GapCard } from '../gaps/gap-card';
import { OwnGapActions } from './own-gap-actions';
import { ReferralBox } from './referral-box';
import { TodayList } from './today-list';

type DeskAgency = NonNullable<NonNullable<DeskQuery['viewer']>['agency']>;

/** Meja kerja: what waits for me, by urgency; then what came in and what went out. */
export function DeskPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data, error, loading, refetch } = useQuery(DeskDocument);
  const agency = data?.viewer?.agency;
  useObserveServerTime(agency?.today?.asOf);
  return (
    <Page
      title={t('desk.title')}
      lead={agency?.name ? localized(agency.name) : undefined}
      actions={
        <>
          <Button component={Link} to={paths.emergency} color="red">
            {t('nav.emergency')}
          </Button>
          <Button component={Link} to={paths.newReferral} variant="default">
            {t('nav.newReferral')}
          </Button>
        </>
      }
    >
      <QueryView data={agency} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {(own) => <DeskToday agency={own} />}
      </QueryView>
      <ReferralBox />
    </Page>
  );
}

function DeskToday({ agency }: { readonly agency: DeskAgency }) {
  const { t } = useTranslation();
  const gaps = agency.openGaps;
  return (
    <Stack gap="lg">
      {agency.today && (
        <Section title={t('desk.today')}>
          <TodayList today={agency.today} />
        </Section>
      )}
      {gaps && gaps.length > 0 && (
        <Section title={t('desk.gaps')} note={t('desk.gapsNote')}>
          <Stack component="ul" gap="sm" m={0} p={0}>
            {gaps.map((gap) => (
              <GapCard key={gap.id} gap={gap}>
                <OwnGapActions gap={gap} />
              </GapCard>
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
