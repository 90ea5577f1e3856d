import { INSTRUCTION_DECISIONS, INSTRUCTION_KINDS } from '@estafet/schema/vocabulary/index';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  AnswerInstructionDocument,
  type AnswerInstructionInput,
  type DeskInstructionFragment,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { TimeLeft } from '../../ui/moment';
import { DeskRowLayout } from './desk-row';
import classes from './desk-row.module.css';

/** What the task force told this agency to do; answered in place. */
export function DeskInstructionRow({ instruction }: { readonly instruction: DeskInstructionFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const announce = useAnnounce();
  const [isOpen, setIsOpen] = useState(false);
  const submission = useAgencyMutation<unknown, AnswerInstructionInput>(AnswerInstructionDocument);
  const title = label(INSTRUCTION_KINDS, instruction.kind);
  const close = () => setIsOpen(false);
  return (
    <DeskRowLayout
      reason={t('desk.instruction')}
      title={<Text fw={600}>{title}</Text>}
      details={[]}
      status={<TimeLeft until={instruction.due} />}
      action={
        <Button
          size="sm"
          aria-expanded={isOpen}
          aria-label={t('desk.actOn', { action: t('desk.answer'), title })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('desk.answer')}
        </Button>
      }
    >
      {isOpen && (
        <div className={classes.form} role="group" aria-label={t('desk.answer')}>
          <ActForm<Draft<AnswerInstructionInput>>
            fields={[
              {
                name: 'decision',
                kind: 'code',
                label: t('desk.decision'),
                list: INSTRUCTION_DECISIONS,
                isRequired: true,
              },
              {
                name: 'due',
                kind: 'instant',
                label: t('gap.due'),
                isShown: ({ decision }) => decision === 'WILL_DO',
              },
            ]}
            fixed={{ instructionId: instruction.id }}
            submitLabel={t('form.confirm', { action: t('desk.answer') })}
            submission={submission}
            onDone={() => {
              announce(t('form.recorded'));
              close();
            }}
            onCancel={close}
          />
        </div>
      )}
    </DeskRowLayout>
  );
}
