import { AGE_BANDS, RISK_LEVELS, SEXES, TRIAGE_NEEDS } from '@estafet/schema/vocabulary/index';
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect, CodesField } from '../../ui/codes';
import { Section } from '../../ui/section';
import type { ReferralDraft } from './referral-draft';

interface TriageFieldsProps {
  readonly draft: ReferralDraft;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
}

/** What the receiver may know before it says yes. */
export function TriageFields({ draft, onChange }: TriageFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('referral.triage')} note={t('newReferral.triageNote')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <CodeSelect
          label={t('triage.ageBand')}
          list={AGE_BANDS}
          required
          value={draft.ageBand}
          onChange={(ageBand) => onChange({ ageBand })}
        />
        <CodeSelect
          label={t('triage.sex')}
          list={SEXES}
          required
          value={draft.sex}
          onChange={(sex) => onChange({ sex })}
        />
        <CodeSelect
          label={t('triage.risk')}
          list={RISK_LEVELS}
          value={draft.risk}
          onChange={(risk) => onChange({ risk })}
        />
      </SimpleGrid>
      <CodesField
        label={t('triage.needs')}
        list={TRIAGE_NEEDS}
        value={draft.needs}
        onChange={(needs) => onChange({ needs })}
      />
    </Section>
  );
}
