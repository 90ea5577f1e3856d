import { useQuery } from '@apollo/client/react';
import { CONTEST_REASONS, LADDER_RUNGS, PLANS, WAIVE_REASONS } from '@estafet/schema/vocabulary/index';
import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { GapDetailDocument, type GapDetailQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment, Since } from '../../ui/moment';
import { QueryView } from '../../ui/query-view';
import { EmptyState } from '../../ui/states';
import { Track } from '../referrals/track-view';
import { GapActions } from './gap-actions';
import { GapEvents } from './gap-events';
import { GapBadges } from './severity-badge';

type Gap = NonNullable<GapDetailQuery['gap']>;

/** A gap that explains itself to a layman: what happened, what did not, by which rule, what clears it, and what was done. */
export function GapDetail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(GapDetailDocument, { variables: { id } });
  return (
    <QueryView
      subject={id}
      data={data?.gap}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      absent={<EmptyState>{t('gapDetail.absent')}</EmptyState>}
    >
      {(gap) => <GapDetailView gap={gap} />}
    </QueryView>
  );
}

function GapDetailView({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <GapBadges severity={gap.severity} level={gap.level} state={gap.state} />
        <Text size="lg" fw={600}>
          {localized(gap.sentence)}
        </Text>
        {gap.case && (
          <Text>
            {t('handoffs.case')}:{' '}
            <Anchor component={Link} to={paths.districtCase(gap.case.id)} fw={700}>
              {gap.case.code}
            </Anchor>
          </Text>
        )}
      </Stack>
      <Contest gap={gap} />
      <GapActions gap={gap} />
      <Part title={t('gapDetail.clears')}>
        <Text>{localized(gap.clears)}</Text>
      </Part>
      <Part title={t('gapDetail.when')}>
        <Times gap={gap} />
      </Part>
      {gap.referral && (
        <Part title={t('gapDetail.referral')}>
          <Track referral={gap.referral} />
        </Part>
      )}
      <Part title={t('gapDetail.why')}>
        <Facts
          isCompact
          rows={[
            { name: t('gap.rule'), value: localized(gap.ruleName) },
            { name: t('gap.source'), value: localized(gap.source) },
          ]}
        />
      </Part>
      <Part title={t('gapDetail.history')}>
        <GapEvents events={gap.events} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={6} component="section">
      <Title order={3}>{title}</Title>
      {children}
    </Stack>
  );
}

/** What the owner says against it comes before what anybody does about it. */
function Contest({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  if (gap.state !== 'CONTESTED' || !gap.contestReason) return null;
  return (
    <Alert
      color="tongkat"
      variant="light"
      title={t('gapDetail.contested', { party: localized(gap.owner.name) })}
    >
      <Text size="sm">{label(CONTEST_REASONS, gap.contestReason)}</Text>
      {gap.contestedUntil && (
        <Text size="sm">
          {t('gapDetail.contestedUntil')} <Moment at={gap.contestedUntil} />
        </Text>
      )}
    </Alert>
  );
}

function Times({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const moment = (at: string | null | undefined) => (at ? <Moment at={at} /> : undefined);
  return (
    <Facts
      isCompact
      rows={[
        { name: t('gap.owner'), value: localized(gap.owner.name) },
        { name: t('gapDetail.seen'), value: moment(gap.openedAt) },
        { name: t('gap.openFor'), value: gap.clearedAt ? undefined : <Since at={gap.openedAt} /> },
        { name: t('gapDetail.breachAt'), value: gap.breachedAt ? undefined : moment(gap.breachAt) },
        { name: t('gap.breachedAt'), value: moment(gap.breachedAt) },
        { name: t('gap.clearedAt'), value: moment(gap.clearedAt) },
        { name: t('gapTable.rung'), value: label(LADDER_RUNGS, gap.rung) },
        { name: t('gap.plan'), value: gap.plan ? label(PLANS, gap.plan) : undefined },
        { name: t('gap.handledUntil'), value: moment(gap.handledUntil) },
        { name: t('gap.waived'), value: gap.waiveReason ? label(WAIVE_REASONS, gap.waiveReason) : undefined },
        { name: t('gap.waivedUntil'), value: moment(gap.waivedUntil) },
      ]}
    />
  );
}
