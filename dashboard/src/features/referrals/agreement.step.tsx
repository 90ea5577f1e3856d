import { CONSENT_GIVERS, isChildAgeBand, LEGAL_BASES, PAYERS } from '@estafet/schema/vocabulary/index';
import { Anchor, Checkbox, SimpleGrid, Text, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { CodeSelect } from '../../ui/codes';
import { Section } from '../../ui/section';
import { restsOnConsent } from './referral-draft';
import { fieldId, type WizardStepProps } from './wizard-step-props';

/** On what ground, who agreed, by when; and what only the receiver reads once it has said yes. */
export function AgreementStep({ draft, onChange, lacking }: WizardStepProps) {
  const { t } = useTranslation();
  const needsConsent = restsOnConsent(draft);
  const lacksGiver =
    needsConsent && draft.agreedBy === 'NONE' ? t('dossier.consentNeedsGiver') : t('wizard.required');
  return (
    <Section title={t('wizard.step.persetujuan')} note={t('newReferral.dossierNote')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" style={{ alignItems: 'end' }}>
        <CodeSelect
          id={fieldId('legalBasis')}
          label={t('dossier.legalBasis')}
          description={t('dossier.legalBasisHelp')}
          list={LEGAL_BASES}
          required
          error={lacking.has('legalBasis') ? t('wizard.required') : undefined}
          value={draft.legalBasis}
          onChange={(legalBasis) => onChange({ legalBasis })}
        />
        <CodeSelect
          id={fieldId('agreedBy')}
          label={t('dossier.agreedBy')}
          description={isChildAgeBand(draft.ageBand) ? t('dossier.agreedByForChild') : undefined}
          list={CONSENT_GIVERS}
          required
          error={lacking.has('agreedBy') ? lacksGiver : undefined}
          value={draft.agreedBy}
          onChange={(agreedBy) => onChange({ agreedBy })}
        />
      </SimpleGrid>
      {needsConsent && draft.agreedBy === 'CLIENT' && isChildAgeBand(draft.ageBand) && (
        <Text size="sm" fw={600} role="status">
          {t('dossier.childAlone')}
        </Text>
      )}
      <Checkbox
        id={fieldId('clientAgrees')}
        label={t('dossier.clientAgrees')}
        required={needsConsent}
        error={lacking.has('clientAgrees') ? t('dossier.consentNeedsClient') : undefined}
        checked={draft.clientAgrees}
        onChange={(event) => onChange({ clientAgrees: event.currentTarget.checked })}
      />
      <Text size="sm">
        {t('newReferral.identityFromFile')}{' '}
        {draft.caseId !== '' && (
          // The text below is kept nowhere, so the way out of here leaves this page where it is.
          <Anchor href={paths.caseFile(draft.caseId)} target="_blank" rel="noopener" underline="always">
            {t('newReferral.openCaseBeside')}
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
