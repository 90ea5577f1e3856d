import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { Draft } from '../../app/use-agency-mutation';
import type { AgencyPrefix } from '../../app/viewer';
import type { FormField } from '../../ui/form-field';
import { CaseActForm, type CaseVerbInput } from './case-act-form';

interface ActFormPlace {
  readonly caseId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One line of the menu: an act, and the form that records it. */
export interface CaseAct {
  readonly name: string;
  readonly title: string;
  readonly isLeadOnly: boolean;
  /** Kinds of agency that record it; all when absent. */
  readonly kinds: readonly AgencyPrefix[] | undefined;
  /** The one thing to do with a closed case. */
  readonly isForClosed: boolean;
  readonly form: (place: ActFormPlace) => ReactNode;
}

interface CaseActSpec<TInput extends CaseVerbInput, TAnswers> {
  readonly name: string;
  readonly title: string;
  readonly document: TypedDocumentNode<unknown, { input: TInput }>;
  readonly fields: readonly FormField<Extract<keyof TAnswers, string>>[];
  readonly toInput?: (answers: TAnswers) => Draft<TInput>;
  readonly isLeadOnly?: boolean;
  readonly kinds?: readonly AgencyPrefix[];
  readonly isForClosed?: boolean;
  /** A plan, or a list of the agency's own: recorded when it is written. */
  readonly hasNoTime?: boolean;
}

/** Hides the input's type behind a form, so that acts of different shapes fit into one list. */
export function caseAct<TInput extends CaseVerbInput, TAnswers = Draft<TInput>>(
  spec: CaseActSpec<TInput, TAnswers>,
): CaseAct {
  const { name, title, document, fields, toInput, kinds, hasNoTime } = spec;
  const { isLeadOnly = false, isForClosed = false } = spec;
  return {
    name,
    title,
    isLeadOnly,
    kinds,
    isForClosed,
    form: (place) => (
      <CaseActForm<TInput, TAnswers>
        key={name}
        {...place}
        document={document}
        fields={fields}
        toInput={toInput}
        hasNoTime={hasNoTime}
        title={title}
        isGrave={name === 'closeCase'}
      />
    ),
  };
}
