import { CONTEST_REASONS, PLANS, WAIVE_REASONS } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { GapRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment, Since } from '../../ui/moment';
import { GapBadges } from './severity-badge';
import { useGapName } from './gap-name';

interface GapCardProps {
  readonly gap: GapRowFragment;
  /** Whether the case's code is a link to its timeline: only the coordinator has one. */
  readonly isCaseLinked?: boolean;
  readonly children?: ReactNode;
}

/** A gap that explains itself: what happened and what did not, by which rule, and what clears it. */
export function GapCard({ gap, isCaseLinked = false, children }: GapCardProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const gapName = useGapName();
  return (
    <Paper withBorder p="sm" component="li" style={{ listStyle: 'none' }}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            {isCaseLinked && gap.case ? (
              <Anchor component={Link} to={paths.districtCase(gap.case.id)} fw={700} className="spokenCode">
                {gap.case.code}
              </Anchor>
            ) : (
              gap.caseCode && (
                <Text fw={700} className="spokenCode">
                  {gap.caseCode}
                </Text>
              )
            )}
            <Text fw={600}>{gapName(gap)}</Text>
          </Group>
          <GapBadges severity={gap.severity} level={gap.level} state={gap.state} />
        </Group>
        <Text>{localized(gap.sentence)}</Text>
        <Facts
          isCompact
          rows={[
            { name: t('gap.owner'), value: localized(gap.owner.name) },
            { name: t('gap.openFor'), value: gap.clearedAt ? undefined : <Since at={gap.openedAt} /> },
            { name: t('gap.breachedAt'), value: gap.breachedAt ? <Moment at={gap.breachedAt} /> : undefined },
            { name: t('gap.clearedAt'), value: gap.clearedAt ? <Moment at={gap.clearedAt} /> : undefined },
            { name: t('gap.plan'), value: gap.plan ? label(PLANS, gap.plan) : undefined },
            {
              name: t('gap.handledUntil'),
              value: gap.handledUntil ? <Moment at={gap.handledUntil} /> : undefined,
            },
            {
              name: t('gap.contest'),
              value: gap.contestReason ? label(CONTEST_REASONS, gap.contestReason) : undefined,
            },
            {
              name: t('gap.waived'),
              value: gap.waiveReason ? label(WAIVE_REASONS, gap.waiveReason) : undefined,
            },
            {
              name: t('gap.waivedUntil'),
              value: gap.waivedUntil ? <Moment at={gap.waivedUntil} /> : undefined,
            },
            { name: t('gap.clears'), value: localized(gap.clears) },
            { name: t('gap.source'), value: localized(gap.source) },
          ]}
        />
        {children}
      </Stack>
    </Paper>
  );
}
