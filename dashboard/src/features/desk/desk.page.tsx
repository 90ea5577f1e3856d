import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useObserveServerTime } from '../../app/server-time';
import { DeskDocument } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { LazyReviewNotice } from '../safeguards/lazy-review-notice';
import { DraftList } from './draft-list';
import { TodayList } from './today-list';

export const deskQuestion = () => ({ query: DeskDocument });

/** Meja kerja: what waits for me, by urgency, with the next step on the row itself. Nothing else. */
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
      <Stack gap="lg">
        <LazyReviewNotice />
        <QueryView data={agency} error={error} isLoading={loading} onRetry={() => void refetch()}>
          {(own) => <TodayList agency={own} />}
        </QueryView>
        <DraftList />
      </Stack>
    </Page>
  );
}
