import {
  AGE_BANDS,
  ANSWERS,
  ARRIVAL_CHECKS,
  BACKDATE_REASONS,
  CARD_CHECKS,
  CONSENT_GIVERS,
  CRITERIA,
  DECLINE_REASONS,
  FAIL_REASONS,
  KECAMATAN,
  LEGAL_BASES,
  OUTCOMES,
  OVERRIDE_REASONS,
  PAYERS,
  PLACE_KINDS,
  QUESTIONS,
  REFERRAL_KINDS,
  RISK_LEVELS,
  SERVICES,
  SEXES,
  TRIAGE_NEEDS,
  URGENCIES,
  VIAS,
  WHEREABOUTS,
  WITHDRAWAL_REASONS,
} from '@estafet/schema';
import { defineInput, field, type InputOf, optional } from '../case-acts/input-fields';
import { TOLD_ITEM_INPUT } from '../case-acts/told-items';
import { privateText } from '../identity/private-text';

/** Fields of every referral verb. */
const ACT_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  occurredAt: optional(field.instant('When it happened; now when left out, never in the future')),
  backdateReason: optional(
    field.code(BACKDATE_REASONS, 'Why it is recorded late, when it is late enough to matter'),
  ),
  onBehalfOf: optional(
    field.party('The partner without a log that did it; the sender of the referral records for it'),
  ),
  via: optional(field.code(VIAS, 'How that partner told this agency')),
} as const;

/** Fields of every verb on a referral that exists. */
const REFERRAL_FIELDS = { ...ACT_FIELDS, referralId: field.uuid('The referral') } as const;

const TRIAGE_INPUT = defineInput(
  'TriageInput',
  'What the receiver may know before it says yes: never who she is, nor her story',
  {
    ageBand: field.code(AGE_BANDS, 'Age, as a band; UNKNOWN is handled as a child'),
    sex: field.code(SEXES, 'Sex'),
    risk: optional(field.code(RISK_LEVELS, 'Risk level')),
    needs: optional(field.codes(TRIAGE_NEEDS, 'What she needs now')),
  },
);

const CARD_CHECK_INPUT = defineInput(
  'CardCheckInput',
  "Whether the case fits the destination's programme card (G04)",
  {
    result: field.code(CARD_CHECKS, 'Result of the check'),
    criterion: optional(field.code(CRITERIA, 'The criterion that is not met')),
    reason: optional(field.code(OVERRIDE_REASONS, 'Why it is sent all the same; required for an OVERRIDE')),
  },
);

/** The legal basis of the sharing, and apart from it who agreed (architecture §6). */
export const DOSSIER_INPUT = defineInput(
  'DossierInput',
  'What the receiver gets once it has accepted. Encrypted until then; a declined referral never carries a name',
  {
    legalBasis: field.code(LEGAL_BASES, 'UU 27/2022 art. 20, letter'),
    agreedBy: field.code(
      CONSENT_GIVERS,
      'Who agreed; NONE where the parent is the suspect and nobody could be asked',
    ),
    clientAgrees: optional(field.flag('Whether the client herself agrees, a child too')),
    narrative: optional(privateText('What the receiver has to know to care for her', 20_000)),
  },
);

const SEND_FIELDS = {
  ...ACT_FIELDS,
  caseId: field.uuid('The case'),
  kind: field.code(REFERRAL_KINDS, 'SERVICE asks for a service and the lead stays; TRANSFER moves the lead'),
  to: field.party('The agency or partner asked'),
  services: field.codes(SERVICES, 'Services asked for'),
  urgency: field.code(URGENCIES, 'Urgency'),
  respondBy: optional(field.instant('By when an answer is needed')),
  payer: optional(field.code(PAYERS, 'Who pays')),
  clientMoves: field.flag('Whether the client travels to the receiver; only then is there a handover'),
  handoverAt: optional(field.instant('When the handover could take place, at most 30 days from now')),
  returnOf: optional(field.uuid('The transfer that this one returns')),
  cardVersion: optional(
    field.count("Version of the destination's programme card that was read", { min: 1, max: 100_000 }),
  ),
  eligibility: optional(field.object(CARD_CHECK_INPUT, "The check against the destination's card")),
  told: optional(field.objects(TOLD_ITEM_INPUT, 'What the client was told about the programme (R07)')),
  triage: field.object(TRIAGE_INPUT, 'What the receiver may know before it says yes'),
  dossier: field.object(DOSSIER_INPUT, 'What the receiver gets once it has accepted'),
} as const;

export const SEND_INPUT = defineInput(
  'SendReferralInput',
  'Refers a client to an agency or a partner',
  SEND_FIELDS,
);
export type SendReferralInput = InputOf<typeof SEND_FIELDS>;

