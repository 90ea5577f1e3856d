import { useQuery } from '@apollo/client/react';
import { OUTCOMES, PAYERS, REFERRAL_KINDS, SERVICES, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Alert, Anchor, Badge, Group, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { useDirectory } from '../../app/use-directory';
import { NotFoundPage } from '../../app/not-found.page';
import { paths } from '../../app/paths';
import { ReferralPageDocument } from '../../gql/graphql';
import { ActList } from '../../ui/act-list';
import type { TellingCard } from '../../ui/card-says';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment, TimeLeft } from '../../ui/moment';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { HandoverClocks } from './handover-clocks';
import { NotArrived } from './not-arrived';
import { CallLink } from './party-call';
import { RunningEmergencyOf } from '../safeguards/running-emergency';
import { DossierSection } from './dossier.section';
import { QuestionsSection } from './questions.section';
import { ReferralActions } from './referral-actions';
import type { ReferralDetail } from './referral-detail';
import { useReasonText } from './reason-text';
import { StateBadge } from './state-badge';
import { ToldTable } from './told-table';
import { awaitsHands, isStopped } from './track';
import { Track } from './track-view';
import { TriageFacts } from './triage-facts';

/** One referral: the relay track, what may be done now, what is known, and the acts in order. */
export function ReferralPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ReferralPageDocument, { variables: { id } });
  return (
    <QueryView
      subject={id}
      data={data?.viewer?.agency?.referral}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      absent={<NotFoundPage />}
    >
      {(referral) => (
        <ReferralView referral={referral} ownCard={data?.viewer?.agency?.programmeCard ?? undefined} />
      )}
    </QueryView>
  );
}

/** The receiver's file of the case begins with its acceptance; before, and after a no, there is none to open. */
function hasCaseFile({ direction, state }: ReferralDetail): boolean {
  const isBefore = state === 'SENT' || state === 'DELIVERED' || state === 'INFO_REQUESTED';
  return direction === 'SENT' || !(isBefore || isStopped(state));
}

interface ReferralViewProps {
  readonly referral: ReferralDetail;
  /** What the viewer's own agency promises: what was told is held against it where it is the receiver. */
  readonly ownCard: TellingCard | undefined;
}

function ReferralView({ referral, ownCard }: ReferralViewProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const reasonText = useReasonText();
  const isReceived = referral.direction === 'RECEIVED';
  const receiver = useDirectory().find(({ party }) => party.id === referral.to.id);
  const card = isReceived ? ownCard : (receiver?.card ?? undefined);
  const reason = reasonText(referral);
  const partner = isReceived ? referral.from : referral.to;
  const code = referral.coordination?.caseCode;
  const kind = label(REFERRAL_KINDS, referral.kind);
  const limitAt = referral.coordination?.handoverDueAt;
  const isArriving = isReceived && (referral.state === 'ACCEPTED' || referral.state === 'HANDING_OVER');
  const isAwaiting =
    referral.state === 'SENT' || referral.state === 'DELIVERED' || referral.state === 'INFO_REQUESTED';
  return (
    <Page
      title={[code, kind].filter(Boolean).join(' · ')}
      lead={t('referral.fromTo', { from: localized(referral.from.name), to: localized(referral.to.name) })}
      actions={
        hasCaseFile(referral) && (
          <Anchor component={Link} to={paths.caseFile(referral.caseId)}>
            {t('referral.openCase')}
          </Anchor>
        )
      }
    >
      <RunningEmergencyOf caseId={referral.caseId} />
      <Section
        title={t('track.title')}
        aside={
          <Group gap={6}>
            {referral.urgency === 'URGENT' && (
              <Badge color="red" tt="none" radius="sm">
                {label(URGENCIES, 'URGENT')}
              </Badge>
            )}
            <StateBadge state={referral.state} />
          </Group>
        }
      >
        <Track referral={referral} />
        {isAwaiting && (
          <Text>
            {t('referral.answerBy')} <Moment at={referral.answerDueAt} /> (
            <TimeLeft until={referral.answerDueAt} />)
          </Text>
        )}
        {awaitsHands(referral) && <HandoverClocks agreedAt={referral.handoverAt} limitAt={limitAt} />}
        <Text>
          <CallLink party={partner} />
        </Text>
        {reason !== undefined && <Text>{t('referral.reason', { reason })}</Text>}
        {referral.outcome && (
          <Text>{t('referral.outcome', { outcome: label(OUTCOMES, referral.outcome) })}</Text>
        )}
        {referral.isProvisional && (
          <Alert color="tongkat" variant="light" title={t('referral.provisional')}>
            {t('referral.provisionalHint')}
          </Alert>
        )}
        {!referral.isSynced && (
          <Alert color="tongkat" variant="light" title={t('referral.unsynced')}>
            {t('referral.unsyncedHint')}
          </Alert>
        )}
        {referral.state === 'DISPUTED' && (
          <Alert color="red" variant="light" title={t('referral.disputed')}>
            {t('referral.disputedHint')}
          </Alert>
        )}
      </Section>

      <ReferralActions key={referral.id} referral={referral} />
      {isArriving && referral.clientMoves && (
        <Section title={t('arrival.ifNotYet')}>
          <NotArrived key={referral.attempt} referral={referral} />
        </Section>
      )}

      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section
          title={t('referral.triage')}
          note={isReceived && isAwaiting ? t('referral.triageNote') : undefined}
        >
          <TriageFacts triage={referral.triage} />
          <Facts
            rows={[
              {
                name: t('referral.services'),
                value: referral.services.map((code) => label(SERVICES, code)).join(', '),
              },
              {
                name: t('referral.clientMoves'),
                value: t(referral.clientMoves ? 'answer.yes' : 'answer.no'),
              },
              {
                name: t('referral.payer'),
                value: referral.payer ? label(PAYERS, referral.payer) : undefined,
              },
              {
                name: t('referral.respondBy'),
                value: referral.respondBy ? <Moment at={referral.respondBy} /> : undefined,
              },
              {
                name: t('handoverClock.agreed'),
                value: referral.handoverAt ? <Moment at={referral.handoverAt} /> : undefined,
              },
              {
                name: t('referral.attempt'),
                value: referral.attempt > 1 ? String(referral.attempt) : undefined,
              },
            ]}
          />
        </Section>
        <DossierSection referral={referral} />
        <QuestionsSection referral={referral} />
        <Section title={t('referral.told')} note={t('referral.toldNote')}>
          <ToldTable rows={referral.told} card={card} />
        </Section>
      </SimpleGrid>

      <Section title={t('referral.acts')}>
        <ActList acts={referral.acts} />
      </Section>
    </Page>
  );
}
