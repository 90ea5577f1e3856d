import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import type { DeskQuery } from '../../gql/graphql';
import { useAfterFirstPicture } from '../../ui/after-first-picture';
import { Section } from '../../ui/section';
import { DESK_GROUPS, deskRows } from './desk-rows';
import { DeskGapRow } from './desk-gap-row';
import { DeskInstructionRow } from './desk-instruction-row';
import { DeskReferralRow } from './desk-referral-row';

type DeskAgency = NonNullable<NonNullable<DeskQuery['viewer']>['agency']>;

/** What fits the screen of a phone and a little more; a long list's rest is drawn after it, when nothing else waits. */
const FIRST_ROWS = 3;

/** Today's list; where nothing waits it says so, and what one could do with the quiet. */
export function TodayList({ agency }: { readonly agency: DeskAgency }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const { today, openGaps, openInstructions } = agency;
  const isWhole = useAfterFirstPicture();
  if (!today) return null;
  const rows = deskRows({ today, gaps: openGaps ?? [], instructions: openInstructions ?? [] }, now);
  return (
    <Section title={t('desk.today')}>
      {rows.length === 0 ? (
        <Stack gap={4} py="sm">
          <Text fw={600}>{t('desk.todayEmpty')}</Text>
          <Text c="dimmed">
            {t('desk.todayEmptyHint')}{' '}
            <Anchor component={Link} to={paths.referrals} underline="always">
              {t('desk.allReferrals')}
            </Anchor>
          </Text>
        </Stack>
      ) : (
        DESK_GROUPS.map((group) => {
          const members = rows.filter((row) => row.group === group);
          return (
            members.length > 0 && (
              <Stack key={group} gap="xs">
                <Title order={3}>
                  {t('desk.groupCount', { title: t(`desk.group.${group}`), total: members.length })}
                </Title>
                <Stack component="ul" gap="xs" m={0} p={0}>
                  {members.slice(0, isWhole ? undefined : FIRST_ROWS).map((row) => {
                    if (row.kind === 'referral') return <DeskReferralRow key={row.key} row={row} />;
                    if (row.kind === 'gap')
                      return <DeskGapRow key={row.key} gap={row.gap} dueAt={row.dueAt} />;
                    return <DeskInstructionRow key={row.key} instruction={row.instruction} />;
                  })}
                </Stack>
              </Stack>
            )
          );
        })
      )}
    </Section>
  );
}
