import { KECAMATAN, SERVICES } from '@estafet/schema/vocabulary/index';
import { Alert, Button, Checkbox, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useCallback, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import { useViewer } from '../../app/session';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { useDirectory } from '../../app/use-directory';
import {
  SendEmergencyReferralDocument,
  type DirectoryPartyFragment,
  type SendEmergencyReferralInput,
  type SendEmergencyReferralMutation,
} from '../../gql/graphql';
import { ChipsField } from '../../ui/chips-field';
import { CodeSelect, useOptions } from '../../ui/codes';
import { useLanguage, useLocalized } from '../../ui/language';
import { openingAt } from '../../ui/opening';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { wrapping } from '../../ui/wrapping';
import { formatClock } from '../../ui/time';
import { CallPanel } from './call-panel';
import { ClientFields } from './client-fields';
import { aClient, copyOf, type EmergencyClient } from './emergency-client';
import {
  emergencyFields,
  emergencyInput,
  emptyEmergency,
  problemsIn,
  withEmergencyFields,
  type EmergencyDraft,
} from './emergency-draft';
import { callsForTonight } from './night-choice';

/** Services that a night can need; everything else is asked for tomorrow. */
const TONIGHT = ['SV04', 'SV05', 'SV07', 'SV03', 'SV02'];
const MOST_CLIENTS = 20;

interface EmergencyFormProps {
  readonly draftId: string;
  readonly onSent: (sent: SendEmergencyReferralMutation['result']['referrals']) => void;
}

/**
 * The telephone first, then the few things one knows; all else is due within 24 hours. The clients of one raid are sent
 * together, all or none: what the line swallowed is sent again with the same key and recorded once.
 */
export function EmergencyForm({ draftId, onSent }: EmergencyFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const viewer = useViewer();
  const directory = useDirectory().filter(({ party }) => party.id !== viewer.agencyId);
  const kept = useKeptDraft<EmergencyDraft>({
    ...{ id: draftId, kind: 'emergency', owner: viewer.id },
    ...{ fresh: emptyEmergency(), toFields: emergencyFields, withFields: withEmergencyFields },
  });
  const { draft, change, discard } = kept;
  const { clients, to } = draft;
  const [isAsked, setIsAsked] = useState(false);
  const { online } = useNetwork();
  const now = useServerNow();
  const partyText = (entry: DirectoryPartyFragment) => {
    const name = localized(entry.party.name);
    const opening = openingAt(entry.card?.dutyHours, now);
    return opening?.isOpen === false
      ? t('emergency.closedParty', { party: name, time: formatClock(opening.opensAt, language) })
      : name;
  };
  const whom = useRef<HTMLSelectElement>(null);
  const services = useOptions(SERVICES, TONIGHT);
  const submission = useAgencyMutation<SendEmergencyReferralMutation, SendEmergencyReferralInput>(
    SendEmergencyReferralDocument,
    useCallback(
      ({ result }: SendEmergencyReferralMutation) => {
        discard();
        onSent(result.referrals);
      },
      [discard, onSent],
    ),
    kept.attempt,
  );
  const calls = callsForTonight(directory, now);
  const receiver = directory.find(({ party }) => party.id === to);
  // Whoever was chosen can be rung, too, also when it is not among the first.
  const shownCalls = receiver && !calls.includes(receiver) ? [receiver, ...calls] : calls;
  const problems = problemsIn(draft);

  const replace = (known: EmergencyClient, ...next: EmergencyClient[]) =>
    change({ clients: clients.flatMap((client) => (client.key === known.key ? next : [client])) });
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (problems.includes('to')) whom.current?.focus();
    if (problems.length > 0) return;
    void submission.submit(emergencyInput(draft));
  };
  const mayAdd = clients.length < MOST_CLIENTS;

  return (
    <Page title={t('emergency.title')} lead={t('emergency.lead')}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="lg">
          {kept.isRestored && (
            <Alert color="laut" variant="light" role="status" title={t('drafts.restored')}>
              <Text size="sm">{t('drafts.restoredEmergency')}</Text>
            </Alert>
          )}
          <Section title={t('emergency.whom')}>
            <CallPanel
              receivers={shownCalls}
              ageBands={clients.filter(({ age }) => age !== 'adult').map(({ ageBand }) => ageBand)}
              onCall={(party) => change({ to: party })}
            />
            <NativeSelect
              ref={whom}
              label={t('emergency.to')}
              size="md"
              required
              error={isAsked && problems.includes('to') ? t('wizard.required') : undefined}
              data={[
                { value: '', label: t('form.choose') },
                ...directory.map((entry) => ({ value: entry.party.id, label: partyText(entry) })),
              ]}
              value={to}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
            <Checkbox
              label={t('emergency.acceptedByPhone')}
              description={t('emergency.acceptedByPhoneHelp')}
              checked={draft.isAcceptedByPhone}
              onChange={(event) => change({ isAcceptedByPhone: event.currentTarget.checked })}
            />
          </Section>
          <Section title={t('emergency.clients')} note={t('emergency.unknownNote')}>
            <Stack gap="sm">
              {clients.map((client, index) => (
                <Paper key={client.key} withBorder p="sm">
                  <ClientFields
                    number={index + 1}
                    client={client}
                    isAsked={isAsked}
                    onChange={(next) => replace(client, next)}
                    onCopy={mayAdd ? () => replace(client, client, copyOf(client)) : undefined}
                    onRemove={clients.length > 1 ? () => replace(client) : undefined}
                  />
                </Paper>
              ))}
              {mayAdd && (
                <Group>
                  <Button variant="default" onClick={() => change({ clients: [...clients, aClient()] })}>
                    {t('emergency.addClient')}
                  </Button>
                </Group>
              )}
            </Stack>
          </Section>
          <Section title={t('emergency.tonight')}>
            <CodeSelect
              label={t('emergency.whereNow')}
              size="md"
              list={KECAMATAN}
              emptyLabel={t('emergency.notYetKnown')}
              value={draft.kecamatan}
              onChange={(kecamatan) => change({ kecamatan })}
            />
            <ChipsField
              label={t('emergency.needed')}
              options={services}
              value={draft.services}
              onChange={(chosen) => change({ services: chosen })}
            />
          </Section>
          <ProblemNotice problem={submission.problem} />
          {!online && (
            <Alert color="tongkat" variant="light" role="status" title={t('drafts.offline')}>
              <Text size="sm">{t('drafts.offlineHelp')}</Text>
            </Alert>
          )}
          <Stack gap={4}>
            <Button type="submit" size="lg" color="red" loading={submission.isSending} {...wrapping}>
              {t('emergency.sendFor', { total: clients.length })}
            </Button>
            <Text size="sm" c="dimmed">
              {t('emergency.allOrNone')}
            </Text>
          </Stack>
        </Stack>
      </form>
    </Page>
  );
}