const EMERGENCY_CHILD_FIELDS = {
  ageBand: optional(field.code(AGE_BANDS, 'Age, as a band; UNKNOWN (a child) when left out')),
  sex: optional(field.code(SEXES, 'Sex; UNKNOWN when left out')),
  needs: optional(field.codes(TRIAGE_NEEDS, 'Hurt, ill, afraid, what is needed tonight')),
} as const;
const EMERGENCY_CLIENT_INPUT = defineInput(
  'EmergencyClientInput',
  'One client of an emergency: what is known tonight; the rest is due in 24 h',
  EMERGENCY_CHILD_FIELDS,
);

const EMERGENCY_FIELDS = {
  ...ACT_FIELDS,
  to: field.party('The agency or partner asked'),
  services: optional(field.codes(SERVICES, 'What is needed tonight; a safe place when left out')),
  kecamatanFound: optional(field.code(KECAMATAN, 'Where the clients are now (Kemendagri code)')),
  clients: field.objects(
    EMERGENCY_CLIENT_INPUT,
    'One raid, several clients, one form: a case and a referral for each',
  ),
  isAcceptedByPhone: optional(
    field.flag('The duty officer said yes on the telephone; provisional until confirmed'),
  ),
  legalBasis: optional(
    field.code(LEGAL_BASES, 'UU 27/2022 art. 20, letter; d (vital interest) when left out'),
  ),
} as const;

export const EMERGENCY_INPUT = defineInput(
  'SendEmergencyReferralInput',
  'An urgent referral from the field: opens the cases and asks for a place tonight',
  EMERGENCY_FIELDS,
);
export type SendEmergencyReferralInput = InputOf<typeof EMERGENCY_FIELDS>;

export const ACCEPT_INPUT = defineInput('AcceptReferralInput', 'Says yes to a referral', {
  ...REFERRAL_FIELDS,
  handoverAt: optional(field.instant('When the client will be handed over, at most 30 days from now')),
  placeKind: optional(field.code(PLACE_KINDS, 'Where')),
  cardVersion: optional(
    field.count('Version of the own programme card by which it was judged', { min: 1, max: 100_000 }),
  ),
  isException: optional(field.flag('The agency takes a case that its card excludes, in writing (G04)')),
});

export const DECLINE_INPUT = defineInput('DeclineReferralInput', 'Says no to a referral', {
  ...REFERRAL_FIELDS,
  reason: field.code(DECLINE_REASONS, 'Why'),
  criterion: optional(field.code(CRITERIA, 'The criterion of the programme card that is not met')),
  suggestion: optional(field.party('An agency or partner that could help instead')),
});

export const WITHDRAW_INPUT = defineInput('WithdrawReferralInput', 'Takes a referral back', {
  ...REFERRAL_FIELDS,
  reason: field.code(WITHDRAWAL_REASONS, 'Why'),
});

export const REQUEST_INFO_INPUT = defineInput('RequestInfoInput', 'Asks the sender coded questions', {
  ...REFERRAL_FIELDS,
  questions: field.codes(QUESTIONS, 'What has to be known before an answer'),
});

const ANSWER_INPUT = defineInput('AnswerInput', 'The answer to one question', {
  question: field.code(QUESTIONS, 'The question'),
  answer: field.code(ANSWERS, 'The answer'),
});

export const PROVIDE_INFO_INPUT = defineInput('ProvideInfoInput', "Answers the receiver's questions", {
  ...REFERRAL_FIELDS,
  answers: field.objects(ANSWER_INPUT, 'Answers'),
});

export const PHONE_ACCEPTANCE_INPUT = defineInput(
  'RecordPhoneAcceptanceInput',
  'Records that the receiver said yes on the telephone; provisional until the receiver confirms by noon',
  {
    ...REFERRAL_FIELDS,
    handoverAt: optional(field.instant('When the client will be handed over, at most 30 days from now')),
  },
);

export const GIVE_INPUT = defineInput('GiveHandoverInput', "The sender's hand: the client has left", {
  ...REFERRAL_FIELDS,
  placeKind: optional(field.code(PLACE_KINDS, 'Where she was handed over')),
});

export const TAKE_INPUT = defineInput('TakeHandoverInput', "The receiver's hand: the client has arrived", {
  ...REFERRAL_FIELDS,
  arrivalChecks: optional(field.codes(ARRIVAL_CHECKS, 'What the receiver saw when she arrived')),
  clientSaysTold: optional(field.objects(TOLD_ITEM_INPUT, 'What the client says she was told (R07, G06)')),
});

export const FAIL_INPUT = defineInput('FailHandoverInput', 'The handover did not take place', {
  ...REFERRAL_FIELDS,
  reason: field.code(FAIL_REASONS, 'Why'),
  whereabouts: field.code(WHEREABOUTS, 'Where the client is now'),
});

export const START_INPUT = defineInput('StartServiceInput', 'The service has begun', {
  ...REFERRAL_FIELDS,
  service: optional(field.code(SERVICES, 'Which')),
});

export const FEEDBACK_INPUT = defineInput('SendFeedbackInput', 'Tells the sender how it went', {
  ...REFERRAL_FIELDS,
  outcome: field.code(OUTCOMES, 'Outcome'),
  services: optional(field.codes(SERVICES, 'Services that were given')),
});
