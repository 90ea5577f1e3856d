import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { EmergencyReviewCountDocument } from '../../gql/graphql';

const MOST = 20;

/** On the head's desk: emergencies that wait for a second person. Nothing while there are none. */
export function ReviewNotice() {
  const { t } = useTranslation();
  const { data } = useQuery(EmergencyReviewCountDocument, { variables: { first: MOST } });
  const accesses = data?.viewer?.agency?.emergencyAccesses;
  const waiting = accesses?.nodes.filter(({ isOwn }) => !isOwn).length ?? 0;
  if (waiting === 0) return null;
  return (
    <Alert color="tongkat" variant="light" role="status">
      <Stack gap={4}>
        <Text fw={600}>
          {t(accesses?.pageInfo.hasNextPage ? 'desk.reviewsMany' : 'desk.reviews', { count: waiting })}
        </Text>
        <Anchor component={Link} to={paths.emergencyReviews} w="fit-content">
          {t('desk.openReviews')}
        </Anchor>
      </Stack>
    </Alert>
  );
}
