import { useQuery } from '@apollo/client/react';
import { STAGES } from '@estafet/schema/vocabulary/index';
import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { NotFoundPage } from '../../app/not-found.page';
import { DistrictCaseDocument } from '../../gql/graphql';
import { ActList } from '../../ui/act-list';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment, Since } from '../../ui/moment';
import { Page } from '../../ui/page';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { ClientMissing } from '../custody/client-missing';
import { GapActions } from '../gaps/gap-actions';
import { GapCard } from '../gaps/gap-card';
import { CaseLanes } from './case-lanes-view';
import type { DistrictCase } from './case-lanes';
import { DistrictReferral } from './district-referral';
import { DistrictLinkedCases } from './linked-cases.section';

/** One case as the coordinator may see it: by its spoken code, with every hand it passed through. */
export function DistrictCasePage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(DistrictCaseDocument, { variables: { id } });
  return (
    <QueryView
      subject={id}
      data={data?.case}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      absent={<NotFoundPage />}
    >
      {(districtCase) => <DistrictCaseView districtCase={districtCase} />}
    </QueryView>
  );
}

function DistrictCaseView({ districtCase }: { readonly districtCase: DistrictCase }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const { lead, monitor, clientWith } = districtCase;
  const gaps = districtCase.gaps;
  const openGaps = gaps.filter(({ clearedAt }) => !clearedAt);
  const clearedGaps = gaps.filter(({ clearedAt }) => clearedAt);
  return (
    <Page
      title={t('districtCase.title', { code: districtCase.code })}
      windowTitle={t('districtCase.window')}
      lead={t('districtCase.lead')}
      actions={<PrintButton />}
    >
      <Section title={t('custody.title')} term="custody">
        <ClientMissing clientWith={clientWith} />
        {clientWith?.kind === 'BETWEEN' && clientWith.from && clientWith.to && (
          <Alert color="red" variant="light" title={t('districtCase.between')}>
            {t('districtCase.betweenText', {
              from: localized(clientWith.from.name),
              to: localized(clientWith.to.name),
            })}{' '}
            {clientWith.since && (
              <>
                ({t('districtCase.for')} <Since at={clientWith.since} />)
              </>
            )}
          </Alert>
        )}
        <Facts
          rows={[
            {
              name: t('districtCase.leadParty'),
              value: lead ? localized(lead.name) : t('districtCase.leadUnknown'),
            },
            { name: t('districtCase.monitor'), value: monitor ? localized(monitor.name) : undefined },
            {
              name: t('districtCase.clientWith'),
              value:
                clientWith?.kind === 'PARTY' && clientWith.party ? (
                  <>
                    {localized(clientWith.party.name)}
                    {clientWith.since && (
                      <Text span size="sm" c="dimmed">
                        {' '}
                        ({t('districtCase.for')} <Since at={clientWith.since} />)
                      </Text>
                    )}
                  </>
                ) : clientWith?.kind === 'UNKNOWN' ? (
                  t('clientMissing.nowhere')
                ) : undefined,
            },
            { name: t('districtCase.who'), value: t(districtCase.isChild ? 'person.child' : 'person.adult') },
            {
              name: t('districtCase.stage'),
              value: districtCase.stage ? label(STAGES, districtCase.stage) : undefined,
            },
            {
              name: t('districtCase.opened'),
              value: districtCase.openedAt ? <Moment at={districtCase.openedAt} /> : undefined,
            },
            {
              name: t('districtCase.closed'),
              value: districtCase.closedAt ? <Moment at={districtCase.closedAt} /> : undefined,
            },
          ]}
        />
      </Section>

      <DistrictLinkedCases caseId={districtCase.id} />

      <Section title={t('lanes.title')} note={t('lanes.note')}>
        <CaseLanes districtCase={districtCase} />
      </Section>

      <Section title={t('gap.open')}>
        {openGaps.length === 0 ? (
          <EmptyState>{t('districtCase.noGaps')}</EmptyState>
        ) : (
          <Stack component="ul" gap="sm" m={0} p={0}>
            {openGaps.map((gap) => (
              <GapCard key={gap.id} gap={gap}>
                <GapActions gap={gap} />
              </GapCard>
            ))}
          </Stack>
        )}
        {clearedGaps.length > 0 && (
          <details>
            <summary style={{ cursor: 'pointer' }}>
              {t('districtCase.clearedGaps', { count: clearedGaps.length })}
            </summary>
            <Stack component="ul" gap="sm" m={0} p={0} mt="sm">
              {clearedGaps.map((gap) => (
                <GapCard key={gap.id} gap={gap} />
              ))}
            </Stack>
          </details>
        )}
      </Section>

      <Section title={t('districtCase.referrals')}>
        {districtCase.referrals.length === 0 ? (
          <EmptyState>{t('districtCase.noReferrals')}</EmptyState>
        ) : (
          <Stack gap="lg">
            {districtCase.referrals.map((referral) => (
              <DistrictReferral key={referral.id} referral={referral} />
            ))}
          </Stack>
        )}
      </Section>

      <Section title={t('districtCase.timeline')}>
        <Text size="sm" c="dimmed">
          {t('districtCase.timelineNote')}
        </Text>
        <ActList acts={districtCase.timeline} />
      </Section>
    </Page>
  );
}
