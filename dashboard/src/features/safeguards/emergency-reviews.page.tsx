import { useQuery } from '@apollo/client/react';
import { Checkbox, Stack } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmergencyReviewsDocument } from '../../gql/graphql';
import { CardList } from '../../ui/card';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { EmergencyReviewCard } from './emergency-review-card';

const PAGE_SIZE = 20;

/** Every file that was opened from outside its team: who, when, why, what; and the look of a second person. */
export function EmergencyReviewsPage() {
  const { t } = useTranslation();
  const [chosen, choose] = useUrlFilter(['ditinjau']);
  const isReviewed = chosen.ditinjau === 'ya';
  const pages = useCursorPages(String(isReviewed));
  const { data, error, loading, refetch } = useQuery(EmergencyReviewsDocument, {
    variables: { isReviewed, first: PAGE_SIZE, after: pages.after },
  });
  const place = useRef<HTMLDivElement>(null);
  // What was reviewed leaves the list; the focus stays where the next one is.
  const onReviewed = useCallback(() => place.current?.focus(), []);
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <Checkbox
        label={t('reviews.reviewed')}
        checked={isReviewed}
        onChange={(event) => choose('ditinjau', event.currentTarget.checked ? 'ya' : '')}
      />
      <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
        <QueryView
          subject={[isReviewed, pages.after]}
          data={data?.viewer?.agency?.emergencyAccesses}
          error={error}
          isLoading={loading}
          onRetry={() => void refetch()}
        >
          {(accesses) =>
            accesses.nodes.length === 0 ? (
              <EmptyState>{t(isReviewed ? 'reviews.noneReviewed' : 'reviews.noneToReview')}</EmptyState>
            ) : (
              <Stack gap="sm">
                <CardList label={t(isReviewed ? 'reviews.title' : 'reviews.toReview')}>
                  {accesses.nodes.map((access) => (
                    <EmergencyReviewCard key={access.id} access={access} onReviewed={onReviewed} />
                  ))}
                </CardList>
                <Pager pages={pages} pageInfo={accesses.pageInfo} />
              </Stack>
            )
          }
        </QueryView>
      </div>
    </Page>
  );
}
