import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CentreCaseQuery } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';

type CentreCase = NonNullable<CentreCaseQuery['serviceCentreCaseFile']>;

const LACKS = {
  RECORD: 'kind.lacks.RECORD',
  TWO_OPTIONS: 'kind.lacks.TWO_OPTIONS',
  TIME_TARGET: 'kind.lacks.TIME_TARGET',
} as const;
const STEP_NAMES = {
  '1': 'kind.crisis.1',
  '2': 'kind.crisis.2',
  '3': 'kind.crisis.3',
  '4': 'kind.crisis.4',
  '5': 'kind.crisis.5',
  '6': 'kind.crisis.6',
} as const;

function nameIn<T extends string>(names: Readonly<Record<T, string>>, code: string | null): T | undefined {
  return code !== null && Object.hasOwn(names, code) ? (code as T) : undefined;
}

/** The six steps of crisis intervention with what each still lacks, and the outreaches. */
export function CentreSections({ crisisSteps, outreaches }: CentreCase) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <>
      <Section title={t('kind.crisisTitle')}>
        <List type="ordered">
          {crisisSteps.map(({ step, recordedAt, isComplete, lacks }) => {
            const name = nameIn(STEP_NAMES, String(step));
            const lack = nameIn(LACKS, lacks);
            return (
              <List.Item key={step}>
                {isComplete ? '✓ ' : '○ '}
                {name && t(STEP_NAMES[name])}
                {recordedAt && (
                  <>
                    {' '}
                    · <Moment at={recordedAt} />
                  </>
                )}
                {lack && (
                  <Text span c="dimmed">
                    {' '}
                    · {t(LACKS[lack])}
                  </Text>
                )}
              </List.Item>
            );
          })}
        </List>
      </Section>
      <Section title={t('kind.outreaches')}>
        {outreaches.length === 0 && <EmptyState>{t('kind.noOutreaches')}</EmptyState>}
        <List>
          {outreaches.map((outreach) => (
            <List.Item key={outreach.id}>
              {t('caseAct.departsAt')} <Moment at={outreach.departsAt} /> ·{' '}
              {localized(outreach.policePartner.name)} ·{' '}
              {outreach.doneAt ? (
                <>
                  {t('kind.outreachDone')} <Moment at={outreach.doneAt} />
                </>
              ) : (
                t('kind.outreachPlanned')
              )}
            </List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
