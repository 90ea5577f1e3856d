import { ANSWERS, QUESTIONS, REFERRAL_ACTIONS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { ProvideInfoDocument, type ProvideInfoInput } from '../../gql/graphql';
import { CodeSelect, useLabel } from '../../ui/codes';
import { ProblemNotice } from '../../ui/problem-notice';
import type { ActableReferral } from './referral-detail';

interface ProvideInfoFormProps {
  readonly referral: ActableReferral;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One coded answer per open question. */
export function ProvideInfoForm({ referral, onDone, onCancel }: ProvideInfoFormProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const submission = useAgencyMutation<unknown, ProvideInfoInput>(ProvideInfoDocument);
  const open = referral.questions.filter(({ answer }) => !answer);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = Object.entries(answers)
      .filter(([, answer]) => answer !== '')
      .map(([question, answer]) => ({ question, answer }));
    void submission.submit({ referralId: referral.id, answers: given }).then((isRecorded) => {
      if (isRecorded) onDone();
    });
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm">
        <ProblemNotice problem={submission.problem} />
        {open.map(({ code }) => (
          <CodeSelect
            key={code}
            label={label(QUESTIONS, code)}
            list={ANSWERS}
            required
            value={answers[code] ?? ''}
            onChange={(answer) => setAnswers((previous) => ({ ...previous, [code]: answer }))}
          />
        ))}
        <Group gap="xs">
          <Button type="submit" loading={submission.isSending}>
            {t('form.confirm', { action: label(REFERRAL_ACTIONS, 'PROVIDE_INFO') })}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
