import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Title } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcknowledgeGapDocument,
  InstructDocument,
  WaiveGapDocument,
  type AcknowledgeGapInput,
  type GapState,
  type InstructInput,
  type WaiveGapInput,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useSubmission } from '../../ui/use-submission';
import { useGapFields } from './gap-fields';

type Draft<TInput> = Omit<TInput, 'idempotencyKey'>;
type Choice = 'acknowledge' | 'instruct' | 'waive';

interface ActionableGap {
  readonly id: string;
  readonly state: GapState;
  readonly owner: { readonly id: string };
}

/** Whether the task force can still do something about it. */
export function isActionable({ state }: { readonly state: GapState }): boolean {
  return state !== 'CLEARED' && state !== 'WAIVED';
}

/** What the coordinator may do about an open gap: note a plan, instruct the owner, or waive it with a reason and an end. */
export function GapActions({ gap }: { readonly gap: ActionableGap }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Choice>();
  if (!isActionable(gap)) return null;
  const close = () => setChoice(undefined);
  const done = () => {
    announce(t('form.recorded'));
    close();
  };
  if (choice === undefined) {
    return (
      <Group gap="xs" className="noPrint">
        <Button size="xs" onClick={() => setChoice('acknowledge')}>
          {t('gap.acknowledge')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setChoice('instruct')}>
          {t('gap.instruct')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setChoice('waive')}>
          {t('gap.waive')}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="xs">
      <Title order={3}>{t(`gap.${choice}`)}</Title>
      {choice === 'acknowledge' && <AcknowledgeForm gap={gap} onDone={done} onCancel={close} />}
      {choice === 'instruct' && <InstructForm gap={gap} onDone={done} onCancel={close} />}
      {choice === 'waive' && <WaiveForm gap={gap} onDone={done} onCancel={close} />}
    </Stack>
  );
}

interface FormProps {
  readonly gap: ActionableGap;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function AcknowledgeForm({ gap, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const { acknowledge } = useGapFields();
  const [mutate] = useMutation(AcknowledgeGapDocument);
  const submission = useSubmission<Draft<AcknowledgeGapInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<AcknowledgeGapInput>>
      fields={acknowledge}
      fixed={{ gapId: gap.id }}
      submitLabel={t('gapDetail.saveAcknowledge')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function WaiveForm({ gap, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const { waive } = useGapFields();
  const [mutate] = useMutation(WaiveGapDocument);
  const submission = useSubmission<Draft<WaiveGapInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<WaiveGapInput>>
      fields={waive}
      fixed={{ gapId: gap.id }}
      submitLabel={t('gapDetail.saveWaive')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function InstructForm({ gap, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const { instruct } = useGapFields();
  const [mutate] = useMutation(InstructDocument);
  const submission = useSubmission<Draft<InstructInput>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  return (
    <ActForm<Draft<InstructInput>>
      fields={instruct}
      fixed={{ agency: gap.owner.id, gapIds: [gap.id] }}
      submitLabel={t('gapDetail.saveInstruct')}
      submission={submission}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
