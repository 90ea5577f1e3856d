import { POLICE_CASE_KINDS } from '@estafet/schema/vocabulary/index';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PoliceCaseQuery } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { Moment, TimeLeft } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';

type Report = NonNullable<PoliceCaseQuery['policeCaseFile']>['reports'][number];
type Protection = NonNullable<Report['protection']>;

/** The police reports of the case, each with the clock of temporary protection (UU 12/2022 arts. 42 and 43). */
export function PoliceReportsSection({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('kind.reports')}>
      {reports.length === 0 && <EmptyState>{t('kind.noReports')}</EmptyState>}
      {reports.map((report) => (
        <Stack key={report.id} gap="xs">
          <Facts
            rows={[
              { name: t('caseAct.policeCaseKind'), value: label(POLICE_CASE_KINDS, report.caseKind) },
              { name: t('caseAct.reportNumber'), value: report.reportNumber },
              {
                name: t(report.isFiled ? 'kind.filedAt' : 'kind.notFiledAt'),
                value: <Moment at={report.filedAt} />,
              },
              {
                name: t('kind.restitutionInformedAt'),
                value: report.restitutionInformedAt ? (
                  <Moment at={report.restitutionInformedAt} />
                ) : undefined,
              },
            ]}
          />
          {report.protection && <ProtectionClock protection={report.protection} />}
        </Stack>
      ))}
    </Section>
  );
}

const STEPS = {
  DECIDE: 'kind.protection.DECIDE',
  ASK_LPSK: 'kind.protection.ASK_LPSK',
  RUNNING: 'kind.protection.RUNNING',
  FOLLOW_UP: 'kind.protection.FOLLOW_UP',
  OVERDUE: 'kind.protection.OVERDUE',
  ENDED: 'kind.protection.ENDED',
} as const;

function isStep(step: string): step is keyof typeof STEPS {
  return Object.hasOwn(STEPS, step);
}

/** By when the next step of the protection is due. */
function dueOf({ step, decideBy, lpskBy, endsAt }: Protection): string | null {
  if (step === 'DECIDE') return decideBy;
  if (step === 'ASK_LPSK') return lpskBy;
  return step === 'ENDED' ? null : endsAt;
}

function ProtectionClock({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation();
  const due = dueOf(protection);
  return (
    <Text>
      {t('kind.protectionTitle')}:{' '}
      <strong>{isStep(protection.step) ? t(STEPS[protection.step]) : protection.step}</strong>
      {due !== null && (
        <>
          {' '}
          · <Moment at={due} /> (<TimeLeft until={due} />)
        </>
      )}
    </Text>
  );
}
