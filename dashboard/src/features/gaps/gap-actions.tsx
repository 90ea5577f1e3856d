import { useMutation } from '@apollo/client/react';
import { INSTRUCTION_KINDS, PLANS, WAIVE_REASONS } from '@estafet/schema/vocabulary/index';
import { Button, Group } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcknowledgeGapDocument,
  InstructDocument,
  WaiveGapDocument,
  type AcknowledgeGapInput,
  type GapRowFragment,
  type InstructInput,
  type WaiveGapInput,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useSubmission } from '../../ui/use-submission';

type Draft<TInput> = Omit<TInput, 'idempotencyKey'>;
type Choice = 'acknowledge' | 'instruct' | 'waive';

/** What the coordinator may do about an open gap: note a plan, instruct the owner, or waive it with a reason and an end. */
export function GapActions({ gap }: { readonly gap: GapRowFragment }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Choice>();
  if (gap.state === 'CLEARED' || gap.state === 'WAIVED') return null;
  const close = () => setChoice(undefined);
  const done = () => {
    announce(t('form.recorded'));
    close();
  };
  if (choice === 'acknowledge') return <AcknowledgeForm gapId={gap.id} onDone={done} onCancel={close} />;
  if (choice === 'waive') return <WaiveForm gapId={gap.id} onDone={done} onCancel={close} />;
  if (choice === 'instruct') {
    return <InstructForm gapId={gap.id} agency={gap.owner.id} onDone={done} onCancel={close} />;
  }
  return (
    <Group gap="xs">
      <Button size="xs" onClick={() => setChoice('instruct')}>
        {t('gap.instruct')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setChoice('acknowledge')}>
        {t('gap.acknowledge')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setChoice('waive')}>
        {t('gap.waive')}
      </Button>
    </Group>
  );
}

interface FormProps {
  readonly gapId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function AcknowledgeForm({ gapId, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [mutate] = useMutation(AcknowledgeGapDocument);
  const submission = useSubmission<Draft<AcknowledgeGapInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<AcknowledgeGapInput>>
      fields={[
        { name: 'plan', kind: 'code', label: t('gap.plan'), list: PLANS, isRequired: true },
        { name: 'due', kind: 'instant', label: t('gap.due'), isRequired: true },
      ]}
      fixed={{ gapId }}
      submitLabel={t('gap.acknowledge')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function WaiveForm({ gapId, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [mutate] = useMutation(WaiveGapDocument);
  const submission = useSubmission<Draft<WaiveGapInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<WaiveGapInput>>
      fields={[
        { name: 'reason', kind: 'code', label: t('form.reason'), list: WAIVE_REASONS, isRequired: true },
        { name: 'until', kind: 'instant', label: t('gap.until'), isRequired: true },
      ]}
      fixed={{ gapId }}
      submitLabel={t('gap.waive')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function InstructForm({ gapId, agency, onDone, onCancel }: FormProps & { readonly agency: string }) {
  const { t } = useTranslation();
  const [mutate] = useMutation(InstructDocument);
  const submission = useSubmission<Draft<InstructInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<InstructInput>>
      fields={[
        {
          name: 'kind',
          kind: 'code',
          label: t('gap.instruction'),
          list: INSTRUCTION_KINDS,
          isRequired: true,
        },
        { name: 'due', kind: 'instant', label: t('gap.due'), isRequired: true },
      ]}
      fixed={{ agency, gapIds: [gapId] }}
      submitLabel={t('gap.instruct')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
