import { ACCESS_PURPOSES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import { useWorkerName } from '../../app/use-colleagues';
import type { EmergencyRowFragment } from '../../gql/graphql';
import { CardItem } from '../../ui/card';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLanguage } from '../../ui/language';
import { Moment, TimeLeft } from '../../ui/moment';
import { formatDateTime } from '../../ui/time';
import { EmergencyReview } from './emergency-review';

interface EmergencyReviewCardProps {
  readonly access: EmergencyRowFragment;
  readonly onReviewed: () => void;
}

/** One emergency access: who opened what and when, and what the second person makes of it. */
export function EmergencyReviewCard({ access, onReviewed }: EmergencyReviewCardProps) {
  const { t } = useTranslation();
  const now = useServerNow();
  const isLate = !access.reviewedAt && now > new Date(access.reviewDueAt).getTime();
  const openings = useOpeningTexts(access);
  const title = access.localNumber
    ? t('reviews.case', { number: access.localNumber })
    : t('reviews.unknownCase');
  return (
    <CardItem tone={isLate ? 'critical' : access.reviewedAt ? undefined : 'turn'}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h3">
            <Anchor component={Link} to={paths.caseFile(access.caseId)} inherit>
              {title}
            </Anchor>
          </Title>
          {access.reviewedAt ? (
            <Text fw={600} size="sm">
              {t(access.isJustified ? 'reviews.justified' : 'reviews.notJustified')}
            </Text>
          ) : (
            <TimeLeft until={access.reviewDueAt} />
          )}
        </Group>
        <Facts
          isCompact
          rows={[
            {
              name: t('reviews.worker'),
              value: <Worker workerRef={access.workerRef} isOwn={access.isOwn} />,
            },
            { name: t('reviews.openedAt'), value: <Moment at={access.openedAt} /> },
            { name: t('reviews.expiresAt'), value: <Moment at={access.expiresAt} /> },
            {
              name: t('reviews.reviewDue'),
              value: access.reviewedAt ? undefined : <Moment at={access.reviewDueAt} />,
            },
            { name: t('reviews.openings'), value: openings },
            {
              name: t('reviews.reviewedAt'),
              value: access.reviewedAt ? <Moment at={access.reviewedAt} /> : undefined,
            },
            {
              name: t('reviews.reviewer'),
              value: access.reviewedBy ? <Worker workerRef={access.reviewedBy} isOwn={false} /> : undefined,
            },
          ]}
        />
        {access.isOwn && !access.reviewedAt ? (
          <Text size="sm">{t('reviews.own')}</Text>
        ) : (
          <EmergencyReview access={access} title={title} onReviewed={onReviewed} />
        )}
      </Stack>
    </CardItem>
  );
}

function Worker({ workerRef, isOwn }: { readonly workerRef: string; readonly isOwn: boolean }) {
  const { t } = useTranslation();
  const nameOf = useWorkerName();
  return isOwn ? t('reviews.myself') : nameOf(workerRef);
}

/** What sealed was opened, one line each; the file itself is open in every such access. */
function useOpeningTexts({ openings }: EmergencyRowFragment) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguage();
  if (openings.length === 0) return t('reviews.fileOnly');
  return (
    <Stack component="span" gap={0}>
      {openings.map(({ kind, purpose, at }) => (
        <span key={`${kind} ${at}`} className="numeric">
          {[
            t(kind === 'DOSSIER' ? 'reviews.kind.DOSSIER' : 'reviews.kind.IDENTITY'),
            purpose ? label(ACCESS_PURPOSES, purpose) : t('figure.none'),
            formatDateTime(at, language),
          ].join(' · ')}
        </span>
      ))}
    </Stack>
  );
}
