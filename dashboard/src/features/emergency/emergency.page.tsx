import { KECAMATAN, SERVICES } from '@estafet/schema/vocabulary/index';
import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  Group,
  List,
  NativeSelect,
  Paper,
  Stack,
  Text,
} from '@mantine/core';
import { useCallback, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { useDirectory } from '../../app/use-directory';
import { useViewer } from '../../app/session';
import {
  SendEmergencyReferralDocument,
  type SendEmergencyReferralInput,
  type SendEmergencyReferralMutation,
} from '../../gql/graphql';
import { CodeSelect, CodesField } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { CallPanel } from './call-panel';
import { ClientFields } from './client-fields';
import { aClient, clientInput, type EmergencyClient } from './emergency-client';
import { callsForTonight } from './night-choice';

/** Services that a night can need; everything else is asked for tomorrow. */
const TONIGHT = ['SV04', 'SV05', 'SV07', 'SV03', 'SV02'];
const MOST_CLIENTS = 20;

type Sent = SendEmergencyReferralMutation['result']['referrals'];

/** Rujukan darurat: the telephone first, then the few things one knows; all else is due within 24 hours. */
export function EmergencyPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { agencyId } = useViewer();
  const directory = useDirectory().filter(({ party }) => party.id !== agencyId);
  const [to, setTo] = useState('');
  const [clients, setClients] = useState<readonly EmergencyClient[]>(() => [aClient()]);
  const [services, setServices] = useState<readonly string[]>(['SV04']);
  const [kecamatan, setKecamatan] = useState('');
  const [isAcceptedByPhone, setIsAcceptedByPhone] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const submission = useAgencyMutation<SendEmergencyReferralMutation, SendEmergencyReferralInput>(
    SendEmergencyReferralDocument,
    useCallback(({ result }: SendEmergencyReferralMutation) => setSent(result.referrals), []),
  );
  const calls = callsForTonight(directory);
  const receiver = directory.find(({ party }) => party.id === to);
  // Whoever was chosen can be rung, too, also when it is not among the first.
  const shownCalls = receiver && !calls.includes(receiver) ? [receiver, ...calls] : calls;

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void submission.submit({
      to,
      services: [...services],
      kecamatanFound: kecamatan || undefined,
      clients: clients.map(clientInput),
      isAcceptedByPhone,
    });
  };

  if (sent) {
    return (
      <SentEmergency
        sent={sent}
        onAgain={() => {
          setSent(undefined);
          setClients([aClient()]);
          setIsAcceptedByPhone(false);
        }}
      />
    );
  }
  return (
    <Page title={t('emergency.title')} lead={t('emergency.lead')}>
      <form onSubmit={onSubmit}>
        <Stack gap="lg">
          <Section title={t('emergency.whom')}>
            <CallPanel receivers={shownCalls} onCall={setTo} />
            <NativeSelect
              label={t('emergency.to')}
              size="md"
              required
              data={[
                { value: '', label: t('form.choose') },
                ...directory.map(({ party }) => ({ value: party.id, label: localized(party.name) })),
              ]}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
            <Checkbox
              label={t('emergency.acceptedByPhone')}
              description={t('emergency.acceptedByPhoneHelp')}
              checked={isAcceptedByPhone}
              onChange={(event) => setIsAcceptedByPhone(event.currentTarget.checked)}
            />
          </Section>
          <Section title={t('emergency.clients')} note={t('emergency.unknownNote')}>
            <Stack gap="sm">
              {clients.map((client, index) => (
                <Paper key={client.key} withBorder p="sm">
                  <ClientFields
                    number={index + 1}
                    client={client}
                    onChange={(next) =>
                      setClients(clients.map((known) => (known.key === client.key ? next : known)))
                    }
                    onRemove={
                      clients.length > 1
                        ? () => setClients(clients.filter((known) => known.key !== client.key))
                        : undefined
                    }
                  />
                </Paper>
              ))}
              {clients.length < MOST_CLIENTS && (
                <Group>
                  <Button variant="default" onClick={() => setClients([...clients, aClient()])}>
                    {t('emergency.addClient')}
                  </Button>
                </Group>
              )}
            </Stack>
          </Section>
          <Section title={t('emergency.tonight')}>
            <CodesField
              label={t('emergency.needed')}
              list={SERVICES}
              only={TONIGHT}
              value={services}
              onChange={setServices}
            />
            <CodeSelect
              label={t('emergency.whereNow')}
              list={KECAMATAN}
              emptyLabel={t('emergency.notYetKnown')}
              value={kecamatan}
              onChange={setKecamatan}
            />
          </Section>
          <ProblemNotice problem={submission.problem} />
          <Group>
            <Button type="submit" size="md" color="red" loading={submission.isSending}>
              {t('emergency.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function SentEmergency({ sent, onAgain }: { readonly sent: Sent; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('emergency.sentTitle')}>
      <Alert color="laut" variant="light" role="status">
        <Text>{t('emergency.sent', { count: sent.length })}</Text>
        <List mt="xs">
          {sent.map((referral, index) => (
            <List.Item key={referral.id}>
              <Anchor component={Link} to={paths.referral(referral.id)}>
                {t('emergency.openReferral', { number: index + 1 })}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </Alert>
      <Group>
        <Button variant="default" onClick={onAgain}>
          {t('emergency.another')}
        </Button>
      </Group>
    </Page>
  );
}
