import { useQuery } from '@apollo/client/react';
import { AGE_BANDS, ASSIGNMENTS, SEXES } from '@estafet/schema/vocabulary/index';
import { Button, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { paths } from '../../app/paths';
import {
  CaseCoordinationDocument,
  CaseFilePageDocument,
  type CaseFilePageQuery,
  type RunningEmergencyFragment,
} from '../../gql/graphql';
import { ActList } from '../../ui/act-list';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { missingSources } from '../../ui/partial';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState, PartialNotice } from '../../ui/states';
import { ClientMissing } from '../custody/client-missing';
import { GapCard } from '../gaps/gap-card';
import { ReferralCard } from '../referrals/referral-card';
import { CaseSafeguards } from '../safeguards/case-safeguards';
import { CaseTies } from '../safeguards/case-ties';
import { ClosedCaseFile } from '../safeguards/closed-case-file';
import { accessTo, RunningEmergency } from '../safeguards/running-emergency';
import { ActAmendment } from './act-amendment';
import { CaseActMenu } from './case-act-menu';
import { CaseKindSection } from './case-kind-section';
import { IdentitySection } from './identity.section';
import { useMissingText } from './missing-text';
import { SimfoniSheet } from './simfoni-sheet';
import { StagePath } from './stage-path';

type CaseFile = NonNullable<NonNullable<NonNullable<CaseFilePageQuery['viewer']>['agency']>['caseFile']>;

/** A case file: the stage path with what is missing, identity behind its door, acts and referrals. */
export function CaseFilePage() {
  const { caseId = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CaseFilePageDocument, { variables: { caseId } });
  return (
    <QueryView
      subject={caseId}
      data={data?.viewer?.agency?.caseFile}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      absent={<ClosedCaseFile caseId={caseId} />}
    >
      {(file) => (
        <CaseFileView
          file={file}
          emergency={accessTo(file.caseId, data?.viewer?.agency?.runningEmergencies)}
        />
      )}
    </QueryView>
  );
}

interface CaseFileViewProps {
  readonly file: CaseFile;
  /** The emergency by which alone the viewer sees the file: to look, and to change nothing. */
  readonly emergency: RunningEmergencyFragment | undefined;
}

function CaseFileView({ file, emergency }: CaseFileViewProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const missingText = useMissingText();
  const code = useCaseCode(file.caseId);
  const lead = file.isLead ? t('caseFile.weLead') : file.lead ? localized(file.lead.name) : undefined;
  return (
    <Page
      title={t('caseFile.title')}
      lead={[code, file.localNumber].filter((part) => part !== undefined).join(' · ')}
      actions={
        !file.closedAt &&
        !emergency && (
          <Button component={Link} to={paths.newReferralFor(file.caseId)}>
            {t('nav.newReferral')}
          </Button>
        )
      }
    >
      {emergency && <RunningEmergency access={emergency} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section title={t('caseFile.summary')}>
          <Facts
            rows={[
              { name: t('caseFile.lead'), value: lead },
              { name: t('triage.who'), value: t(file.isChild ? 'person.child' : 'person.adult') },
              { name: t('triage.ageBand'), value: file.ageBand ? label(AGE_BANDS, file.ageBand) : undefined },
              { name: t('triage.sex'), value: file.sex ? label(SEXES, file.sex) : undefined },
              { name: t('caseFile.opened'), value: <Moment at={file.openedAt} /> },
              {
                name: t('caseFile.closedAt'),
                value: file.closedAt ? <Moment at={file.closedAt} /> : undefined,
              },
              {
                name: t('caseFile.team'),
                value: Object.keys(ASSIGNMENTS)
                  .map((kind) => ({ kind, total: file.team.filter((member) => member.kind === kind).length }))
                  .filter(({ total }) => total > 0)
                  .map(({ kind, total }) => t('desk.groupCount', { title: label(ASSIGNMENTS, kind), total }))
                  .join(', '),
              },
              {
                name: t('restriction.title'),
                value: file.isRestricted ? t('restriction.limited') : undefined,
              },
            ]}
          />
          {file.missing.length > 0 && (
            <Stack gap={4}>
              <Text fw={600}>{t('caseFile.missing')}</Text>
              <List size="sm">
                {file.missing.map((step) => (
                  <List.Item key={step}>{missingText(step)}</List.Item>
                ))}
              </List>
            </Stack>
          )}
        </Section>
        <IdentitySection caseId={file.caseId} mayEdit={!emergency} />
      </SimpleGrid>
      <CaseGaps caseId={file.caseId} />
      <Section title={t('caseFile.stages')}>
        <StagePath stages={file.stages} current={file.stage} />
      </Section>
      {!emergency && (
        <CaseActMenu
          caseId={file.caseId}
          isLead={file.isLead}
          isClosed={file.closedAt !== null}
          team={file.team}
          acts={file.acts}
        />
      )}
      <CaseKindSection caseId={file.caseId} />
      <Section title={t('desk.referrals')}>
        {file.referrals.length === 0 ? (
          <EmptyState>{t('caseFile.noReferrals')}</EmptyState>
        ) : (
          <Stack component="ul" gap="xs" m={0} p={0}>
            {file.referrals.map((referral) => (
              <ReferralCard key={referral.id} referral={referral} />
            ))}
          </Stack>
        )}
      </Section>
      <CaseTies caseId={file.caseId} mayRecord={!emergency} />
      <SimfoniSheet file={file} />
      <Section title={t('referral.acts')}>
        <ActList
          acts={file.acts}
          foot={(act) => !emergency && <ActAmendment caseId={file.caseId} act={act} acts={file.acts} />}
        />
      </Section>
      <CaseSafeguards caseId={file.caseId} code={code} />
    </Page>
  );
}

/** What the case is called on the phone; the task force's word, so it comes when that answers. */
function useCaseCode(caseId: string): string | undefined {
  const { data } = useQuery(CaseCoordinationDocument, { variables: { caseId } });
  return data?.viewer?.agency?.caseFile?.coordination?.code;
}

/** What the task force sees of this case; asked apart, so that its absence hides nothing of the agency's own. */
function CaseGaps({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CaseCoordinationDocument, { variables: { caseId } });
  const coordination = data?.viewer?.agency?.caseFile?.coordination;
  const sources = missingSources(error).map((source) => t(`source.${source}`));
  const gaps = coordination?.gaps ?? [];
  if (sources.length > 0 && !coordination)
    return <PartialNotice sources={sources} onRetry={() => void refetch()} />;
  return (
    <>
      <ClientMissing clientWith={coordination?.clientWith} />
      {gaps.length > 0 && (
        <Section title={t('caseFile.gaps')}>
          <Stack component="ul" gap="sm" m={0} p={0}>
            {gaps.map((gap) => (
              <GapCard key={gap.id} gap={gap} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
