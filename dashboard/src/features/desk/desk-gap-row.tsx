import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { DeskGapFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Since, TimeLeft } from '../../ui/moment';
import { GapBadges } from '../gaps/severity-badge';
import { DeskRowLayout } from './desk-row';
import { OwnGapActions } from './own-gap-actions';

interface DeskGapRowProps {
  readonly gap: DeskGapFragment;
  readonly dueAt: string | undefined;
}

/** A clock that runs, or a gap that is open: what should have happened, and the two answers that an owner has. */
export function DeskGapRow({ gap, dueAt }: DeskGapRowProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const to = gap.referral
    ? paths.referral(gap.referral.id)
    : gap.case
      ? paths.caseFile(gap.case.id)
      : undefined;
  const name = [gap.caseCode, localized(gap.ruleName)].filter(Boolean).join(' · ');
  return (
    <DeskRowLayout
      reason={t(gap.level === 'WARN' ? 'desk.clock' : 'desk.gap')}
      title={
        to === undefined ? (
          <Text fw={600}>{name}</Text>
        ) : (
          <Anchor component={Link} to={to} fw={600}>
            {name}
          </Anchor>
        )
      }
      details={[localized(gap.sentence), t('desk.clears', { clears: localized(gap.clears) })]}
      status={
        <>
          <GapBadges severity={gap.severity} level={gap.level} state={gap.state} />
          {dueAt === undefined ? (
            <Text span size="sm">
              {t('gap.openFor')} <Since at={gap.openedAt} />
            </Text>
          ) : (
            <TimeLeft until={dueAt} />
          )}
        </>
      }
      action={null}
    >
      <OwnGapActions gap={gap} />
    </DeskRowLayout>
  );
}
