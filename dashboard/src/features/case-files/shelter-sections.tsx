import { FAMILY_READINESS, TRACED_BY, UNIT_KINDS } from '@estafet/schema/vocabulary/index';
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShelterCaseQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Moment, TimeLeft } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';

type ShelterCase = NonNullable<ShelterCaseQuery['socialServicesCaseFile']>;

const CONCERNS = {
  EMERGENCY: 'kind.concern.EMERGENCY',
  EMERGENCY_OVERDUE: 'kind.concern.EMERGENCY_OVERDUE',
  CHILD_WITH_ADULTS: 'kind.concern.CHILD_WITH_ADULTS',
} as const;

function isConcern(concern: string): concern is keyof typeof CONCERNS {
  return Object.hasOwn(CONCERNS, concern);
}

/** Where she sleeps, and what is known of her family: what leads to a return. */
export function ShelterSections({ placements, tracings }: ShelterCase) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <Section title={t('kind.placements')}>
        {placements.length === 0 && <EmptyState>{t('kind.noPlacements')}</EmptyState>}
        <List>
          {placements.map((placement) => (
            <List.Item key={placement.id}>
              {label(UNIT_KINDS, placement.unitKind)}: <Moment at={placement.startedAt} />
              {' – '}
              {placement.endedAt ? <Moment at={placement.endedAt} /> : t('kind.now')}
              {isConcern(placement.concern) && (
                <Text fw={600}>
                  ▲ {t(CONCERNS[placement.concern])}{' '}
                  {placement.mustEndBy && !placement.endedAt && <TimeLeft until={placement.mustEndBy} />}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      </Section>
      <Section title={t('kind.tracings')}>
        {tracings.length === 0 && <EmptyState>{t('kind.noTracings')}</EmptyState>}
        <List>
          {tracings.map((tracing) => (
            <List.Item key={tracing.id}>
              {label(TRACED_BY, tracing.doneBy)} · <Moment at={tracing.completedAt} /> ·{' '}
              {label(FAMILY_READINESS, tracing.familyReadiness)}
              {!tracing.verifiedByOwn && ` · ${t('kind.notVerified')}`}
              {tracing.suspectAtDestination && <Text fw={600}>▲ {t('caseAct.suspectAtDestination')}</Text>}
            </List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
