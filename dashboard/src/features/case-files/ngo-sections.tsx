import { LEAVE_REASONS, PROGRAMMES } from '@estafet/schema/vocabulary/index';
import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NgoCaseQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';

type NgoCase = NonNullable<NgoCaseQuery['ngoCaseFile']>;

/** The programmes she is in, and how she fares at 0, 6 and 12 months (G23). */
export function NgoSections({ programmes, outcomes }: NgoCase) {
  const { t } = useTranslation();
  const label = useLabel();
  const yesNo = (isYes: boolean | null) =>
    isYes === null ? t('kind.notKnown') : t(isYes ? 'answer.yes' : 'answer.no');
  return (
    <>
      <Section title={t('kind.programmes')}>
        {programmes.length === 0 && <EmptyState>{t('kind.noProgrammes')}</EmptyState>}
        <List>
          {programmes.map((membership) => (
            <List.Item key={membership.id}>
              {label(PROGRAMMES, membership.programme)}: <Moment at={membership.joinedAt} />
              {' – '}
              {membership.leftAt ? <Moment at={membership.leftAt} /> : t('kind.now')}
              {membership.leaveReason && ` · ${label(LEAVE_REASONS, membership.leaveReason)}`}
            </List.Item>
          ))}
        </List>
      </Section>
      <Section title={t('kind.outcomes')}>
        {outcomes.length === 0 && <EmptyState>{t('kind.noOutcomes')}</EmptyState>}
        <List>
          {outcomes.map((outcome) => (
            <List.Item key={outcome.id}>
              {t('kind.outcomeAt', { month: outcome.month })} (<Moment at={outcome.measuredAt} />
              ):{' '}
              {outcome.lostToFollowUp
                ? t('caseAct.lostToFollowUp')
                : [
                    `${t('caseAct.support')}: ${yesNo(outcome.support)}`,
                    `${t('caseAct.work')}: ${yesNo(outcome.work)}`,
                    `${t('caseAct.school')}: ${yesNo(outcome.school)}`,
                    `${t('caseAct.reExploited')}: ${yesNo(outcome.reExploited)}`,
                  ].join(' · ')}
            </List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
