import { ACCESS_PURPOSES, CONSENT_GIVERS, LEGAL_BASES } from '@estafet/schema/vocabulary/index';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { OpenDossierDocument, type OpenDossierInput, type OpenDossierMutation } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { IdentityFacts } from '../../ui/identity-facts';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import type { ReferralDetail } from './referral-detail';

type OpenedDossier = OpenDossierMutation['result'];

/**
 * The dossier: closed until the receiver has accepted, and then opened on purpose, because every opening is audited.
 * What was opened lives in this component only and is gone with it.
 */
export function DossierSection({ referral }: { readonly referral: ReferralDetail }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<OpenedDossier>();
  const [isAsking, setIsAsking] = useState(false);
  const submission = useAgencyMutation<OpenDossierMutation, OpenDossierInput>(
    OpenDossierDocument,
    useCallback(({ result }: OpenDossierMutation) => setOpened(result), []),
  );
  const close = () => {
    setOpened(undefined);
    setIsAsking(false);
  };
  const { dossier } = referral;
  // The sender may read its own at once; the receiver's exists from its release on.
  const canOpen = dossier && (referral.direction === 'SENT' || dossier.releasedAt);
  return (
    <Section
      title={t('dossier.title')}
      aside={
        opened && (
          <Button size="xs" variant="default" onClick={close}>
            {t('dossier.close')}
          </Button>
        )
      }
    >
      {opened ? (
        <>
          <IdentityFacts identity={opened.identity} />
          {opened.narrative && (
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{opened.narrative}</Text>
          )}
        </>
      ) : isAsking ? (
        <>
          {submission.problem?.code === 'NOT_FOUND' && (
            <Text size="sm">
              {t('breakIn.dossierHint')}{' '}
              <Anchor component={Link} to={paths.caseFile(referral.caseId)} inherit>
                {t('breakIn.toCase')}
              </Anchor>
            </Text>
          )}
          <ActForm<Draft<OpenDossierInput>>
            fields={[
              {
                name: 'purpose',
                kind: 'code',
                label: t('identity.purpose'),
                help: t('dossier.audited'),
                list: ACCESS_PURPOSES,
                initial: 'HANDOVER',
                isRequired: true,
              },
            ]}
            fixed={{ referralId: referral.id }}
            submitLabel={t('dossier.show')}
            submission={submission}
            onCancel={close}
          />
        </>
      ) : canOpen ? (
        <Group gap="xs">
          <Button variant="light" onClick={() => setIsAsking(true)}>
            {t('dossier.open')}
          </Button>
        </Group>
      ) : (
        <Text c="dimmed">{t(dossier?.withheldAt ? 'dossier.withheld' : 'dossier.afterAcceptance')}</Text>
      )}
      {dossier && <DossierBasis dossier={dossier} />}
    </Section>
  );
}

/** On what ground it was shared, and apart from that who agreed (architecture §6). */
function DossierBasis({ dossier }: { readonly dossier: NonNullable<ReferralDetail['dossier']> }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { releasedAt, clientAgrees } = dossier;
  return (
    <Facts
      rows={[
        { name: t('dossier.releasedAt'), value: releasedAt ? <Moment at={releasedAt} /> : undefined },
        { name: t('dossier.legalBasis'), value: label(LEGAL_BASES, dossier.legalBasis) },
        { name: t('dossier.agreedBy'), value: label(CONSENT_GIVERS, dossier.agreedBy) },
        {
          name: t('dossier.willingness'),
          value:
            typeof clientAgrees === 'boolean'
              ? t(clientAgrees ? 'dossier.willing' : 'dossier.notWilling')
              : undefined,
        },
      ]}
    />
  );
}
