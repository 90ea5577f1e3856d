import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useLocation, useSearchParams } from 'wouter';
import { paths } from '../../app/paths';
import type { SendEmergencyReferralMutation } from '../../gql/graphql';
import { Page } from '../../ui/page';
import { EmergencyForm } from './emergency-form';

type Sent = SendEmergencyReferralMutation['result']['referrals'];

/** Rujukan darurat. Every form has a draft of its own from its first moment, named in the address. */
export function EmergencyPage() {
  const [params] = useSearchParams();
  const draftId = params.get('draf');
  if (!draftId) return <Redirect to={paths.draftEmergency(crypto.randomUUID())} replace />;
  return <Emergency key={draftId} draftId={draftId} />;
}

function Emergency({ draftId }: { readonly draftId: string }) {
  const [, navigate] = useLocation();
  const [sent, setSent] = useState<Sent>();
  return sent ? (
    <SentEmergency sent={sent} onAgain={() => navigate(paths.emergency)} />
  ) : (
    <EmergencyForm draftId={draftId} onSent={setSent} />
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
