import { useQuery } from '@apollo/client/react';
import { AGENCY_KINDS } from '@estafet/schema/vocabulary/index';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/session';
import { MyAgencyDocument, MyAgencyGapsDocument } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { DeskGapRow } from '../desk/desk-gap-row';
import { OwnCardSection } from './own-card.section';
import { PartnerCardsSection } from './partner-cards.section';
import { RecordingSection } from './recording.section';
import { RosterGapSection } from './roster-gap.section';
import { WorkloadSection } from './workload.section';

/** Lembaga saya: what the agency says of itself, who carries what, and the gaps that are its own to close. */
export function MyAgencyPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const isHead = useViewer().roles.includes('supervisor');
  const { data, error, loading, refetch } = useQuery(MyAgencyDocument);
  const agency = data?.viewer?.agency;
  const lead = agency?.name
    ? [localized(agency.name), agency.kind ? label(AGENCY_KINDS, agency.kind) : undefined]
        .filter((part) => part !== undefined)
        .join(' · ')
    : undefined;
  return (
    <Page title={t('myAgency.title')} lead={lead}>
      <QueryView data={agency} error={error} isLoading={loading} onRetry={() => void refetch()}>
        {(own) => (
          <Stack gap="lg">
            <OwnCardSection card={own.programmeCard ?? undefined} mayPublish={isHead} />
            <OpenGaps />
            {own.workload && <WorkloadSection workload={own.workload} />}
            <RosterGapSection />
            <RecordingSection declared={own.declaredRecording ?? []} mayDeclare={isHead} />
            <PartnerCardsSection entries={own.directory ?? []} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

/** Asked apart: the task force's silence takes nothing of the agency's own away. */
function OpenGaps() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(MyAgencyGapsDocument);
  return (
    <Section title={t('myAgency.gaps')} note={t('myAgency.gapsNote')}>
      <QueryView
        data={data?.viewer?.agency?.openGaps}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(gaps) =>
          gaps.length === 0 ? (
            <EmptyState>{t('myAgency.noGaps')}</EmptyState>
          ) : (
            <Stack component="ul" gap="xs" m={0} p={0}>
              {gaps.map((gap) => (
                <DeskGapRow key={gap.id} gap={gap} dueAt={gap.breachedAt ?? gap.breachAt ?? undefined} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Section>
  );
}
