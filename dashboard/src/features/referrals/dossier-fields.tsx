import { CONSENT_GIVERS, LEGAL_BASES } from '@estafet/schema/vocabulary/index';
import { Anchor, Checkbox, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { CodeSelect } from '../../ui/codes';
import { Section } from '../../ui/section';
import type { ReferralDraft } from './referral-draft';

interface DossierFieldsProps {
  readonly draft: ReferralDraft;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
}

/** What the receiver gets only after its yes: the identity from the case file, a narrative, and the ground for sharing. */
export function DossierFields({ draft, onChange }: DossierFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('dossier.title')} note={t('newReferral.dossierNote')}>
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
        description={t('dossier.narrativeHelp')}
        autosize
        minRows={4}
        maxLength={20_000}
        autoComplete="off"
        value={draft.narrative}
        onChange={(event) => onChange({ narrative: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CodeSelect
          label={t('dossier.legalBasis')}
          list={LEGAL_BASES}
          required
          value={draft.legalBasis}
          onChange={(legalBasis) => onChange({ legalBasis })}
        />
        <CodeSelect
          label={t('dossier.agreedBy')}
          list={CONSENT_GIVERS}
          required
          value={draft.agreedBy}
          onChange={(agreedBy) => onChange({ agreedBy })}
        />
      </SimpleGrid>
      <Checkbox
        label={t('dossier.clientAgrees')}
        checked={draft.clientAgrees}
        onChange={(event) => onChange({ clientAgrees: event.currentTarget.checked })}
      />
    </Section>
  );
}
