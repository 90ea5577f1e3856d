import {
  AGE_BANDS,
  BACKDATE_REASONS,
  CHANNELS,
  EXPLOITATION,
  KECAMATAN,
  MEANS,
  RECRUITMENT,
  RISK_LEVELS,
  SEXES,
  VICTIM_STATUSES,
} from '@estafet/schema/vocabulary/index';
import { Text } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { OpenCaseDocument, type OpenCaseInput, type OpenCaseMutation } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';

/** Opens a case with codes alone; who she is, is recorded apart, in the file. */
export function NewCasePage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<OpenCaseMutation, OpenCaseInput>(
    OpenCaseDocument,
    useCallback(
      ({ result }: OpenCaseMutation) => {
        announce(t('form.recorded'));
        navigate(paths.caseFile(result.caseId));
      },
      [announce, navigate, t],
    ),
  );
  return (
    <Page title={t('newCase.title')} lead={t('newCase.lead')}>
      <Section title={t('newCase.facts')}>
        <ActForm<Draft<OpenCaseInput>>
          fields={[
            { name: 'channel', kind: 'code', label: t('newCase.channel'), list: CHANNELS, isRequired: true },
            { name: 'openedAt', kind: 'instant', label: t('newCase.openedAt'), help: t('when.help') },
            {
              name: 'backdateReason',
              kind: 'code',
              label: t('when.reason'),
              help: t('newCase.backdateHelp'),
              list: BACKDATE_REASONS,
              isShown: ({ openedAt }) => Boolean(openedAt),
            },
            { name: 'ageBand', kind: 'code', label: t('triage.ageBand'), list: AGE_BANDS, isRequired: true },
            { name: 'sex', kind: 'code', label: t('triage.sex'), list: SEXES, isRequired: true },
            {
              name: 'victimStatus',
              kind: 'code',
              label: t('newCase.victimStatus'),
              list: VICTIM_STATUSES,
              isRequired: true,
            },
            { name: 'riskLevel', kind: 'code', label: t('triage.risk'), list: RISK_LEVELS },
            { name: 'exploitation', kind: 'codes', label: t('newCase.exploitation'), list: EXPLOITATION },
            { name: 'means', kind: 'codes', label: t('newCase.means'), list: MEANS },
            { name: 'recruitment', kind: 'codes', label: t('newCase.recruitment'), list: RECRUITMENT },
            { name: 'kecamatanOrigin', kind: 'code', label: t('newCase.kecamatanOrigin'), list: KECAMATAN },
            { name: 'kecamatanFound', kind: 'code', label: t('newCase.kecamatanFound'), list: KECAMATAN },
          ]}
          submitLabel={t('newCase.submit')}
          submission={submission}
          isRoomy
        />
        <Text size="sm" c="dimmed">
          {t('newCase.identityLater')}
        </Text>
      </Section>
    </Page>
  );
}
