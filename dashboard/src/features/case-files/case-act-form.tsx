import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { ActForm } from '../../ui/act-form';
import type { FormField } from '../../ui/form-field';
import { useAnnounce } from '../../ui/announce';
import { useWhenFields } from '../../ui/when-fields';

/** What every verb about a case takes beside its own fields. */
export interface CaseVerbInput {
  idempotencyKey: string;
  caseId: string;
}

interface CaseActFormProps<TInput extends CaseVerbInput, TAnswers> {
  readonly caseId: string;
  readonly document: TypedDocumentNode<unknown, { input: TInput }>;
  readonly fields: readonly FormField<Extract<keyof TAnswers, string>>[];
  /** Where the form's flat answers are not yet the act's input. */
  readonly toInput?: (answers: TAnswers) => Draft<TInput>;
  readonly title: string;
  readonly isGrave?: boolean;
  readonly hasNoTime?: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The form of one case act: its own questions, then when it happened. */
export function CaseActForm<TInput extends CaseVerbInput, TAnswers = Draft<TInput>>(
  props: CaseActFormProps<TInput, TAnswers>,
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const when = useWhenFields();
  const submission = useAgencyMutation<unknown, TInput>(props.document);
  // `caseId` and the two time fields are in every case verb's input; TypeScript cannot see it through the generics.
  const fields = [...props.fields, ...(props.hasNoTime ? [] : when)] as readonly FormField<
    Extract<keyof TAnswers, string>
  >[];
  const { toInput = (answers: TAnswers) => answers as unknown as Draft<TInput> } = props;
  return (
    <ActForm<TAnswers>
      fields={fields}
      fixed={{ caseId: props.caseId } as unknown as Partial<TAnswers>}
      submitLabel={t('form.confirm', { action: props.title })}
      submission={{ ...submission, submit: (answers) => submission.submit(toInput(answers)) }}
      isGrave={props.isGrave}
      onDone={() => {
        announce(t('form.recorded'));
        props.onDone();
      }}
      onCancel={props.onCancel}
    />
  );
}
