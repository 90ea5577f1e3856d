import * as codes from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useDirectoryNames } from '../../app/use-directory';
import { type NamedWorker, useWorkerNames } from '../../app/use-colleagues';
import * as gql from '../../gql/graphql';
import type { FieldValues } from '../../ui/field-values';
import { caseAct, type CaseAct } from './case-act';
import { useActionOwners, useAgreedWords } from './use-agreed-words';
import { conferenceInput, type ConferenceAnswers } from './conference-input';

const isFinal = ({ kind }: FieldValues) => kind === 'FINAL';

/** The acts of a case up to its services, in the order of its stages (requirements §2.6). The service decides again who may record each. */
export function useCaseActs(team: readonly NamedWorker[]): readonly CaseAct[] {
  const { t } = useTranslation();
  const parties = useDirectoryNames();
  const agreedWords = useAgreedWords();
  const owners = useActionOwners();
  const reason = t('form.reason');
  const workers = useWorkerNames(team);
  return [
    caseAct<gql.AssignWorkerInput>({
      name: 'assignWorker',
      title: t('caseAct.assignWorker'),
      document: gql.AssignWorkerDocument,
      fields: [
        { name: 'workerRef', kind: 'code', label: t('caseAct.worker'), list: workers, isRequired: true },
        { name: 'role', kind: 'code', label: t('caseAct.role'), list: codes.ASSIGNMENTS, isRequired: true },
      ],
    }),
    caseAct<gql.EnterStageInput>({
      name: 'enterStage',
      title: t('caseAct.enterStage'),
      document: gql.EnterStageDocument,
      fields: [
        { name: 'stage', kind: 'code', label: t('caseFile.stage'), list: codes.STAGES, isRequired: true },
      ],
    }),
    caseAct<gql.RecordArrivalInput>({
      name: 'recordArrival',
      title: t('caseAct.recordArrival'),
      document: gql.RecordArrivalDocument,
      fields: [{ name: 'basicNeedsMet', kind: 'flag', label: t('caseAct.basicNeedsMet') }],
    }),
    caseAct<gql.RegisterClientInput>({
      name: 'registerClient',
      title: t('caseAct.registerClient'),
      document: gql.RegisterClientDocument,
      fields: [
        { name: 'basicNeedsMet', kind: 'flag', label: t('caseAct.basicNeedsMet') },
        {
          name: 'clientSaysTold',
          kind: 'told',
          label: t('referral.clientSaysTold'),
          help: t('referral.clientSaysToldHelp'),
        },
      ],
    }),
    caseAct<gql.ContactHealthInput>({
      name: 'contactHealth',
      title: t('caseAct.contactHealth'),
      document: gql.ContactHealthDocument,
      fields: [],
    }),
    caseAct<gql.RecordConsentInput>({
      name: 'recordConsent',
      title: t('caseAct.recordConsent'),
      document: gql.RecordConsentDocument,
      fields: [
        {
          name: 'scope',
          kind: 'code',
          label: t('caseAct.scope'),
          list: codes.CONSENT_SCOPES,
          isRequired: true,
        },
        { name: 'purpose', kind: 'code', label: t('caseAct.purpose'), list: codes.CONSENT_PURPOSES },
        {
          name: 'basis',
          kind: 'code',
          label: t('dossier.legalBasis'),
          list: codes.LEGAL_BASES,
          isRequired: true,
        },
        {
          name: 'givenBy',
          kind: 'code',
          label: t('dossier.agreedBy'),
          list: codes.CONSENT_GIVERS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.WithdrawConsentInput>({
      name: 'withdrawConsent',
      title: t('caseAct.withdrawConsent'),
      document: gql.WithdrawConsentDocument,
      fields: [
        {
          name: 'scope',
          kind: 'code',
          label: t('caseAct.scope'),
          list: codes.CONSENT_SCOPES,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.DecideEligibilityInput>({
      name: 'decideEligibility',
      title: t('caseAct.decideEligibility'),
      document: gql.DecideEligibilityDocument,
      fields: [
        {
          name: 'result',
          kind: 'code',
          label: t('caseAct.result'),
          list: codes.ELIGIBILITY_RESULTS,
          isRequired: true,
        },
        {
          name: 'criterion',
          kind: 'code',
          label: t('newReferral.criterion'),
          list: codes.CRITERIA,
          isShown: ({ result }) => result === 'NOT_ELIGIBLE' || result === 'EXCEPTION',
        },
        {
          name: 'reason',
          kind: 'code',
          label: reason,
          list: codes.OVERRIDE_REASONS,
          isShown: ({ result }) => result === 'EXCEPTION',
        },
      ],
    }),
    caseAct<gql.HoldConferenceInput, ConferenceAnswers>({
      name: 'holdConference',
      title: t('caseAct.holdConference'),
      document: gql.HoldConferenceDocument,
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.conferenceKind'),
          list: codes.CONFERENCE_KINDS,
          isRequired: true,
        },
        { name: 'present', kind: 'codes', label: t('caseAct.present'), list: parties, isRequired: true },
        { name: 'absent', kind: 'codes', label: t('caseAct.absent'), list: parties },
        { name: 'decision', kind: 'code', label: t('caseAct.decision'), list: codes.DECISIONS },
        { name: 'dissent', kind: 'flag', label: t('caseAct.dissent') },
        {
          name: 'actions',
          kind: 'agreed',
          label: t('agreedField.title'),
          help: t('agreedField.help'),
          list: owners,
          words: agreedWords,
        },
        // A final conference names date, officer, transport and destination of the return (G10).
        { name: 'returnDate', kind: 'instant', label: t('caseAct.returnDate'), isShown: isFinal },
        {
          name: 'officerRole',
          kind: 'code',
          label: t('caseAct.officerRole'),
          list: codes.OFFICER_ROLES,
          isShown: isFinal,
        },
        {
          name: 'transport',
          kind: 'code',
          label: t('caseAct.transport'),
          list: codes.TRANSPORTS,
          isShown: isFinal,
        },
        {
          name: 'destination',
          kind: 'code',
          label: t('caseAct.destination'),
          list: codes.DESTINATIONS,
          isShown: isFinal,
        },
      ],
      toInput: conferenceInput,
    }),
    caseAct<gql.InformClientInput>({
      name: 'informClient',
      title: t('caseAct.informClient'),
      document: gql.InformClientDocument,
      fields: [
        {
          name: 'about',
          kind: 'code',
          label: t('caseAct.about'),
          list: codes.INFORMED_ABOUT,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.RecordVoiceInput>({
      name: 'recordVoice',
      title: t('caseAct.recordVoice'),
      document: gql.RecordVoiceDocument,
      fields: [
        { name: 'kind', kind: 'code', label: t('caseAct.voice'), list: codes.VOICE_KINDS, isRequired: true },
      ],
    }),
    caseAct<gql.AnswerClientInput>({
      name: 'answerClient',
      title: t('caseAct.answerClient'),
      document: gql.AnswerClientDocument,
      fields: [
        { name: 'kind', kind: 'code', label: t('caseAct.voice'), list: codes.VOICE_KINDS, isRequired: true },
      ],
    }),
    caseAct<gql.SignAgreementInput>({
      name: 'signAgreement',
      title: t('caseAct.signAgreement'),
      document: gql.SignAgreementDocument,
      fields: [
        { name: 'copyGiven', kind: 'flag', label: t('caseAct.copyGiven') },
        { name: 'statedLengthDays', kind: 'count', label: t('caseAct.statedLengthDays'), max: 3650 },
      ],
    }),
    caseAct<gql.CompleteAssessmentInput>({
      name: 'completeAssessment',
      title: t('caseAct.completeAssessment'),
      document: gql.CompleteAssessmentDocument,
      fields: [
        {
          name: 'traumaLevel',
          kind: 'code',
          label: t('caseAct.traumaLevel'),
          list: codes.TRAUMA_LEVELS,
          isRequired: true,
        },
        { name: 'danger', kind: 'flag', label: t('caseAct.danger') },
        { name: 'needs', kind: 'codes', label: t('caseAct.needs'), list: codes.SERVICES },
      ],
    }),
    caseAct<gql.AgreePlanInput>({
      name: 'agreePlan',
      title: t('caseAct.agreePlan'),
      document: gql.AgreePlanDocument,
      fields: [
        { name: 'goals', kind: 'count', label: t('caseAct.goals'), max: 100, isRequired: true },
        {
          name: 'services',
          kind: 'codes',
          label: t('referral.services'),
          list: codes.SERVICES,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.HoldSessionInput>({
      name: 'holdSession',
      title: t('caseAct.holdSession'),
      document: gql.HoldSessionDocument,
      fields: [
        {
          name: 'service',
          kind: 'code',
          label: t('caseAct.service'),
          list: codes.SERVICES,
          isRequired: true,
        },
        { name: 'form', kind: 'code', label: t('caseAct.form'), list: codes.SERVICE_FORMS, isRequired: true },
        { name: 'attended', kind: 'flag', label: t('caseAct.attended'), initial: true },
        { name: 'sensitiveTopic', kind: 'flag', label: t('caseAct.sensitiveTopic') },
      ],
    }),
    caseAct<gql.ReviewConditionInput>({
      name: 'reviewCondition',
      title: t('caseAct.reviewCondition'),
      document: gql.ReviewConditionDocument,
      fields: [{ name: 'changed', kind: 'flag', label: t('caseAct.changed') }],
    }),
    caseAct<gql.RequestHelpInput>({
      name: 'requestHelp',
      title: t('caseAct.requestHelp'),
      document: gql.RequestHelpDocument,
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.helpKind'),
          list: codes.HELP_KINDS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.RequestResourceInput>({
      name: 'requestResource',
      title: t('caseAct.requestResource'),
      document: gql.RequestResourceDocument,
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.resourceKind'),
          list: codes.RESOURCE_KINDS,
          isRequired: true,
        },
        { name: 'due', kind: 'instant', label: t('gap.due') },
      ],
    }),
  ];
}
