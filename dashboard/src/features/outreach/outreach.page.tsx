import { useQuery } from '@apollo/client/react';
import { KECAMATAN, OUTREACH_PLACES } from '@estafet/schema/vocabulary/index';
import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/not-found.page';
import { useViewer } from '../../app/session';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  HoldOutreachDocument,
  type HoldOutreachInput,
  type OutreachRoundFragment,
  OutreachRoundsDocument,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { CardItem, CardList } from '../../ui/card';
import { useLabel } from '../../ui/codes';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';

const PAGE_SIZE = 20;

/** A round of outreach of an NGO: where, and how many were reached; nobody is named. */
export function OutreachPage() {
  const { prefix } = useViewer();
  return prefix === 'ngo' ? <Outreach /> : <NotFoundPage />;
}

function Outreach() {
  const { t } = useTranslation();
  const pages = useCursorPages('');
  const { data, error, loading, refetch } = useQuery(OutreachRoundsDocument, {
    variables: { first: PAGE_SIZE, after: pages.after },
  });
  return (
    <Page title={t('outreach.title')} lead={t('outreach.lead')}>
      <OutreachForm onRecorded={() => void refetch()} />
      <Section title={t('outreach.rounds')}>
        <QueryView
          subject={pages.after}
          data={data?.ngoOutreachRounds}
          error={error}
          isLoading={loading}
          onRetry={() => void refetch()}
        >
          {(rounds) =>
            rounds.nodes.length === 0 ? (
              <EmptyState>{t('outreach.none')}</EmptyState>
            ) : (
              <Stack gap="sm">
                <CardList label={t('outreach.rounds')}>
                  {rounds.nodes.map((round) => (
                    <OutreachRound key={round.id} round={round} />
                  ))}
                </CardList>
                <Pager pages={pages} pageInfo={rounds} />
              </Stack>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}

function OutreachRound({ round }: { readonly round: OutreachRoundFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <CardItem>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          {label(OUTREACH_PLACES, round.place)} · {label(KECAMATAN, round.kecamatan)}
        </Text>
        <Text size="sm" c="dimmed">
          <Moment at={round.heldAt} />
        </Text>
      </Group>
      <Text size="sm">{t('outreach.reachedCount', { count: round.reached })}</Text>
    </CardItem>
  );
}

function OutreachForm({ onRecorded }: { readonly onRecorded: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  // A recorded round leaves an empty form for the next one.
  const [round, setRound] = useState(0);
  const submission = useAgencyMutation<unknown, HoldOutreachInput>(HoldOutreachDocument);
  return (
    <Section title={t('outreach.record')}>
      <ActForm<Draft<HoldOutreachInput>>
        key={round}
        fields={[
          {
            name: 'place',
            kind: 'code',
            label: t('outreach.place'),
            list: OUTREACH_PLACES,
            isRequired: true,
          },
          {
            name: 'kecamatan',
            kind: 'code',
            label: t('outreach.kecamatan'),
            list: KECAMATAN,
            isRequired: true,
          },
          { name: 'reached', kind: 'count', label: t('outreach.reached'), max: 10_000, isRequired: true },
          { name: 'heldAt', kind: 'instant', label: t('when.occurredAt'), help: t('when.help') },
        ]}
        submitLabel={t('form.confirm', { action: t('outreach.record') })}
        submission={submission}
        isRoomy
        onDone={() => {
          announce(t('form.recorded'));
          onRecorded();
          setRound(round + 1);
        }}
      />
    </Section>
  );
}
