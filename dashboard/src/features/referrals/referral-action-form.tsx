import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReferralAction } from '@estafet/schema/referral/index';
import {
  ARRIVAL_CHECKS,
  DECLINE_REASONS,
  FAIL_REASONS,
  OUTCOMES,
  PLACE_KINDS,
  QUESTIONS,
  VIAS,
  WHEREABOUTS,
  WITHDRAWAL_REASONS,
} from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  AcceptReferralDocument,
  DeclineReferralDocument,
  FailHandoverDocument,
  GiveHandoverDocument,
  RecordPhoneAcceptanceDocument,
  RequestInfoDocument,
  SendFeedbackDocument,
  StartServiceDocument,
  TakeHandoverDocument,
  WithdrawReferralDocument,
  type AcceptReferralInput,
  type DeclineReferralInput,
  type FailHandoverInput,
  type GiveHandoverInput,
  type RecordPhoneAcceptanceInput,
  type RequestInfoInput,
  type SendFeedbackInput,
  type StartServiceInput,
  type TakeHandoverInput,
  type WithdrawReferralInput,
} from '../../gql/graphql';
import { REFERRAL_ACTIONS } from '@estafet/schema/vocabulary/index';
import { ActForm } from '../../ui/act-form';
import type { FormField } from '../../ui/form-field';
import { useLabel } from '../../ui/codes';
import { useWhenFields } from '../../ui/when-fields';
import { ProvideInfoForm } from './provide-info-form';
import type { ActableReferral } from './referral-detail';

/** What every verb on a referral takes beside its own fields. */
export interface ReferralVerbInput {
  idempotencyKey: string;
  referralId: string;
  onBehalfOf?: string | null;
  via?: string | null;
}

interface ReferralActionFormProps {
  readonly action: ReferralAction;
  readonly referral: ActableReferral;
  /** The partner whose act it is, when the agency records it for one. */
  readonly partnerId: string | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The small form of one action: coded reasons, a time where it matters, never free text. */
export function ReferralActionForm(props: ReferralActionFormProps) {
  const { t } = useTranslation();
  const when = useWhenFields();
  const { action } = props;
  switch (action) {
    case 'ACCEPT':
      return (
        <VerbForm<AcceptReferralInput>
          {...props}
          document={AcceptReferralDocument}
          fields={[
            { name: 'handoverAt', kind: 'instant', label: t('referral.handoverAt') },
            { name: 'placeKind', kind: 'code', label: t('referral.place'), list: PLACE_KINDS },
          ]}
        />
      );
    case 'DECLINE':
      return (
        <VerbForm<DeclineReferralInput>
          {...props}
          isGrave
          document={DeclineReferralDocument}
          fields={[
            {
              name: 'reason',
              kind: 'code',
              label: t('form.reason'),
              list: DECLINE_REASONS,
              isRequired: true,
            },
          ]}
        />
      );
    case 'REQUEST_INFO':
      return (
        <VerbForm<RequestInfoInput>
          {...props}
          document={RequestInfoDocument}
          fields={[
            {
              name: 'questions',
              kind: 'codes',
              label: t('referral.questions'),
              list: QUESTIONS,
              isRequired: true,
            },
          ]}
        />
      );
    case 'PROVIDE_INFO':
      return <ProvideInfoForm {...props} />;
    case 'RECORD_PHONE_ACCEPTANCE':
      return (
        <VerbForm<RecordPhoneAcceptanceInput>
          {...props}
          document={RecordPhoneAcceptanceDocument}
          fields={[{ name: 'handoverAt', kind: 'instant', label: t('referral.handoverAt') }, ...when]}
        />
      );
    case 'WITHDRAW':
      return (
        <VerbForm<WithdrawReferralInput>
          {...props}
          isGrave
          document={WithdrawReferralDocument}
          fields={[
            {
              name: 'reason',
              kind: 'code',
              label: t('form.reason'),
              list: WITHDRAWAL_REASONS,
              isRequired: true,
            },
          ]}
        />
      );
    case 'GIVE':
      return <VerbForm<GiveHandoverInput> {...props} document={GiveHandoverDocument} fields={[...when]} />;
    case 'TAKE':
      return (
        <VerbForm<TakeHandoverInput>
          {...props}
          document={TakeHandoverDocument}
          fields={[
            { name: 'arrivalChecks', kind: 'codes', label: t('referral.arrival'), list: ARRIVAL_CHECKS },
            {
              name: 'clientSaysTold',
              kind: 'told',
              label: t('referral.clientSaysTold'),
              help: t('referral.clientSaysToldHelp'),
            },
            ...when,
          ]}
        />
      );
    case 'FAIL':
      return (
        <VerbForm<FailHandoverInput>
          {...props}
          isGrave
          document={FailHandoverDocument}
          fields={[
            { name: 'reason', kind: 'code', label: t('form.reason'), list: FAIL_REASONS, isRequired: true },
            {
              name: 'whereabouts',
              kind: 'code',
              label: t('referral.whereabouts'),
              list: WHEREABOUTS,
              isRequired: true,
            },
            ...when,
          ]}
        />
      );
    case 'START_SERVICE':
      return <VerbForm<StartServiceInput> {...props} document={StartServiceDocument} fields={[...when]} />;
    case 'SEND_FEEDBACK':
      return (
        <VerbForm<SendFeedbackInput>
          {...props}
          document={SendFeedbackDocument}
          fields={[
            {
              name: 'outcome',
              kind: 'code',
              label: t('referral.outcomeLabel'),
              list: OUTCOMES,
              isRequired: true,
            },
            ...when,
          ]}
        />
      );
    case 'VOID':
      // Only the task force voids; an agency's table never offers it.
      return null;
  }
}

interface VerbFormProps<TInput extends ReferralVerbInput> extends ReferralActionFormProps {
  readonly document: TypedDocumentNode<unknown, { input: TInput }>;
  readonly fields: readonly FormField<Extract<keyof Draft<TInput>, string>>[];
  readonly isGrave?: boolean;
}

function VerbForm<TInput extends ReferralVerbInput>(props: VerbFormProps<TInput>) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useAgencyMutation<unknown, TInput>(props.document);
  const via: FormField<'via'>[] =
    props.partnerId === undefined
      ? []
      : [
          {
            name: 'via',
            kind: 'code',
            label: t('referral.via'),
            list: VIAS,
            initial: 'PHONE',
            isRequired: true,
          },
        ];
  // The generic input is known to hold these two by its constraint; TypeScript cannot build a partial of it.
  const fixed = { referralId: props.referral.id, onBehalfOf: props.partnerId } as unknown as Partial<
    Draft<TInput>
  >;
  return (
    <ActForm<Draft<TInput>>
      fields={[...via, ...props.fields] as readonly FormField<Extract<keyof Draft<TInput>, string>>[]}
      fixed={fixed}
      submitLabel={t('form.confirm', { action: label(REFERRAL_ACTIONS, props.action) })}
      submission={submission}
      isGrave={props.isGrave}
      onDone={props.onDone}
      onCancel={props.onCancel}
    />
  );
}
