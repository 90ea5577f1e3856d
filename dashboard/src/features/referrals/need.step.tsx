import {
  AGE_BANDS,
  REFERRAL_KINDS,
  RISK_LEVELS,
  SERVICES,
  SERVICE_WORDS,
  SEXES,
  TRIAGE_NEEDS,
  URGENCIES,
} from '@estafet/schema/vocabulary/index';
import { Checkbox, Radio, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect, CodesField, useLabel } from '../../ui/codes';
import { Section } from '../../ui/section';
import { withNeeds } from './referral-draft';
import { CaseChoice, type CaseToRefer } from './case-choice';
import { fieldId, type WizardStepProps } from './wizard-step-props';

interface NeedStepProps extends WizardStepProps {
  readonly cases: readonly CaseToRefer[];
  readonly onCase: (caseId: string) => void;
  /** Only the lead hands the lead on. */
  readonly mayTransfer: boolean;
}

/** Which case, what is asked for, and what the receiver may know before it says yes. */
export function NeedStep(props: NeedStepProps) {
  const { draft, onChange, lacking, cases, onCase, mayTransfer } = props;
  const { t } = useTranslation();
  const label = useLabel();
  const required = (name: Parameters<typeof fieldId>[0]) => ({
    id: fieldId(name),
    required: true,
    error: lacking.has(name) ? t('wizard.required') : undefined,
  });
  return (
    <Section title={t('wizard.step.kebutuhan')} note={t('newReferral.triageNote')}>
      <CaseChoice cases={cases} value={draft.caseId} onChange={onCase} {...required('case')} />
      <CodesField
        label={t('referral.services')}
        list={SERVICES}
        otherWords={SERVICE_WORDS}
        value={draft.services}
        onChange={(services) => onChange({ services })}
        {...required('services')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" style={{ alignItems: 'start' }}>
        <CodeSelect
          label={t('triage.ageBand')}
          list={AGE_BANDS}
          value={draft.ageBand}
          onChange={(ageBand) => onChange({ ageBand })}
          {...required('ageBand')}
        />
        <CodeSelect
          label={t('triage.sex')}
          list={SEXES}
          value={draft.sex}
          onChange={(sex) => onChange({ sex })}
          {...required('sex')}
        />
        <CodeSelect
          label={t('triage.risk')}
          list={RISK_LEVELS}
          value={draft.risk}
          onChange={(risk) => onChange({ risk })}
        />
        <CodeSelect
          label={t('newReferral.urgency')}
          list={URGENCIES}
          required
          value={draft.urgency}
          onChange={(urgency) => onChange({ urgency: urgency === 'URGENT' ? 'URGENT' : 'NORMAL' })}
        />
      </SimpleGrid>
      <CodesField
        label={t('triage.needs')}
        description={t('newReferral.urgencyHelp')}
        list={TRIAGE_NEEDS}
        value={draft.needs}
        onChange={(needs) => onChange(withNeeds(draft.needs, needs))}
      />
      <Checkbox
        label={t('newReferral.clientMoves')}
        description={t('newReferral.clientMovesHelp')}
        checked={draft.clientMoves}
        onChange={(event) => onChange({ clientMoves: event.currentTarget.checked })}
      />
      <Radio.Group
        label={t('newReferral.kind')}
        value={draft.kind}
        onChange={(kind) => onChange(kind === 'TRANSFER' ? { kind, clientMoves: true } : { kind: 'SERVICE' })}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="SERVICE"
            label={label(REFERRAL_KINDS, 'SERVICE')}
            description={t('newReferral.serviceHelp')}
          />
          <Radio
            value="TRANSFER"
            label={label(REFERRAL_KINDS, 'TRANSFER')}
            description={t(mayTransfer ? 'newReferral.transferHelp' : 'newReferral.transferNotLead')}
            disabled={!mayTransfer}
          />
        </Stack>
      </Radio.Group>
    </Section>
  );
}
