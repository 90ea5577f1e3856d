import { CONSENT_GIVERS, LEGAL_BASES, PAYERS } from '@estafet/schema/vocabulary/index';
import { Anchor, Checkbox, SimpleGrid, Text, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { CodeSelect } from '../../ui/codes';
import { Section } from '../../ui/section';
import { fieldId, type WizardStepProps } from './wizard-step-props';

/** On what ground, who agreed, by when; and what only the receiver reads once it has said yes. */
export function AgreementStep({ draft, onChange, lacking }: WizardStepProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('wizard.step.persetujuan')} note={t('newReferral.dossierNote')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CodeSelect
          id={fieldId('legalBasis')}
          label={t('dossier.legalBasis')}
          list={LEGAL_BASES}
          required
          error={lacking.has('legalBasis') ? t('wizard.required') : undefined}
          value={draft.legalBasis}
          onChange={(legalBasis) => onChange({ legalBasis })}
        />
        <CodeSelect
          id={fieldId('agreedBy')}
          label={t('dossier.agreedBy')}
          list={CONSENT_GIVERS}
          required
          error={lacking.has('agreedBy') ? t('wizard.required') : undefined}
          value={draft.agreedBy}
          onChange={(agreedBy) => onChange({ agreedBy })}
        />
      </SimpleGrid>
      <Checkbox
        label={t('dossier.clientAgrees')}
        checked={draft.clientAgrees}
        onChange={(event) => onChange({ clientAgrees: event.currentTarget.checked })}
      />
      <Text size="sm">
        {t('newReferral.identityFromFile')}{' '}
        {draft.caseId !== '' && (
          <Anchor component={Link} to={paths.caseFile(draft.caseId)} underline="always">
            {t('referral.openCase')}
          </Anchor>
        )}
      </Text>
      <Textarea
        label={t('dossier.narrative')}
        description={`${t('dossier.narrativeHelp')} ${t('drafts.narrativeNotKept')}`}
        autosize
        minRows={4}
        maxLength={20_000}
        autoComplete="off"
        value={draft.narrative}
        onChange={(event) => onChange({ narrative: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" style={{ alignItems: 'end' }}>
        <TextInput
          type="datetime-local"
          label={t('referral.respondBy')}
          description={t('newReferral.respondByHelp')}
          value={draft.respondBy}
          onChange={(event) => onChange({ respondBy: event.currentTarget.value })}
        />
        {draft.clientMoves && (
          <TextInput
            type="datetime-local"
            label={t('referral.handoverAt')}
            description={t('wizard.handoverHelp')}
            value={draft.handoverAt}
            onChange={(event) => onChange({ handoverAt: event.currentTarget.value })}
          />
        )}
        <CodeSelect
          label={t('referral.payer')}
          list={PAYERS}
          value={draft.payer}
          onChange={(payer) => onChange({ payer })}
        />
      </SimpleGrid>
    </Section>
  );
}
