/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Says yes to a referral */
export type AcceptReferralInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** Version of the own programme card by which it was judged (1 to 100000) */
  cardVersion?: number | null | undefined;
  /** When the client will be handed over, at most 30 days from now */
  handoverAt?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The agency takes a case that its card excludes, in writing (G04) */
  isException?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Where: SENDER_PREMISES, RECEIVER_PREMISES, HOSPITAL, POLICE_STATION, OTHER */
  placeKind?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Says that this agency has read a version of another's card (G06) */
export type AcknowledgeCardInput = {
  /** Whose card */
  cardAgency: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Which version (1 to 100000) */
  version: number;
};

/** Takes a gap on, with a plan and a date (R22); the ladder waits until then */
export type AcknowledgeGapInput = {
  /** Its case: needed by whoever is no supervisor */
  caseId?: string | null | undefined;
  /** By when, at most 30 days from now */
  due: string;
  /** The gap */
  gapId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** What the agency will do: ANSWER_TODAY, FETCH_CLIENT, RECORD_NOW, CALL_CONFERENCE, FIND_OTHER_PLACE, MOVE_CLIENT, ASK_RESOURCE, CONTACT_CLIENT, OTHER */
  plan: string;
};

/** What kind of body an agency is */
export type AgencyKind =
  /** Non-governmental organisation */
  | 'NGO'
  /** Partner outside the task force */
  | 'PARTNER'
  /** Police */
  | 'POLICE'
  /** Integrated service centre (UPTD PPA) */
  | 'SERVICE_CENTRE'
  /** Social services */
  | 'SOCIAL_SERVICES'
  /** Anti-trafficking task force */
  | 'TASK_FORCE';

/** Records the service plan: how many goals, which services */
export type AgreePlanInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Number of goals (0 to 100) */
  goals: number;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Services planned (SV01 to SV32) */
  services: Array<string>;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that what the client voiced was answered */
export type AnswerClientInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** What was answered: WISH, COMPLAINT, QUESTION */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
  /** The act in which she voiced it */
  voicedId?: string | null | undefined;
};

/** The answer to one question */
export type AnswerInput = {
  /** The answer: YES, NO, UNKNOWN, SENDER, RECEIVER, BY_PHONE */
  answer: string;
  /** The question */
  question: string;
};

/** Answers an instruction of the task force: done, will do, or cannot */
export type AnswerInstructionInput = {
  /** The answer: DONE, WILL_DO, CANNOT */
  decision: string;
  /** By when it will be done */
  due?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The instruction */
  instructionId: string;
};

/** Names a worker of the case: one primary, others supporting (R08, G03) */
export type AssignWorkerInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Primary or supporting: PRIMARY, SUPPORTING */
  role: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
  /** The worker's reference (keyed hash of the staff number) */
  workerRef: string;
};

/** An emergency outside the team */
export type BreakGlassInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Why it cannot wait for somebody of the case team. At most 1000 characters; stored encrypted */
  reason: string;
};

/** Whether the case fits the destination's programme card (G04) */
export type CardCheckInput = {
  /** The criterion that is not met: sex, age, exploitation, residence, condition, places, services */
  criterion?: string | null | undefined;
  /** Why it is sent all the same; required for an OVERRIDE: NO_OTHER_PLACE, IMMEDIATE_DANGER, AGREED_BY_RECEIVER, CLIENT_WISH, SIBLING_THERE, OTHER */
  reason?: string | null | undefined;
  /** Result of the check: PASS, OVERRIDE, UNKNOWN */
  result: string;
};

/** Which case files */
export type CaseFileFilter = {
  /** Of children (unknown age included) */
  isChild?: boolean | null | undefined;
  /** Closed or open */
  isClosed?: boolean | null | undefined;
  /** Led by this agency */
  isLead?: boolean | null | undefined;
  /** The agency's own number begins with this */
  localNumber?: string | null | undefined;
  /** In this stage */
  stage?: string | null | undefined;
};

/** Who the client is; everything may still be unknown */
export type ClientIdentityInput = {
  /** Home address. At most 500 characters; stored encrypted */
  address?: string | null | undefined;
  /** Date of birth, YYYY-MM-DD. At most 10 characters; stored encrypted */
  birthDate?: string | null | undefined;
  /** Place of birth. At most 200 characters; stored encrypted */
  birthPlace?: string | null | undefined;
  /** What she is called. At most 100 characters; stored encrypted */
  callName?: string | null | undefined;
  /** Full name. At most 200 characters; stored encrypted */
  fullName?: string | null | undefined;
  /** Name of parent or guardian. At most 200 characters; stored encrypted */
  guardianName?: string | null | undefined;
  /** Telephone number of parent or guardian. At most 50 characters; stored encrypted */
  guardianPhone?: string | null | undefined;
  /** What the guardian is to her. At most 100 characters; stored encrypted */
  guardianRelation?: string | null | undefined;
  /** Language she reads and speaks best. At most 100 characters; stored encrypted */
  language?: string | null | undefined;
  /** National identity number (NIK). At most 32 characters; stored encrypted */
  nationalId?: string | null | undefined;
  /** Telephone number on which she may safely be called. At most 50 characters; stored encrypted */
  phone?: string | null | undefined;
  /** School. At most 200 characters; stored encrypted */
  school?: string | null | undefined;
};

/** One thing the client says she was told about the programme (R07) */
export type ClientToldItemInput = {
  /** For lengthDays: how many days (0 to 3650) */
  days?: number | null | undefined;
  /** For the others: whether she was told that she would get it */
  isGiven?: boolean | null | undefined;
  /** What was said: lengthDays, POCKET_MONEY, PHONE, VISITS, SCHOOL, SKILLS, JOB, MEALS, HEALTH_CARE, RETURN_HOME, LEAVE_FREELY */
  item: string;
};

/** Whether somebody answers for where the client is */
export type ClientWithKind =
  /** Between two hands */
  | 'BETWEEN'
  /** With one party */
  | 'PARTY'
  /** Not yet known */
  | 'UNKNOWN';

/** Closes the case, by its lead, for one of the five reasons of termination (requirements.md §2.2) */
export type CloseCaseInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Why: GOALS_REACHED, REFERRED, CLIENT_ASKED, WORKER_SIDE, BETTER_PLACED */
  reason: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** A complaint that becomes no case */
export type CloseComplaintInput = {
  /** The complaint */
  complaintId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Why it becomes no case here: NOT_TRAFFICKING, OTHER_JURISDICTION, DUPLICATE, CANNOT_CONTACT, WITHDRAWN */
  outcome: string;
};

/** Closes the investigation of an incident with its measures */
export type CloseIncidentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The act that reported the incident */
  incidentId: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that an action of a conference or meeting was done (G27) */
export type CompleteActionInput = {
  /** The action, as a conference or meeting numbered it */
  actionId: string;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records an assessment; a danger or a trauma level starts the clock of G15 */
export type CompleteAssessmentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Danger to herself or to others */
  danger?: boolean | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Services she needs (SV01 to SV32) */
  needs?: Array<string> | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Level of trauma found: NONE, MILD, MODERATE, SEVERE */
  traumaLevel: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Evaluates result goals and process goals before closing (G24) */
export type CompleteEvaluationInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The goals about how the work was done were reached */
  processGoals?: boolean | null | undefined;
  /** The goals about her situation were reached */
  resultGoals?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records family tracing: who did it, whether the family is ready, whether a suspect is there (G19, G20) */
export type CompleteTracingInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** This agency's own worker, or another: OWN, OTHER */
  doneBy: string;
  /** Whether the family is ready: READY, NOT_YET, REFUSES */
  familyReadiness: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** A suspected recruiter or trafficker is at the destination (R31) */
  suspectAtDestination: boolean;
  /** Verified by an own worker, by visit or call */
  verifiedByOwn?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Something a conference decided that someone does */
export type ConferenceActionInput = {
  /** By when */
  due: string;
  /** The action, named when it is done */
  id: string;
  /** The agency that does it */
  owner: string;
};

/** What a final conference sets about the return (G10) */
export type ConferenceReturnInput = {
  /** The date */
  date?: string | null | undefined;
  /** Where to: FAMILY, SUBSTITUTE, INDEPENDENT, INSTITUTION */
  destination?: string | null | undefined;
  /** Who escorts her, by role: SOCIAL_WORKER, COMPANION, PSYCHOLOGIST, PSYCHIATRIST, DUTY_OFFICER, HOUSE_PARENT, POLICE_OFFICER, LEGAL_COMPANION, SURVIVOR_MENTOR */
  officerRole?: string | null | undefined;
  /** How she travels: CAR, PUBLIC, TRAIN, PLANE, SHIP, AMBULANCE, MOTORCYCLE */
  transport?: string | null | undefined;
};

/** Records an aftercare contact, made or tried, three months after the return (G22) */
export type ContactAftercareInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** By the worker she knew */
  byFormerWorker: boolean;
  /** The case */
  caseId: string;
  /** Made or failed: MADE, FAILED */
  contact: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Areas spoken of: JOB, SCHOOL, MARRIAGE, BUSINESS */
  lifeAreas?: Array<string> | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records contact with a health service; only its time is shared, never the reason (G30f) */
export type ContactHealthInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Contests a gap; the ladder waits 72 hours (rules.md, 6) */
export type ContestGapInput = {
  /** Its case: needed by whoever is no supervisor */
  caseId?: string | null | undefined;
  /** The gap */
  gapId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Why it is contested: NOT_YET_RECORDED, WRONG_OWNER, CLIENT_REFUSED, RULE_UNFIT */
  reason: string;
};

/** Which act of this agency is wrong, and which one says it right */
export type CorrectActInput = {
  /** The act of this agency that is wrong */
  actId: string;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Why; required, and a supervisor, where a clock of the law counts by the act: OTHER_CLIENT, WRONG_ENTRY, RECORDED_TWICE, NOT_HAPPENED, OTHER */
  reason?: string | null | undefined;
  /** The act of the same kind, recorded since, that says it right */
  replacedBy: string;
};

/** Records whether the client fits this agency's programme (G04, G05) */
export type DecideEligibilityInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The version of the programme card judged by (1 to 100000) */
  cardVersion?: number | null | undefined;
  /** The case */
  caseId: string;
  /** The criterion not met, or overridden: sex, age, exploitation, residence, condition, places, services */
  criterion?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Of an exception: why: NO_OTHER_PLACE, IMMEDIATE_DANGER, AGREED_BY_RECEIVER, CLIENT_WISH, SIBLING_THERE, OTHER */
  reason?: string | null | undefined;
  /** The decision: ELIGIBLE, NOT_ELIGIBLE, EXCEPTION */
  result: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Declares which acts the agency records; what it does not record is not measured (rules.md, 2) */
export type DeclareRecordingInput = {
  /** Types of acts, as `client.registered` */
  acts: Array<string>;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
};

/** Says no to a referral */
export type DeclineReferralInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The criterion of the programme card that is not met: sex, age, exploitation, residence, condition, places, services */
  criterion?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Why: NO_CAPACITY, NOT_ELIGIBLE, WRONG_JURISDICTION, CANNOT_CONTACT, CLIENT_DECLINED, SAFETY_RISK, DUPLICATE, OTHER */
  reason: string;
  /** The referral */
  referralId: string;
  /** An agency or partner that could help instead */
  suggestion?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Which referrals of the district to list */
export type DistrictReferralFilter = {
  /** Sent by this party */
  from?: string | null | undefined;
  /** Of this kind */
  kind?: ReferralKind | null | undefined;
  /** Counted by this figure */
  measure?: ReferralMeasure | null | undefined;
  /** Sent or received by this party */
  party?: string | null | undefined;
  /** Sent at or after this instant */
  sentFrom?: string | null | undefined;
  /** Sent before this instant */
  sentTo?: string | null | undefined;
  /** In these states */
  states?: Array<ReferralState> | null | undefined;
  /** Sent to this party */
  to?: string | null | undefined;
  /** Of this urgency */
  urgency?: Urgency | null | undefined;
};

/** What the receiver gets once it has accepted. Encrypted until then; a declined referral never carries a name */
export type DossierInput = {
  /** Who agreed; NONE where the parent is the suspect and nobody could be asked: CLIENT, PARENT, GUARDIAN, COURT, NONE */
  agreedBy: string;
  /** Whether the client herself agrees, a child too */
  clientAgrees?: boolean | null | undefined;
  /** UU 27/2022 art. 20, letter: a, b, c, d, e, f */
  legalBasis: string;
  /** What the receiver has to know to care for her. At most 20000 characters; stored encrypted */
  narrative?: string | null | undefined;
};

/** One client of an emergency: what is known tonight; the rest is due in 24 h */
export type EmergencyClientInput = {
  /** Age, as a band; UNKNOWN (a child) when left out: 0-5, 6-11, 12-14, 15-17, 18-24, 25-59, 60+, UNKNOWN */
  ageBand?: string | null | undefined;
  /** Hurt, ill, afraid, what is needed tonight: SAFE_PLACE_TONIGHT, INJURED, ILL, PREGNANT, AFRAID, IN_CUSTODY_ROOM, WITH_CHILD, DISABILITY, INTERPRETER, FOOD_CLOTHES, MEDICAL_CARE, ESCORT */
  needs?: Array<string> | null | undefined;
  /** Sex; UNKNOWN when left out: FEMALE, MALE, OTHER, UNKNOWN */
  sex?: string | null | undefined;
};

/** Records that the client no longer sleeps there; the running placement when none is named */
export type EndPlacementInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The bed or room, in the shelter's own numbering */
  placementRef?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Ends temporary protection: taken over by LPSK, or no longer needed */
export type EndProtectionInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Enters a stage (ST01 to ST16, STX); stages need not come in order */
export type EnterStageInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The stage */
  stage: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Erases an identity */
export type EraseIdentityInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
};

/** The handover did not take place */
export type FailHandoverInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Why: CLIENT_NOT_READY, CLIENT_DECLINED, CLIENT_LEFT, NO_TRANSPORT, NO_ONE_TO_RECEIVE, REFUSED_AT_DOOR, SAFETY_RISK, RECORDED_IN_ERROR, OTHER */
  reason: string;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
  /** Where the client is now: WITH_SENDER, WITH_RECEIVER, ELSEWHERE_SAFE, UNKNOWN */
  whereabouts: string;
};

/** How long one step of a trend is */
export type FiguresStep =
  /** A calendar month in WIB */
  | 'MONTH'
  /** A calendar quarter in WIB */
  | 'QUARTER';

/** Files a police report, or records the legal ground for filing none (G30a); starts the protection clock */
export type FileReportInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Kind of case: TPPO, TPKS, CHILD_PROTECTION, OTHER */
  caseKind: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** False: no report is filed, on the legal ground named; true when left out */
  isFiled?: boolean | null | undefined;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Legal basis, by its dated reference (as UU21-2007) */
  legalBasisRef?: string | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The LP number; stays in this unit, encrypted */
  reportNumber?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** What kind of work a rule watches */
export type GapFamily =
  /** Answers */
  | 'ANSWERS'
  /** Case work */
  | 'CASE_WORK'
  /** Handovers */
  | 'HANDOVERS'
  /** Meetings */
  | 'MEETINGS'
  /** Reports */
  | 'REPORTS'
  /** Safety */
  | 'SAFETY'
  /** Staff */
  | 'STAFF'
  /** Statutory clocks */
  | 'STATUTORY';

/** Which gaps to list; without states, those that are not cleared */
export type GapFilter = {
  /** Of these levels */
  levels?: Array<GapLevel> | null | undefined;
  /** Of this nature: a missing record, or a missing resource */
  nature?: GapNature | null | undefined;
  /** Seen at or after this instant */
  openedFrom?: string | null | undefined;
  /** Seen before this instant */
  openedTo?: string | null | undefined;
  /** That this agency must act upon */
  owner?: string | null | undefined;
  /** Of this rule */
  rule?: string | null | undefined;
  /** That have climbed the ladder to one of these rungs */
  rungs?: Array<string> | null | undefined;
  /** Of these severities */
  severities?: Array<Severity> | null | undefined;
  /** In these states */
  states?: Array<GapState> | null | undefined;
};

/** Whether the time is running out or has run out */
export type GapLevel =
  /** Breached */
  | 'BREACH'
  /** Warning */
  | 'WARN';

/** Gaps that are no danger in themselves */
export type GapNature =
  /** A record or confirmation is missing, and nobody is in danger by it */
  | 'PAPERWORK'
  /** A bed, worker, psychiatrist or money is missing */
  | 'RESOURCE';

/** What is being done about a gap */
export type GapState =
  /** Cleared */
  | 'CLEARED'
  /** Contested */
  | 'CONTESTED'
  /** Being handled */
  | 'HANDLED'
  /** Open */
  | 'OPEN'
  /** Waived */
  | 'WAIVED';

/** The sender's hand: the client has left */
export type GiveHandoverInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Where she was handed over: SENDER_PREMISES, RECEIVER_PREMISES, HOSPITAL, POLICE_STATION, OTHER */
  placeKind?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Grants temporary protection, for up to 14 days (UU 12/2022 art. 42) */
export type GrantProtectionInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Until when; 14 days when left out */
  until?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records a case conference with who was there, what was decided and who does what (G08 to G11, G27) */
export type HoldConferenceInput = {
  /** Agencies invited and absent */
  absent?: Array<string> | null | undefined;
  /** Who does what by when */
  actions?: Array<ConferenceActionInput> | null | undefined;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** What was decided about the client: ADMIT, KEEP, RETURN, REFER, REFER_PSYCHIATRY, TREAT_THEN_TRANSFER, CONTINUE, CHANGE_PLAN, CHANGE_DESTINATION, POSTPONE, CLOSE */
  decision?: string | null | undefined;
  /** Someone disagreed */
  dissent?: boolean | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Initial, case or final: INITIAL, CASE, FINAL */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** A criterion that the decision sets aside: sex, age, exploitation, residence, condition, places, services */
  overriddenCriterion?: string | null | undefined;
  /** Agencies present */
  present: Array<string>;
  /** Of a final conference: the return */
  return?: ConferenceReturnInput | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records an interview: a child accompanied, in the special service room (UU 21/2007 arts. 39, 45) */
export type HoldInterviewInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** The child was accompanied */
  childAccompanied?: boolean | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** In the special service room (RPK) */
  specialRoom: boolean;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** A round of outreach */
export type HoldOutreachInput = {
  /** Cases that began there */
  caseIds?: Array<string> | null | undefined;
  /** When; now when left out */
  heldAt?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Sub-district (Kemendagri code) */
  kecamatan: string;
  /** Kind of place: STREET, SCHOOL, ONLINE, VILLAGE, ENTERTAINMENT, POLICE_POST */
  place: string;
  /** Persons reached (0 to 10000) */
  reached: number;
};

/** Records one session of a service (G12, G15, G17) */
export type HoldSessionInput = {
  /** She was there */
  attended: boolean;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Alone or in a group: INDIVIDUAL, GROUP */
  form: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Children and adults together */
  mixesAges?: boolean | null | undefined;
  /** Trafficked persons together with other clients */
  mixesClientGroups?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Health, sexuality or trauma was spoken of */
  sensitiveTopic?: boolean | null | undefined;
  /** The service (SV01 to SV32) */
  service: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that the client was told a decision, the length, the rules, her rights or a correction (G11) */
export type InformClientInput = {
  /** What she was told: DECISION, LENGTH, RULES, RIGHTS, CORRECTION */
  about: string;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that the victim was told of her right to restitution (G30d) */
export type InformRestitutionInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Instructs an agency about gaps that it must act upon */
export type InstructInput = {
  /** The agency */
  agency: string;
  /** By when */
  due: string;
  /** The gaps */
  gapIds: Array<string>;
  /** A key the client makes for this one intention: a retry returns the first result */
  idempotencyKey: string;
  /** What it is to do, by code */
  kind: string;
};

/** A client joins a programme */
export type JoinProgrammeInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Reference of the survivor mentor; survivor mentoring has one */
  mentorRef?: string | null | undefined;
  /** The programme: SURVIVOR_MENTORING, PSYCHO_EDUCATION, LIFE_SKILLS, VOCATIONAL_SKILLS, LIVELIHOOD, BACK_TO_SCHOOL, SPORTS_ARTS */
  programme: string;
};

/** A client leaves a programme */
export type LeaveProgrammeInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The programme: SURVIVOR_MENTORING, PSYCHO_EDUCATION, LIFE_SKILLS, VOCATIONAL_SKILLS, LIVELIHOOD, BACK_TO_SCHOOL, SPORTS_ARTS */
  programme: string;
  /** Why: COMPLETED, CLIENT_CHOICE, MOVED, NO_PLACE, LOST */
  reason: string;
};

/** Says that another case is about the same client (G03 until one of them is closed as BETTER_PLACED) */
export type LinkCaseInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The other case */
  otherCaseId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that a worker left the case or is away, with the substitute (G03) */
export type MarkWorkerUnavailableInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Primary or supporting: PRIMARY, SUPPORTING */
  role: string;
  /** The worker who stands in */
  substitute?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
  /** The worker who is away */
  workerRef: string;
};

/** Measures the outcome at 0, 6 and 12 months (G23) */
export type MeasureOutcomeInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Could not be found */
  lostToFollowUp?: boolean | null | undefined;
  /** Months since the return: 0, 6, 12 */
  month: number;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Exploited again */
  reExploited?: boolean | null | undefined;
  /** Goes to school */
  school?: boolean | null | undefined;
  /** Has someone to turn to */
  support?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
  /** Has work */
  work?: boolean | null | undefined;
};

/** Records that the person concerned was told of the incident, by a safe way (within 3 × 24 h: G30e) */
export type NotifyIncidentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The act that reported the incident */
  incidentId: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** What is known of the client when a complaint becomes a case */
export type OpenCaseFromComplaintInput = {
  /** Age, as a band; UNKNOWN is handled as a child (R03): 0-5, 6-11, 12-14, 15-17, 18-24, 25-59, 60+, UNKNOWN */
  ageBand: string;
  /** The complaint */
  complaintId: string;
  /** Kinds of exploitation (HTCDS 2.0) */
  exploitation?: Array<string> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Sub-district where she was found (Kemendagri code) */
  kecamatanFound?: string | null | undefined;
  /** Sub-district she comes from (Kemendagri code) */
  kecamatanOrigin?: string | null | undefined;
  /** Means of control (HTCDS 2.0) */
  means?: Array<string> | null | undefined;
  /** How she was recruited (HTCDS 2.0): ThroughOnlineSocialNetworks, FalseJobOffer, FalseJobOfferAbroad, ThroughFamily, ThroughFriend, ThroughIntimatePartner, ThroughAgency, Abduction, Marriage, Other, Unknown */
  recruitment?: Array<string> | null | undefined;
  /** Risk level: HIGH, MEDIUM, LOW, UNKNOWN */
  riskLevel?: string | null | undefined;
  /** Sex: FEMALE, MALE, OTHER, UNKNOWN */
  sex: string;
  /** Possible, confirmed or not a victim; consent of the victim decides nothing: POSSIBLE, CONFIRMED, NOT_VICTIM */
  victimStatus: string;
};

/** A new case. Holds nothing that identifies her: identity is recorded apart, encrypted */
export type OpenCaseInput = {
  /** Age, as a band; UNKNOWN is handled as a child (R03): 0-5, 6-11, 12-14, 15-17, 18-24, 25-59, 60+, UNKNOWN */
  ageBand: string;
  /** Why it is opened late, where it came more than 30 days ago: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** How the client or the report came: SELF, FAMILY, PUBLIC, POLICE, NGO, SCHOOL, HEALTH, OTHER_DISTRICT */
  channel: string;
  /** Kinds of exploitation (HTCDS 2.0) */
  exploitation?: Array<string> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Sub-district where she was found (Kemendagri code) */
  kecamatanFound?: string | null | undefined;
  /** Sub-district she comes from (Kemendagri code) */
  kecamatanOrigin?: string | null | undefined;
  /** Means of control (HTCDS 2.0) */
  means?: Array<string> | null | undefined;
  /** When the case came to the agency, at most 10 years ago; now when left out */
  openedAt?: string | null | undefined;
  /** How she was recruited (HTCDS 2.0): ThroughOnlineSocialNetworks, FalseJobOffer, FalseJobOfferAbroad, ThroughFamily, ThroughFriend, ThroughIntimatePartner, ThroughAgency, Abduction, Marriage, Other, Unknown */
  recruitment?: Array<string> | null | undefined;
  /** Risk level: HIGH, MEDIUM, LOW, UNKNOWN */
  riskLevel?: string | null | undefined;
  /** Sex: FEMALE, MALE, OTHER, UNKNOWN */
  sex: string;
  /** Possible, confirmed or not a victim; consent of the victim decides nothing: POSSIBLE, CONFIRMED, NOT_VICTIM */
  victimStatus: string;
};

/** Opens a dossier */
export type OpenDossierInput = {
  /** A key the client makes for this one intention; every opening is recorded all the same. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** What the dossier is needed for: CARE, HANDOVER, LEGAL_PROCESS, DATA_RIGHTS, EMERGENCY, REVIEW */
  purpose: string;
  /** The referral */
  referralId: string;
};

/** Opens what was typed as the reason of an emergency access */
export type OpenEmergencyReasonInput = {
  /** The emergency access */
  breakGlassId: string;
  /** A key the client makes for this one intention; every opening is recorded all the same. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
};

/** Opens an identity */
export type OpenIdentityInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention; every opening is recorded all the same. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** What the identity is needed for: CARE, HANDOVER, LEGAL_PROCESS, DATA_RIGHTS, EMERGENCY, REVIEW */
  purpose: string;
};

/** An outreach before departure: who goes, and which police unit with them */
export type PlanOutreachInput = {
  /** The case */
  caseId: string;
  /** When the team leaves */
  departsAt: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Other agencies that go along */
  partners?: Array<string> | null | undefined;
  /** The police unit that goes along */
  policePartner: string;
  /** References of the workers who go */
  teamWorkerRefs: Array<string>;
};

/** Plans a return; an unsafe or unprepared one is blocked with the reasons (G10, G20) */
export type PlanReturnInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** She agrees to the place */
  clientAgrees: boolean;
  /** The day of the return */
  date: string;
  /** Items that she declined: WORK, SCHOOL, SKILL, UEP */
  declinedItems?: Array<string> | null | undefined;
  /** Where she goes: FAMILY, SUBSTITUTE, INDEPENDENT, INSTITUTION */
  destination: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The plan was already made outside the system: it is then a fact, recorded, and its gap opens */
  isAlreadyDecided?: boolean | null | undefined;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Work, school, skill or grant in the plan (G21): WORK, SCHOOL, SKILL, UEP */
  planItems?: Array<string> | null | undefined;
  /** She agreed to be contacted through the village */
  safeContact?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Answers the receiver's questions */
export type ProvideInfoInput = {
  /** Answers */
  answers: Array<AnswerInput>;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Publishes the next version of the agency's programme card, to every member */
export type PublishProgrammeCardInput = {
  /** Places (0 to 10000) */
  capacity?: number | null | undefined;
  /** Hours in which somebody answers, as 24h or 08:00-16:00 */
  dutyHours?: string | null | undefined;
  /** The institution's duty phone, never a person's */
  dutyPhone?: string | null | undefined;
  /** Kinds of exploitation it takes; all when left out */
  exploitation?: Array<string> | null | undefined;
  /** Free places now (0 to 10000) */
  freePlaces?: number | null | undefined;
  /** What clients get: lengthDays, POCKET_MONEY, PHONE, VISITS, SCHOOL, SKILLS, JOB, MEALS, HEALTH_CARE, RETURN_HOME, LEAVE_FREELY */
  given?: Array<string> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Usual length of stay in days (0 to 3650) */
  lengthDays?: number | null | undefined;
  /** Oldest (0 to 120) */
  maxAge?: number | null | undefined;
  /** Youngest (0 to 120) */
  minAge?: number | null | undefined;
  /** What clients do not get, as pocket money: lengthDays, POCKET_MONEY, PHONE, VISITS, SCHOOL, SKILLS, JOB, MEALS, HEALTH_CARE, RETURN_HOME, LEAVE_FREELY */
  notGiven?: Array<string> | null | undefined;
  /** Clients live there */
  residence?: boolean | null | undefined;
  /** The board shows the agency as "mitra kesehatan" */
  sensitive?: boolean | null | undefined;
  /** Services offered (SV01 to SV32) */
  services: Array<string>;
  /** Whom it takes; all when left out: FEMALE, MALE, OTHER, UNKNOWN */
  sexes?: Array<string> | null | undefined;
  /** The version; the next one when left out (1 to 100000) */
  version?: number | null | undefined;
};

/** Records an application for rehabilitation, return, reintegration or first aid (UU 21/2007 arts. 52, 53) */
export type ReceiveApplicationInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** What is applied for: REHABILITATION, RETURN, REINTEGRATION, FIRST_AID */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** A complaint (pengaduan) */
export type ReceiveComplaintInput = {
  /** Assault within the 120 hours before */
  assaultWithin120h?: boolean | null | undefined;
  /** How it came: SELF, FAMILY, PUBLIC, POLICE, NGO, SCHOOL, HEALTH, OTHER_DISTRICT */
  channel: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Sub-district it speaks of (Kemendagri code) */
  kecamatan?: string | null | undefined;
  /** When it came in; now when left out */
  receivedAt?: string | null | undefined;
  /** Risk: high risk is served before assessment (law.md §8): HIGH, MEDIUM, LOW, UNKNOWN */
  riskLevel: string;
  /** It concerns sexual exploitation */
  sexualExploitation?: boolean | null | undefined;
};

/** Records that the client arrived (starts the clock of G07) */
export type RecordArrivalInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** Food, clothes and a bed were seen to */
  basicNeedsMet?: boolean | null | undefined;
  /** The case */
  caseId: string;
  /** What she says she was told before she came (R07) */
  clientSaysTold?: Array<ClientToldItemInput> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records the legal basis and, apart from it, the client's agreement; for a child, who agreed */
export type RecordConsentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The letter of UU 27/2022 art. 20: a, b, c, d, e, f */
  basis?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Who agreed or withdrew; never a suspect parent (art. 25): CLIENT, PARENT, GUARDIAN, COURT, NONE */
  givenBy?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** For which purpose: REFERRAL, TRANSFER, HEALTH, LEGAL_PROCESS, AFTERCARE, OTHER */
  purpose?: string | null | undefined;
  /** What it covers: REFERRAL, DOSSIER, CONTACT, ALL */
  scope: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records one of the six steps of crisis intervention (requirements.md §10) */
export type RecordCrisisStepInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Step 4: options noted; at least two are wanted (0 to 20) */
  optionsNoted?: number | null | undefined;
  /** The step: 1 define, 2 safety, 3 support, 4 alternatives, 5 plan, 6 commitment (1 to 6) */
  step: number;
  /** Step 6: the time target */
  timeTarget?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records who the client is, encrypted, at this agency alone */
export type RecordIdentityInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** What is known; replaces what was recorded before */
  identity: ClientIdentityInput;
};

/** Records that the receiver said yes on the telephone; provisional until the receiver confirms by noon */
export type RecordPhoneAcceptanceInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** When the client will be handed over, at most 30 days from now */
  handoverAt?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that a victim or someone else reported; starts the clocks of UU 12/2022 (G30a, G30f) */
export type RecordReportInput = {
  /** Assault within the 120 hours before the report */
  assaultWithin120h?: boolean | null | undefined;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** How the report came: SELF, FAMILY, PUBLIC, POLICE, NGO, SCHOOL, HEALTH, OTHER_DISTRICT */
  channel: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The report concerns sexual exploitation */
  sexualExploitation?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records a rescue; one raid with several children is one form (ST02) */
export type RecordRescueInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Other cases of the same raid */
  caseIds?: Array<string> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Agencies that took part */
  partners: Array<string>;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records a final judgment with restitution; payment is due in 14 days (UU 21/2007 art. 50) */
export type RecordRestitutionOrderedInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that the restitution was paid */
export type RecordRestitutionPaidInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that she returned: a fact, never refused (rules.md, 7) */
export type RecordReturnInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** She agrees to the place */
  clientAgrees: boolean;
  /** The day of the return */
  date: string;
  /** Items that she declined: WORK, SCHOOL, SKILL, UEP */
  declinedItems?: Array<string> | null | undefined;
  /** Where she goes: FAMILY, SUBSTITUTE, INDEPENDENT, INSTITUTION */
  destination: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** Work, school, skill or grant in the plan (G21): WORK, SCHOOL, SKILL, UEP */
  planItems?: Array<string> | null | undefined;
  /** She agreed to be contacted through the village */
  safeContact?: boolean | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that the client voiced a wish, a complaint or a question (R32); it has a clock (G31) */
export type RecordVoiceInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** What she voiced: WISH, COMPLAINT, QUESTION */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** What may be done with a referral */
export type ReferralAction =
  /** Accept */
  | 'ACCEPT'
  /** Decline */
  | 'DECLINE'
  /** Record: handover failed */
  | 'FAIL'
  /** Record: client handed over */
  | 'GIVE'
  /** Answer the questions */
  | 'PROVIDE_INFO'
  /** Record acceptance by phone */
  | 'RECORD_PHONE_ACCEPTANCE'
  /** Ask for information */
  | 'REQUEST_INFO'
  /** Send feedback */
  | 'SEND_FEEDBACK'
  /** Start the service */
  | 'START_SERVICE'
  /** Record: client received */
  | 'TAKE'
  /** Void */
  | 'VOID'
  /** Withdraw */
  | 'WITHDRAW';

/** Whether the agency sent a referral or received it */
export type ReferralDirection =
  /** Addressed to this agency */
  | 'RECEIVED'
  /** Sent by this agency, or recorded by it for a partner */
  | 'SENT';

/** Narrows a list of referrals; conditions add up */
export type ReferralFilter = {
  /** The case */
  caseId?: string | null | undefined;
  /** Whether nothing more is awaited */
  isClosed?: boolean | null | undefined;
  /** Only those unanswered past their time */
  isOverdue?: boolean | null | undefined;
  /** The other side */
  party?: string | null | undefined;
  /** A service asked for, by code */
  service?: string | null | undefined;
  /** Any of these states */
  states?: Array<ReferralState> | null | undefined;
  /** Urgency */
  urgency?: Urgency | null | undefined;
};

/** SERVICE asks for a service; TRANSFER moves the lead */
export type ReferralKind =
  /** Referral */
  | 'SERVICE'
  /** Case transfer */
  | 'TRANSFER';

/** What is counted of referrals; every figure opens the list that it counted */
export type ReferralMeasure =
  /** Answered */
  | 'ANSWERED'
  /** Answered in time */
  | 'ANSWERED_IN_TIME'
  /** Answered late */
  | 'ANSWERED_LATE'
  /** Declined */
  | 'DECLINED'
  /** Handed over by both hands */
  | 'HANDED_OVER'
  /** Handed over in time */
  | 'HANDED_OVER_IN_TIME'
  /** Handed over late */
  | 'HANDED_OVER_LATE'
  /** In flight: somebody still has to do something */
  | 'IN_FLIGHT'
  /** Not answered, and the time has run out */
  | 'OVERDUE'
  /** Not answered yet */
  | 'WAITING';

/** Where a referral stands */
export type ReferralState =
  /** Accepted */
  | 'ACCEPTED'
  /** Completed */
  | 'COMPLETED'
  /** Declined */
  | 'DECLINED'
  /** Awaiting an answer */
  | 'DELIVERED'
  /** Disputed */
  | 'DISPUTED'
  /** Handed over */
  | 'HANDED_OVER'
  /** Being handed over */
  | 'HANDING_OVER'
  /** Information requested */
  | 'INFO_REQUESTED'
  /** In service */
  | 'IN_SERVICE'
  /** Sent */
  | 'SENT'
  /** Arrived, sender has yet to confirm */
  | 'TAKEN'
  /** Voided by the task force */
  | 'VOIDED'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Registers the client on arrival, day or night (G07) */
export type RegisterClientInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** Food, clothes and a bed were seen to */
  basicNeedsMet: boolean;
  /** The case */
  caseId: string;
  /** What she says she was told before she came (R07) */
  clientSaysTold?: Array<ClientToldItemInput> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Opens a closed case again, by its lead */
export type ReopenCaseInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The reason of the closing that no longer holds: GOALS_REACHED, REFERRED, CLIENT_ASKED, WORKER_SIDE, BETTER_PLACED */
  reason?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Reports a failure of data protection or of care (G18, G30e) */
export type ReportIncidentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** The incident: DATA_PROTECTION, CLIENT_SAFETY, STAFF_CONDUCT, OTHER */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Reports that a shift has nobody in a role (G07, G15) */
export type ReportRosterGapInput = {
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The role that nobody fills: SOCIAL_WORKER, COMPANION, PSYCHOLOGIST, PSYCHIATRIST, DUTY_OFFICER, HOUSE_PARENT, POLICE_OFFICER, LEGAL_COMPANION, SURVIVOR_MENTOR */
  role: string;
  /** The shift: MORNING, AFTERNOON, NIGHT, WEEKEND */
  shift?: string | null | undefined;
};

/** Asks for help with a case that one worker cannot solve alone (G09) */
export type RequestHelpInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** Which help: CONFERENCE, SUPERVISION, SECOND_WORKER, SPECIALIST */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Asks the sender coded questions */
export type RequestInfoInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** What has to be known before an answer */
  questions: Array<string>;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Asks LPSK for protection, within 24 hours of the temporary one (UU 12/2022 art. 43) */
export type RequestLpskInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Asks the agency's head for what the worker cannot provide; the gap moves to the head */
export type RequestResourceInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** By when */
  due?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** What is lacking: BED, WORKER, MONEY, PSYCHIATRIST, TRANSPORT */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Closes a file to all but named workers, when a colleague or an official is suspected */
export type RestrictCaseInput = {
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** References of the only workers who may open the file; none lifts the restriction */
  restrictedTo: Array<string>;
};

/** Which act of this agency is taken back */
export type RetractActInput = {
  /** The act of this agency that is wrong */
  actId: string;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Why; required, and a supervisor, where a clock of the law counts by the act: OTHER_CLIENT, WRONG_ENTRY, RECORDED_TWICE, NOT_HAPPENED, OTHER */
  reason?: string | null | undefined;
};

/** A second person's look at an emergency access */
export type ReviewBreakGlassInput = {
  /** The emergency access */
  breakGlassId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Whether it was justified */
  isJustified: boolean;
};

/** Records a review of the client's condition (G09) */
export type ReviewConditionInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Her condition changed since the last review */
  changed: boolean;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Whether what a rule finds is shown */
export type RuleMode =
  /** Off */
  | 'OFF'
  /** On */
  | 'ON'
  /** Shadow (counted, not shown) */
  | 'SHADOW';

/** An urgent referral from the field: opens the cases and asks for a place tonight */
export type SendEmergencyReferralInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** One raid, several clients, one form: a case and a referral for each */
  clients: Array<EmergencyClientInput>;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** The duty officer said yes on the telephone; provisional until confirmed */
  isAcceptedByPhone?: boolean | null | undefined;
  /** Where the clients are now (Kemendagri code) */
  kecamatanFound?: string | null | undefined;
  /** UU 27/2022 art. 20, letter; d (vital interest) when left out: a, b, c, d, e, f */
  legalBasis?: string | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** What is needed tonight; a safe place when left out */
  services?: Array<string> | null | undefined;
  /** The agency or partner asked */
  to: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Tells the sender how it went */
export type SendFeedbackInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Outcome: SERVICE_COMPLETED, PARTLY, NOT_STARTED, CLIENT_LEFT, REFERRED_ON, OTHER */
  outcome: string;
  /** The referral */
  referralId: string;
  /** Services that were given */
  services?: Array<string> | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Refers a client to an agency or a partner */
export type SendReferralInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** Version of the destination's programme card that was read (1 to 100000) */
  cardVersion?: number | null | undefined;
  /** The case */
  caseId: string;
  /** Whether the client travels to the receiver; only then is there a handover */
  clientMoves: boolean;
  /** What the receiver gets once it has accepted */
  dossier: DossierInput;
  /** The check against the destination's card */
  eligibility?: CardCheckInput | null | undefined;
  /** When the handover could take place, at most 30 days from now */
  handoverAt?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** SERVICE asks for a service and the lead stays; TRANSFER moves the lead: SERVICE, TRANSFER */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Who pays: LPSK, APBD, PROVIDER, UNKNOWN */
  payer?: string | null | undefined;
  /** By when an answer is needed */
  respondBy?: string | null | undefined;
  /** The transfer that this one returns */
  returnOf?: string | null | undefined;
  /** Services asked for */
  services: Array<string>;
  /** The agency or partner asked */
  to: string;
  /** What the client was told about the programme (R07) */
  told?: Array<ClientToldItemInput> | null | undefined;
  /** What the receiver may know before it says yes */
  triage: TriageInput;
  /** Urgency: URGENT, NORMAL */
  urgency: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records that what was applied for has begun (within 7 days: G30c) */
export type ServeApplicationInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** What was served: REHABILITATION, RETURN, REINTEGRATION, FIRST_AID */
  kind: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Changes a rule from an instant on; gaps that are open keep the rule of their day */
export type SetPolicyInput = {
  /** A key the client makes for this one intention: a retry returns the first result */
  idempotencyKey: string;
  /** Off, in shadow, or on */
  mode: RuleMode;
  /** The rule: G01 … G31 */
  rule: string;
  /** Settings to change; those not named stay */
  thresholds?: Array<ThresholdInput> | null | undefined;
  /** From when; default: now. Never in the past */
  validFrom?: string | null | undefined;
};

/** How much danger a gap means */
export type Severity =
  /** Critical */
  | 'CRITICAL'
  /** High */
  | 'HIGH'
  /** Low */
  | 'LOW'
  /** Medium */
  | 'MEDIUM';

/** Records the service agreement; a copy given counts as telling her the length (G11) */
export type SignAgreementInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** She has a copy */
  copyGiven: boolean;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The length of stay it states, in days (0 to 3650) */
  statedLengthDays?: number | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Records where the client sleeps. A child among unrelated adults is recorded, not refused; with a reason it may last until noon (G16) */
export type StartPlacementInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Why, where a child sleeps among adults tonight: NO_OTHER_BED, NIGHT_ARRIVAL, MEDICAL, SAFETY, SIBLINGS, OTHER */
  emergencyReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** The bed or room, in the shelter's own numbering */
  placementRef?: string | null | undefined;
  /** The unit parts children from adults */
  separated?: boolean | null | undefined;
  /** Adults who are not her family sleep there */
  sharedWithUnrelatedAdults?: boolean | null | undefined;
  /** Kind of unit: DORMITORY, ROOM, SAFE_HOUSE, FAMILY_UNIT, POLICE_ROOM, HOSPITAL_WARD, FOSTER_HOME */
  unitKind: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** The service has begun */
export type StartServiceInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** Which */
  service?: string | null | undefined;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** The receiver's hand: the client has arrived */
export type TakeHandoverInput = {
  /** What the receiver saw when she arrived: UNHURT, INJURED, HAS_BELONGINGS, HAS_DOCUMENTS, HAS_MEDICINE, KNOWS_WHERE_SHE_IS */
  arrivalChecks?: Array<string> | null | undefined;
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** What the client says she was told (R07, G06) */
  clientSaysTold?: Array<ClientToldItemInput> | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** One setting of a rule */
export type ThresholdInput = {
  /** As `breachAfterHours`; a setting that the rule has */
  name: string;
  /** Its new value */
  value: number;
};

/** What the receiver may know before it says yes: never who she is, nor her story */
export type TriageInput = {
  /** Age, as a band; UNKNOWN is handled as a child: 0-5, 6-11, 12-14, 15-17, 18-24, 25-59, 60+, UNKNOWN */
  ageBand: string;
  /** What she needs now: SAFE_PLACE_TONIGHT, INJURED, ILL, PREGNANT, AFRAID, IN_CUSTODY_ROOM, WITH_CHILD, DISABILITY, INTERPRETER, FOOD_CLOTHES, MEDICAL_CARE, ESCORT */
  needs?: Array<string> | null | undefined;
  /** Risk level: HIGH, MEDIUM, LOW, UNKNOWN */
  risk?: string | null | undefined;
  /** Sex: FEMALE, MALE, OTHER, UNKNOWN */
  sex: string;
};

/** How soon an answer is needed */
export type Urgency =
  /** Normal */
  | 'NORMAL'
  /** Urgent */
  | 'URGENT';

/** Voids a referral that nobody should answer any more, before the client is on her way */
export type VoidReferralInput = {
  /** A key the client makes for this one intention: a retry returns the first result */
  idempotencyKey: string;
  /** Why, by code */
  reason: string;
  /** The referral */
  referralId: string;
};

/** Waives a gap with a reason and an end; it is kept, and comes back if it is still there then */
export type WaiveGapInput = {
  /** The gap */
  gapId: string;
  /** A key the client makes for this one intention: a retry returns the first result */
  idempotencyKey: string;
  /** Why, by code */
  reason: string;
  /** Until when */
  until: string;
};

/** Records that she withdrew her agreement: pending referrals are withdrawn with it */
export type WithdrawConsentInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** The letter of UU 27/2022 art. 20: a, b, c, d, e, f */
  basis?: string | null | undefined;
  /** The case */
  caseId: string;
  /** Who agreed or withdrew; never a suspect parent (art. 25): CLIENT, PARENT, GUARDIAN, COURT, NONE */
  givenBy?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** Recorded offline or by phone, to be confirmed later */
  isProvisional?: boolean | null | undefined;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it, to which this agency referred the client */
  onBehalfOf?: string | null | undefined;
  /** For which purpose: REFERRAL, TRANSFER, HEALTH, LEGAL_PROCESS, AFTERCARE, OTHER */
  purpose?: string | null | undefined;
  /** What it covers: REFERRAL, DOSSIER, CONTACT, ALL */
  scope: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

/** Takes a referral back */
export type WithdrawReferralInput = {
  /** Why it is recorded late, when it is late enough to matter: OFFLINE, NIGHT_SHIFT, FIELD_WORK, PAPER_FIRST, SYSTEM_DOWN, OTHER */
  backdateReason?: string | null | undefined;
  /** A key the client makes for this one intention: a retry returns the first result. A UUID, or up to 80 letters, digits and . _ : - */
  idempotencyKey: string;
  /** When it happened; now when left out, never in the future */
  occurredAt?: string | null | undefined;
  /** The partner without a log that did it; the sender of the referral records for it */
  onBehalfOf?: string | null | undefined;
  /** Why: OTHER_FOUND, CLIENT_DECLINED, SENT_IN_ERROR, NO_ANSWER, OTHER */
  reason: string;
  /** The referral */
  referralId: string;
  /** How that partner told this agency: LINK, PHONE */
  via?: string | null | undefined;
};

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { viewer: { id: string, agency:
      | { id: string, colleagues: Array<{ workerRef: string, name: string, isViewer: boolean }> | null }
      | { id: string, colleagues: Array<{ workerRef: string, name: string, isViewer: boolean }> | null }
      | { id: string, colleagues: Array<{ workerRef: string, name: string, isViewer: boolean }> | null }
      | { id: string, colleagues: Array<{ workerRef: string, name: string, isViewer: boolean }> | null }
     | null } | null };

export type CommandOfStaffQueryVariables = Exact<{
  localNumber?: string | null | undefined;
  isNumber: boolean;
  isCode: boolean;
}>;


export type CommandOfStaffQuery = { viewer: { id: string, agency:
      | { id: string, byNumber?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean }> } | null, newest?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, byNumber?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean }> } | null, newest?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, byNumber?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean }> } | null, newest?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, byNumber?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean }> } | null, newest?: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, coordination: { id: string, code: string } | null }> } | null }
     | null } | null };

export type CommandOfCoordinatorQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type CommandOfCoordinatorQuery = { district: { cases: { nodes: Array<{ id: string, code: string, isChild: boolean }> } } | null };

export type CommandPartiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommandPartiesQuery = { viewer: { id: string, agency:
      | { id: string, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> | null }
      | { id: string, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> | null }
      | { id: string, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> | null }
      | { id: string, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> | null }
     | null } | null };

export type CommandMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type CommandMembersQuery = { district: { members: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { viewer: { id: string, agency:
      | { id: string, directory: Array<{ kind: AgencyKind, dutyPhone: string | null, lastContactAt: string | null, usualAnswerHours: number | null, usualAnswerCount: number, party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { version: number, publishedAt: string, residence: boolean | null, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, lengthDays: number | null, freePlaces: number | null, capacity: number | null, given: Array<string>, notGiven: Array<string>, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, directory: Array<{ kind: AgencyKind, dutyPhone: string | null, lastContactAt: string | null, usualAnswerHours: number | null, usualAnswerCount: number, party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { version: number, publishedAt: string, residence: boolean | null, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, lengthDays: number | null, freePlaces: number | null, capacity: number | null, given: Array<string>, notGiven: Array<string>, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, directory: Array<{ kind: AgencyKind, dutyPhone: string | null, lastContactAt: string | null, usualAnswerHours: number | null, usualAnswerCount: number, party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { version: number, publishedAt: string, residence: boolean | null, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, lengthDays: number | null, freePlaces: number | null, capacity: number | null, given: Array<string>, notGiven: Array<string>, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, directory: Array<{ kind: AgencyKind, dutyPhone: string | null, lastContactAt: string | null, usualAnswerHours: number | null, usualAnswerCount: number, party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { version: number, publishedAt: string, residence: boolean | null, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, lengthDays: number | null, freePlaces: number | null, capacity: number | null, given: Array<string>, notGiven: Array<string>, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
     | null } | null };

export type DirectoryPartyFragment = { kind: AgencyKind, dutyPhone: string | null, lastContactAt: string | null, usualAnswerHours: number | null, usualAnswerCount: number, party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { version: number, publishedAt: string, residence: boolean | null, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, lengthDays: number | null, freePlaces: number | null, capacity: number | null, given: Array<string>, notGiven: Array<string>, dutyHours: string | null, dutyPhone: string | null } | null };

export type StaffNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffNoticesQuery = { viewer: { id: string, agency:
      | { id: string, today: { asOf: string, toAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, toConfirm: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, questionsToAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, disputed: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null, openGaps: Array<{ id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } }> | null }
      | { id: string, today: { asOf: string, toAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, toConfirm: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, questionsToAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, disputed: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null, openGaps: Array<{ id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } }> | null }
      | { id: string, today: { asOf: string, toAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, toConfirm: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, questionsToAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, disputed: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null, openGaps: Array<{ id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } }> | null }
      | { id: string, today: { asOf: string, toAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, toConfirm: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, questionsToAnswer: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, disputed: Array<{ id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null, openGaps: Array<{ id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } }> | null }
     | null } | null };

export type CoordinatorNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorNoticesQuery = { district: { asOf: string, phoneList: Array<{ case: { id: string, code: string } | null, gap: { id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } } }>, gaps: { nodes: Array<{ id: string, severity: Severity, openedAt: string, case: { id: string, code: string } | null, ruleName: { id: string, en: string } }> } } | null };

export type NoticeReferralFragment = { id: string, urgency: Urgency, sentAt: string, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type NoticeGapFragment = { id: string, severity: Severity, openedAt: string, ruleName: { id: string, en: string } };

export type AgenciesQueryVariables = Exact<{
  from: string;
}>;


export type AgenciesQuery = { district: { asOf: string, members: Array<{ kind: AgencyKind, lastContactAt: string | null, isSynced: boolean, isWithinGrace: boolean, openGaps: number, needsUpgrade: boolean, callPhone: string | null, hasDeclaredRecording: boolean, notMeasured: Array<string>, party: { id: string, isMember: boolean, name: { id: string, en: string } } }>, responsiveness: Array<{ received: number, answered: number, answeredInTime: number, waiting: number, overdue: number, medianAnswerHours: number | null, medianClockHours: number | null, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } }>, gapGroups: Array<{ severity: Severity, open: number, underDay: number, underWeek: number, underMonth: number, older: number, oldestAt: string, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type MemberRowFragment = { kind: AgencyKind, lastContactAt: string | null, isSynced: boolean, isWithinGrace: boolean, openGaps: number, needsUpgrade: boolean, callPhone: string | null, hasDeclaredRecording: boolean, notMeasured: Array<string>, party: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type CaseActLineFragment = { amended: string | null, amendableBy: string | null, id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null };

export type EnterStageMutationVariables = Exact<{
  input: EnterStageInput;
}>;


export type EnterStageMutation = { result: { caseId: string } };

export type RegisterClientMutationVariables = Exact<{
  input: RegisterClientInput;
}>;


export type RegisterClientMutation = { result: { caseId: string } };

export type InformClientMutationVariables = Exact<{
  input: InformClientInput;
}>;


export type InformClientMutation = { result: { caseId: string } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { result: { caseId: string } };

export type DecideEligibilityMutationVariables = Exact<{
  input: DecideEligibilityInput;
}>;


export type DecideEligibilityMutation = { result: { caseId: string } };

export type CompleteAssessmentMutationVariables = Exact<{
  input: CompleteAssessmentInput;
}>;


export type CompleteAssessmentMutation = { result: { caseId: string } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { result: { caseId: string } };

export type AgreePlanMutationVariables = Exact<{
  input: AgreePlanInput;
}>;


export type AgreePlanMutation = { result: { caseId: string } };

export type HoldSessionMutationVariables = Exact<{
  input: HoldSessionInput;
}>;


export type HoldSessionMutation = { result: { caseId: string } };

export type ReviewConditionMutationVariables = Exact<{
  input: ReviewConditionInput;
}>;


export type ReviewConditionMutation = { result: { caseId: string } };

export type RequestHelpMutationVariables = Exact<{
  input: RequestHelpInput;
}>;


export type RequestHelpMutation = { result: { caseId: string } };

export type HoldConferenceMutationVariables = Exact<{
  input: HoldConferenceInput;
}>;


export type HoldConferenceMutation = { result: { caseId: string } };

export type CompleteTracingMutationVariables = Exact<{
  input: CompleteTracingInput;
}>;


export type CompleteTracingMutation = { result: { caseId: string } };

export type PlanReturnMutationVariables = Exact<{
  input: PlanReturnInput;
}>;


export type PlanReturnMutation = { result: { caseId: string } };

export type RecordReturnMutationVariables = Exact<{
  input: RecordReturnInput;
}>;


export type RecordReturnMutation = { result: { caseId: string } };

export type ContactAftercareMutationVariables = Exact<{
  input: ContactAftercareInput;
}>;


export type ContactAftercareMutation = { result: { caseId: string } };

export type ContactHealthMutationVariables = Exact<{
  input: ContactHealthInput;
}>;


export type ContactHealthMutation = { result: { caseId: string } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { result: { caseId: string } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { result: { caseId: string } };

export type AssignWorkerMutationVariables = Exact<{
  input: AssignWorkerInput;
}>;


export type AssignWorkerMutation = { result: { caseId: string } };

export type RecordArrivalMutationVariables = Exact<{
  input: RecordArrivalInput;
}>;


export type RecordArrivalMutation = { result: { caseId: string } };

export type RecordVoiceMutationVariables = Exact<{
  input: RecordVoiceInput;
}>;


export type RecordVoiceMutation = { result: { caseId: string } };

export type AnswerClientMutationVariables = Exact<{
  input: AnswerClientInput;
}>;


export type AnswerClientMutation = { result: { caseId: string } };

export type RequestResourceMutationVariables = Exact<{
  input: RequestResourceInput;
}>;


export type RequestResourceMutation = { result: { caseId: string } };

export type CompleteEvaluationMutationVariables = Exact<{
  input: CompleteEvaluationInput;
}>;


export type CompleteEvaluationMutation = { result: { caseId: string } };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { result: { caseId: string } };

export type CorrectActMutationVariables = Exact<{
  input: CorrectActInput;
}>;


export type CorrectActMutation = { result: { caseId: string } };

export type RetractActMutationVariables = Exact<{
  input: RetractActInput;
}>;


export type RetractActMutation = { result: { caseId: string } };

export type CaseFilePageQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseFilePageQuery = { viewer: { id: string, agency:
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null, caseFile: { riskLevel: string | null, exploitation: Array<string>, isRestricted: boolean, missing: Array<string>, caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, stages: Array<{ stage: string, enteredAt: string }>, team: Array<{ workerRef: string, kind: string, isViewer: boolean }>, acts: Array<{ amended: string | null, amendableBy: string | null, id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, referrals: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null, caseFile: { riskLevel: string | null, exploitation: Array<string>, isRestricted: boolean, missing: Array<string>, caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, stages: Array<{ stage: string, enteredAt: string }>, team: Array<{ workerRef: string, kind: string, isViewer: boolean }>, acts: Array<{ amended: string | null, amendableBy: string | null, id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, referrals: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null, caseFile: { riskLevel: string | null, exploitation: Array<string>, isRestricted: boolean, missing: Array<string>, caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, stages: Array<{ stage: string, enteredAt: string }>, team: Array<{ workerRef: string, kind: string, isViewer: boolean }>, acts: Array<{ amended: string | null, amendableBy: string | null, id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, referrals: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null, caseFile: { riskLevel: string | null, exploitation: Array<string>, isRestricted: boolean, missing: Array<string>, caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, stages: Array<{ stage: string, enteredAt: string }>, team: Array<{ workerRef: string, kind: string, isViewer: boolean }>, acts: Array<{ amended: string | null, amendableBy: string | null, id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, referrals: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null }
     | null } | null };

export type CaseCoordinationQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseCoordinationQuery = { viewer: { id: string, agency:
      | { id: string, caseFile: { caseId: string, coordination: { id: string, code: string, clientWith: { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null, gaps: Array<{ id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> } | null } | null }
      | { id: string, caseFile: { caseId: string, coordination: { id: string, code: string, clientWith: { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null, gaps: Array<{ id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> } | null } | null }
      | { id: string, caseFile: { caseId: string, coordination: { id: string, code: string, clientWith: { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null, gaps: Array<{ id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> } | null } | null }
      | { id: string, caseFile: { caseId: string, coordination: { id: string, code: string, clientWith: { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null, gaps: Array<{ id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> } | null } | null }
     | null } | null };

export type OpenIdentityMutationVariables = Exact<{
  input: OpenIdentityInput;
}>;


export type OpenIdentityMutation = { result: { caseId: string, identity: { fullName: string | null, callName: string | null, birthPlace: string | null, birthDate: string | null, nationalId: string | null, address: string | null, phone: string | null, school: string | null, guardianName: string | null, guardianRelation: string | null, guardianPhone: string | null, language: string | null } | null } };

export type RecordIdentityMutationVariables = Exact<{
  input: RecordIdentityInput;
}>;


export type RecordIdentityMutation = { result: { caseId: string } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { result: { caseId: string } };

export type CaseFilesQueryVariables = Exact<{
  filter?: CaseFileFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseFilesQuery = { viewer: { id: string, agency:
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, coordination: { id: string, code: string } | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, coordination: { id: string, code: string } | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, coordination: { id: string, code: string } | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, coordination: { id: string, code: string } | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
     | null } | null };

export type CaseFileRowFragment = { caseId: string, localNumber: string, openedAt: string, closedAt: string | null, isChild: boolean, ageBand: string | null, sex: string | null, stage: string | null, isLead: boolean, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null };

export type IdentityFragment = { fullName: string | null, callName: string | null, birthPlace: string | null, birthDate: string | null, nationalId: string | null, address: string | null, phone: string | null, school: string | null, guardianName: string | null, guardianRelation: string | null, guardianPhone: string | null, language: string | null };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { result: { __typename: 'CaseFile' } };

export type GrantProtectionMutationVariables = Exact<{
  input: GrantProtectionInput;
}>;


export type GrantProtectionMutation = { result: { __typename: 'CaseFile' } };

export type RequestLpskMutationVariables = Exact<{
  input: RequestLpskInput;
}>;


export type RequestLpskMutation = { result: { __typename: 'CaseFile' } };

export type EndProtectionMutationVariables = Exact<{
  input: EndProtectionInput;
}>;


export type EndProtectionMutation = { result: { __typename: 'CaseFile' } };

export type HoldInterviewMutationVariables = Exact<{
  input: HoldInterviewInput;
}>;


export type HoldInterviewMutation = { result: { __typename: 'CaseFile' } };

export type StartPlacementMutationVariables = Exact<{
  input: StartPlacementInput;
}>;


export type StartPlacementMutation = { result: { __typename: 'CaseFile' } };

export type EndPlacementMutationVariables = Exact<{
  input: EndPlacementInput;
}>;


export type EndPlacementMutation = { result: { __typename: 'CaseFile' } };

export type ReceiveApplicationMutationVariables = Exact<{
  input: ReceiveApplicationInput;
}>;


export type ReceiveApplicationMutation = { result: { __typename: 'CaseFile' } };

export type ServeApplicationMutationVariables = Exact<{
  input: ServeApplicationInput;
}>;


export type ServeApplicationMutation = { result: { __typename: 'CaseFile' } };

export type RecordCrisisStepMutationVariables = Exact<{
  input: RecordCrisisStepInput;
}>;


export type RecordCrisisStepMutation = { result: { __typename: 'CaseFile' } };

export type PoliceCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type PoliceCaseQuery = { policeCaseFile: { reports: Array<{ id: string, filedAt: string, isFiled: boolean, caseKind: string, legalBasisRef: string | null, reportNumber: string | null, restitutionInformedAt: string | null, protection: { decideBy: string, grantedAt: string | null, lpskBy: string | null, lpskRequestedAt: string | null, endsAt: string | null, step: string, isLate: boolean } | null }> } | null };

export type ShelterCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type ShelterCaseQuery = { socialServicesCaseFile: { placements: Array<{ id: string, unitKind: string, startedAt: string, endedAt: string | null, mustEndBy: string | null, concern: string }>, tracings: Array<{ id: string, completedAt: string, doneBy: string, verifiedByOwn: boolean, familyReadiness: string, suspectAtDestination: boolean }> } | null };

export type CentreCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type CentreCaseQuery = { serviceCentreCaseFile: { crisisSteps: Array<{ step: number, recordedAt: string | null, isComplete: boolean, lacks: string | null }>, outreaches: Array<{ id: string, departsAt: string, doneAt: string | null, policePartner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type NgoCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type NgoCaseQuery = { ngoCaseFile: { programmes: Array<{ id: string, programme: string, joinedAt: string, leftAt: string | null, leaveReason: string | null }>, outcomes: Array<{ id: string, month: number, measuredAt: string, support: boolean | null, work: boolean | null, school: boolean | null, reExploited: boolean | null, lostToFollowUp: boolean }> } | null };

export type RecordReportMutationVariables = Exact<{
  input: RecordReportInput;
}>;


export type RecordReportMutation = { result: { caseId: string } };

export type RecordRescueMutationVariables = Exact<{
  input: RecordRescueInput;
}>;


export type RecordRescueMutation = { result: { caseId: string } };

export type MarkWorkerUnavailableMutationVariables = Exact<{
  input: MarkWorkerUnavailableInput;
}>;


export type MarkWorkerUnavailableMutation = { result: { caseId: string } };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { result: { caseId: string } };

export type NotifyIncidentMutationVariables = Exact<{
  input: NotifyIncidentInput;
}>;


export type NotifyIncidentMutation = { result: { caseId: string } };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { result: { caseId: string } };

export type MeasureOutcomeMutationVariables = Exact<{
  input: MeasureOutcomeInput;
}>;


export type MeasureOutcomeMutation = { result: { caseId: string } };

export type InformRestitutionMutationVariables = Exact<{
  input: InformRestitutionInput;
}>;


export type InformRestitutionMutation = { result: { __typename: 'CaseFile' } };

export type RecordRestitutionOrderedMutationVariables = Exact<{
  input: RecordRestitutionOrderedInput;
}>;


export type RecordRestitutionOrderedMutation = { result: { __typename: 'CaseFile' } };

export type RecordRestitutionPaidMutationVariables = Exact<{
  input: RecordRestitutionPaidInput;
}>;


export type RecordRestitutionPaidMutation = { result: { __typename: 'CaseFile' } };

export type PlanOutreachMutationVariables = Exact<{
  input: PlanOutreachInput;
}>;


export type PlanOutreachMutation = { result: { caseId: string } };

export type JoinProgrammeMutationVariables = Exact<{
  input: JoinProgrammeInput;
}>;


export type JoinProgrammeMutation = { result: { caseId: string } };

export type LeaveProgrammeMutationVariables = Exact<{
  input: LeaveProgrammeInput;
}>;


export type LeaveProgrammeMutation = { result: { caseId: string } };

export type ComplaintsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { serviceCentreComplaints: { hasNextPage: boolean, endCursor: string | null, nodes: Array<{ id: string, number: string, receivedAt: string, channel: string, riskLevel: string, kecamatan: string | null, state: string, caseId: string | null, outcome: string | null }> } | null };

export type ComplaintRowFragment = { id: string, number: string, receivedAt: string, channel: string, riskLevel: string, kecamatan: string | null, state: string, caseId: string | null, outcome: string | null };

export type ReceiveComplaintMutationVariables = Exact<{
  input: ReceiveComplaintInput;
}>;


export type ReceiveComplaintMutation = { result: { id: string } };

export type OpenCaseFromComplaintMutationVariables = Exact<{
  input: OpenCaseFromComplaintInput;
}>;


export type OpenCaseFromComplaintMutation = { result: { file: { caseId: string } } };

export type CloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CloseComplaintMutation = { result: { id: string } };

export type ControlRoomQueryVariables = Exact<{ [key: string]: never; }>;


export type ControlRoomQuery = { district: { asOf: string, phoneList: Array<{ callPhone: string | null, case: { id: string, code: string, isChild: boolean } | null, gap: { id: string, rule: string, severity: Severity, level: GapLevel, state: GapState, openedAt: string, breachedAt: string | null, ruleName: { id: string, en: string }, referral: { id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } } | null }, folded: Array<{ id: string, ruleName: { id: string, en: string } }>, callParty: { id: string, isMember: boolean, name: { id: string, en: string } } | null, reason: { id: string, en: string } }>, counts: { paperwork: number, resources: number, notMeasured: number }, gapGroups: Array<{ severity: Severity, open: number, underDay: number, underWeek: number, underMonth: number, older: number, oldestAt: string, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }>, handled: { totalCount: number }, handoffs: { totalCount: number, nodes: Array<{ id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }> }, members: Array<{ kind: AgencyKind, lastContactAt: string | null, isSynced: boolean, isWithinGrace: boolean, openGaps: number, needsUpgrade: boolean, callPhone: string | null, hasDeclaredRecording: boolean, notMeasured: Array<string>, party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type GapGroupRowFragment = { severity: Severity, open: number, underDay: number, underWeek: number, underMonth: number, older: number, oldestAt: string, owner: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type ClientPlaceFragment = { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null };

export type DeskReferralsQueryVariables = Exact<{
  inbox?: ReferralFilter | null | undefined;
  outbox?: ReferralFilter | null | undefined;
  isInbox: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskReferralsQuery = { viewer: { id: string, agency:
      | { id: string, inbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, outbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, inbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, outbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, inbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, outbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, inbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, outbox?: { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
     | null } | null };

export type ReferralPageOfListFragment = { nodes: Array<{ id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { viewer: { id: string, agency:
      | { id: string, name: { id: string, en: string } | null, today: { asOf: string, toAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toConfirm: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toHandOver: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, questionsToAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, disputed: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, awaitingAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }> } | null, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null, openInstructions: Array<{ id: string, kind: string, due: string, issuedAt: string }> | null }
      | { id: string, name: { id: string, en: string } | null, today: { asOf: string, toAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toConfirm: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toHandOver: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, questionsToAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, disputed: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, awaitingAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }> } | null, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null, openInstructions: Array<{ id: string, kind: string, due: string, issuedAt: string }> | null }
      | { id: string, name: { id: string, en: string } | null, today: { asOf: string, toAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toConfirm: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toHandOver: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, questionsToAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, disputed: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, awaitingAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }> } | null, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null, openInstructions: Array<{ id: string, kind: string, due: string, issuedAt: string }> | null }
      | { id: string, name: { id: string, en: string } | null, today: { asOf: string, toAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toConfirm: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, toHandOver: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, questionsToAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, disputed: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }>, awaitingAnswer: Array<{ answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null }> } | null, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null, openInstructions: Array<{ id: string, kind: string, due: string, issuedAt: string }> | null }
     | null } | null };

export type DeskReferralFragment = { answeredAt: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null };

export type DeskGapFragment = { breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null };

export type DeskInstructionFragment = { id: string, kind: string, due: string, issuedAt: string };

export type AgencyAcknowledgeGapMutationVariables = Exact<{
  input: AcknowledgeGapInput;
}>;


export type AgencyAcknowledgeGapMutation = { result: { actId: string } };

export type AgencyContestGapMutationVariables = Exact<{
  input: ContestGapInput;
}>;


export type AgencyContestGapMutation = { result: { actId: string } };

export type AnswerInstructionMutationVariables = Exact<{
  input: AnswerInstructionInput;
}>;


export type AnswerInstructionMutation = { result: { actId: string } };

export type DistrictCaseQueryVariables = Exact<{
  id: string;
}>;


export type DistrictCaseQuery = { case: { id: string, code: string, isChild: boolean, openedAt: string | null, closedAt: string | null, stage: string | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null, monitor: { id: string, isMember: boolean, name: { id: string, en: string } } | null, clientWith: { kind: ClientWithKind, since: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } } | null, to: { id: string, isMember: boolean, name: { id: string, en: string } } | null } | null, referrals: Array<{ attempt: number, reason: string | null, outcome: string | null, availableActions: Array<ReferralAction>, id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, gaps: Array<{ id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }>, timeline: Array<{ id: string, type: string, via: string | null, referralId: string | null, occurredAt: string, recordedAt: string, receivedAt: string, isProvisional: boolean, detail: string | null, whereabouts: string | null, by: { id: string, isMember: boolean, name: { id: string, en: string } }, onBehalfOf: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, custody: Array<{ from: string, until: string | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type DistrictLinkedCasesQueryVariables = Exact<{
  id: string;
}>;


export type DistrictLinkedCasesQuery = { case: { id: string, linkedCases: Array<{ id: string, code: string, closedAt: string | null, lead: { id: string, isMember: boolean, name: { id: string, en: string } } | null }> } | null };

export type VoidReferralMutationVariables = Exact<{
  input: VoidReferralInput;
}>;


export type VoidReferralMutation = { taskForceVoidReferral: { id: string } };

export type SendEmergencyReferralMutationVariables = Exact<{
  input: SendEmergencyReferralInput;
}>;


export type SendEmergencyReferralMutation = { result: { referrals: Array<{ id: string, caseId: string }> } };

export type AgencyFigureRowFragment = { sent: number, received: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type DistrictFigureRowFragment = { sent: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, gapsByFamily: Array<{ family: GapFamily, opened: number, cleared: number }> };

export type FiguresQueryVariables = Exact<{
  from: string;
  to: string;
  step: FiguresStep;
  steps: number;
}>;


export type FiguresQuery = { processFigures: { from: string, to: string, extractedAt: string, source: { id: string, en: string }, district: { sent: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, gapsByFamily: Array<{ family: GapFamily, opened: number, cleared: number }> }, agencies: Array<{ sent: number, received: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } }>, previous: { from: string, to: string, district: { sent: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, gapsByFamily: Array<{ family: GapFamily, opened: number, cleared: number }> }, agencies: Array<{ sent: number, received: number, answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null, trend: Array<{ from: string, to: string, isRunning: boolean, district: { answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null }, agencies: Array<{ answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string } }> }> } | null };

export type TrendStepFragment = { from: string, to: string, isRunning: boolean, district: { answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null }, agencies: Array<{ answersDue: number, answered: number, answeredInTime: number, medianAnswerHours: number | null, handoversDue: number, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string } }> };

export type FlowRowFragment = { sent: number, answered: number, answeredInTime: number, waiting: number, overdue: number, declined: number, handedOver: number, inFlight: number, medianAnswerHours: number | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type FlowsQueryVariables = Exact<{
  from: string;
}>;


export type FlowsQuery = { district: { asOf: string, flows: Array<{ sent: number, answered: number, answeredInTime: number, waiting: number, overdue: number, declined: number, handedOver: number, inFlight: number, medianAnswerHours: number | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, responsiveness: Array<{ received: number, answered: number, answeredInTime: number, waiting: number, overdue: number, medianAnswerHours: number | null, medianClockHours: number | null, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type PaceRowFragment = { received: number, answered: number, answeredInTime: number, waiting: number, overdue: number, medianAnswerHours: number | null, medianClockHours: number | null, handedOver: number, handedOverInTime: number, medianHandoverHours: number | null, party: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type AcknowledgeGapMutationVariables = Exact<{
  input: AcknowledgeGapInput;
}>;


export type AcknowledgeGapMutation = { taskForceAcknowledgeGap: { id: string } };

export type WaiveGapMutationVariables = Exact<{
  input: WaiveGapInput;
}>;


export type WaiveGapMutation = { taskForceWaiveGap: { id: string } };

export type InstructMutationVariables = Exact<{
  input: InstructInput;
}>;


export type InstructMutation = { taskForceInstruct: { id: string } };

export type GapDetailQueryVariables = Exact<{
  id: string;
}>;


export type GapDetailQuery = { gap: { clause: string | null, breachAt: string | null, contestedUntil: string | null, rung: string, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, referral: { id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } } | null, events: Array<{ at: string, kind: string, detail: string | null, actor: { id: string, isMember: boolean, name: { id: string, en: string } } | null }>, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null } | null };

export type GapRowFragment = { id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null };

export type GapTableRowFragment = { id: string, rule: string, level: GapLevel, state: GapState, severity: Severity, openedAt: string, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, rung: string, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string } | null };

export type GapsQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GapsQuery = { district: { asOf: string, gaps: { totalCount: number, nodes: Array<{ id: string, rule: string, level: GapLevel, state: GapState, severity: Severity, openedAt: string, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, rung: string, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, members: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type HandoffRowFragment = { id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } };

export type HandoffsQueryVariables = Exact<{
  filter?: DistrictReferralFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HandoffsQuery = { district: { asOf: string, referrals: { totalCount: number, nodes: Array<{ id: string, kind: ReferralKind, state: ReferralState, urgency: Urgency, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, sentAt: string, answerDueAt: string, deliveredAt: string | null, answeredAt: string | null, handoverAt: string | null, handoverDueAt: string | null, givenAt: string | null, takenAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, case: { id: string, code: string, isChild: boolean } | null, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, members: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null };

export type InstructionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstructionsQuery = { district: { asOf: string, instructions: Array<{ id: string, kind: string, due: string, issuedAt: string, answeredAt: string | null, decision: string | null, agency: { id: string, isMember: boolean, name: { id: string, en: string } }, gaps: Array<{ id: string, state: GapState, ruleName: { id: string, en: string }, case: { id: string, code: string } | null }> }> } | null };

export type InstructionRowFragment = { id: string, kind: string, due: string, issuedAt: string, answeredAt: string | null, decision: string | null, agency: { id: string, isMember: boolean, name: { id: string, en: string } }, gaps: Array<{ id: string, state: GapState, ruleName: { id: string, en: string }, case: { id: string, code: string } | null }> };

export type MyAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgencyQuery = { viewer: { id: string, agency:
      | { id: string, kind: AgencyKind | null, declaredRecording: Array<string> | null, name: { id: string, en: string } | null, programmeCard: { version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null, workload: { openCases: number, withoutWorker: number, workers: Array<{ workerRef: string, isViewer: boolean, primaryCases: number, supportingCases: number }> } | null, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { acknowledgedAt: string | null, version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, kind: AgencyKind | null, declaredRecording: Array<string> | null, name: { id: string, en: string } | null, programmeCard: { version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null, workload: { openCases: number, withoutWorker: number, workers: Array<{ workerRef: string, isViewer: boolean, primaryCases: number, supportingCases: number }> } | null, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { acknowledgedAt: string | null, version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, kind: AgencyKind | null, declaredRecording: Array<string> | null, name: { id: string, en: string } | null, programmeCard: { version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null, workload: { openCases: number, withoutWorker: number, workers: Array<{ workerRef: string, isViewer: boolean, primaryCases: number, supportingCases: number }> } | null, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { acknowledgedAt: string | null, version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
      | { id: string, kind: AgencyKind | null, declaredRecording: Array<string> | null, name: { id: string, en: string } | null, programmeCard: { version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null, workload: { openCases: number, withoutWorker: number, workers: Array<{ workerRef: string, isViewer: boolean, primaryCases: number, supportingCases: number }> } | null, directory: Array<{ party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { acknowledgedAt: string | null, version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null }> | null }
     | null } | null };

export type MyAgencyGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgencyGapsQuery = { viewer: { id: string, agency:
      | { id: string, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null }
      | { id: string, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null }
      | { id: string, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null }
      | { id: string, openGaps: Array<{ breachAt: string | null, id: string, rule: string, level: GapLevel, state: GapState, mode: RuleMode, severity: Severity, caseCode: string | null, openedAt: string, warnAt: string | null, breachedAt: string | null, clearedAt: string | null, handledUntil: string | null, plan: string | null, contestReason: string | null, waivedUntil: string | null, waiveReason: string | null, ruleName: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, owner: { id: string, isMember: boolean, name: { id: string, en: string } }, case: { id: string, code: string, isChild: boolean } | null, referral: { id: string } | null }> | null }
     | null } | null };

export type OwnCardFragment = { version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null };

export type PartnerCardFragment = { party: { id: string, isMember: boolean, name: { id: string, en: string } }, card: { acknowledgedAt: string | null, version: number, publishedAt: string, services: Array<string>, sexes: Array<string>, minAge: number | null, maxAge: number | null, exploitation: Array<string>, residence: boolean | null, lengthDays: number | null, given: Array<string>, notGiven: Array<string>, capacity: number | null, freePlaces: number | null, dutyHours: string | null, dutyPhone: string | null } | null };

export type PublishProgrammeCardMutationVariables = Exact<{
  input: PublishProgrammeCardInput;
}>;


export type PublishProgrammeCardMutation = { result: { actId: string } };

export type AcknowledgeCardMutationVariables = Exact<{
  input: AcknowledgeCardInput;
}>;


export type AcknowledgeCardMutation = { result: { actId: string } };

export type DeclareRecordingMutationVariables = Exact<{
  input: DeclareRecordingInput;
}>;


export type DeclareRecordingMutation = { result: { actId: string } };

export type ReportRosterGapMutationVariables = Exact<{
  input: ReportRosterGapInput;
}>;


export type ReportRosterGapMutation = { result: { actId: string } };

export type OutreachRoundsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OutreachRoundsQuery = { ngoOutreachRounds: { hasNextPage: boolean, endCursor: string | null, nodes: Array<{ id: string, heldAt: string, kecamatan: string, place: string, reached: number }> } | null };

export type OutreachRoundFragment = { id: string, heldAt: string, kecamatan: string, place: string, reached: number };

export type HoldOutreachMutationVariables = Exact<{
  input: HoldOutreachInput;
}>;


export type HoldOutreachMutation = { result: { __typename: 'StreetOutreach' } };

export type ActLineFragment = { id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null };

export type NewReferralCasesQueryVariables = Exact<{
  first: number;
}>;


export type NewReferralCasesQuery = { viewer: { id: string, agency:
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null }> } | null }
     | null } | null };

export type NewReferralCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type NewReferralCaseQuery = { viewer: { id: string, agency:
      | { id: string, caseFile: { caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isChild: boolean, ageBand: string | null, sex: string | null, riskLevel: string | null, exploitation: Array<string>, isLead: boolean, coordination: { id: string, code: string } | null } | null }
     | null } | null };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { result: { id: string } };

export type OpenDossierMutationVariables = Exact<{
  input: OpenDossierInput;
}>;


export type OpenDossierMutation = { result: { referralId: string, narrative: string | null, identity: { fullName: string | null, callName: string | null, birthPlace: string | null, birthDate: string | null, nationalId: string | null, address: string | null, phone: string | null, school: string | null, guardianName: string | null, guardianRelation: string | null, guardianPhone: string | null, language: string | null } | null } };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { result: { id: string } };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { result: { id: string } };

export type RequestInfoMutationVariables = Exact<{
  input: RequestInfoInput;
}>;


export type RequestInfoMutation = { result: { id: string } };

export type ProvideInfoMutationVariables = Exact<{
  input: ProvideInfoInput;
}>;


export type ProvideInfoMutation = { result: { id: string } };

export type RecordPhoneAcceptanceMutationVariables = Exact<{
  input: RecordPhoneAcceptanceInput;
}>;


export type RecordPhoneAcceptanceMutation = { result: { id: string } };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { result: { id: string } };

export type GiveHandoverMutationVariables = Exact<{
  input: GiveHandoverInput;
}>;


export type GiveHandoverMutation = { result: { id: string } };

export type TakeHandoverMutationVariables = Exact<{
  input: TakeHandoverInput;
}>;


export type TakeHandoverMutation = { result: { id: string } };

export type FailHandoverMutationVariables = Exact<{
  input: FailHandoverInput;
}>;


export type FailHandoverMutation = { result: { id: string } };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { result: { id: string } };

export type SendFeedbackMutationVariables = Exact<{
  input: SendFeedbackInput;
}>;


export type SendFeedbackMutation = { result: { id: string } };

export type ReferralRowFragment = { id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null };

export type ReferralPageQueryVariables = Exact<{
  id: string;
}>;


export type ReferralPageQuery = { viewer: { id: string, agency:
      | { id: string, programmeCard: { given: Array<string>, notGiven: Array<string>, lengthDays: number | null } | null, referral: { payer: string | null, deliveredAt: string | null, answeredAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, attempt: number, reason: string | null, outcome: string | null, returnOf: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, told: Array<{ item: string, told: string | null, clientSays: string | null }>, dossier: { releasedAt: string | null, withheldAt: string | null, legalBasis: string, agreedBy: string, clientAgrees: boolean | null } | null, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, acts: Array<{ id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null } | null }
      | { id: string, programmeCard: { given: Array<string>, notGiven: Array<string>, lengthDays: number | null } | null, referral: { payer: string | null, deliveredAt: string | null, answeredAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, attempt: number, reason: string | null, outcome: string | null, returnOf: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, told: Array<{ item: string, told: string | null, clientSays: string | null }>, dossier: { releasedAt: string | null, withheldAt: string | null, legalBasis: string, agreedBy: string, clientAgrees: boolean | null } | null, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, acts: Array<{ id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null } | null }
      | { id: string, programmeCard: { given: Array<string>, notGiven: Array<string>, lengthDays: number | null } | null, referral: { payer: string | null, deliveredAt: string | null, answeredAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, attempt: number, reason: string | null, outcome: string | null, returnOf: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, told: Array<{ item: string, told: string | null, clientSays: string | null }>, dossier: { releasedAt: string | null, withheldAt: string | null, legalBasis: string, agreedBy: string, clientAgrees: boolean | null } | null, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, acts: Array<{ id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null } | null }
      | { id: string, programmeCard: { given: Array<string>, notGiven: Array<string>, lengthDays: number | null } | null, referral: { payer: string | null, deliveredAt: string | null, answeredAt: string | null, handedOverAt: string | null, startedAt: string | null, completedAt: string | null, attempt: number, reason: string | null, outcome: string | null, returnOf: string | null, id: string, caseId: string, direction: ReferralDirection, kind: ReferralKind, state: ReferralState, urgency: Urgency, respondBy: string | null, answerDueAt: string, clientMoves: boolean, isProvisional: boolean, isSynced: boolean, services: Array<string>, sentAt: string, handoverAt: string | null, givenAt: string | null, takenAt: string | null, availableActions: Array<ReferralAction>, told: Array<{ item: string, told: string | null, clientSays: string | null }>, dossier: { releasedAt: string | null, withheldAt: string | null, legalBasis: string, agreedBy: string, clientAgrees: boolean | null } | null, questions: Array<{ code: string, askedAt: string, answer: string | null, answeredAt: string | null }>, acts: Array<{ id: string, type: string, via: string | null, occurredAt: string, recordedAt: string, isProvisional: boolean, detail: string | null, by: { id: string, name: { id: string, en: string } }, onBehalfOf: { id: string, name: { id: string, en: string } } | null }>, from: { id: string, isMember: boolean, name: { id: string, en: string } }, to: { id: string, isMember: boolean, name: { id: string, en: string } }, triage: { ageBand: string | null, sex: string | null, riskLevel: string | null, needs: Array<string>, isChild: boolean } | null, coordination: { id: string, handoverDueAt: string | null, caseCode: string | null } | null } | null }
     | null } | null };

export type RuleRowFragment = { code: string, mode: RuleMode, severity: Severity, isLaw: boolean, validFrom: string, shadowOpened: number, shadowRecently: number, open: number, contested: number, name: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, thresholds: Array<{ name: string, value: number }>, shadowByAgency: Array<{ opened: number, recently: number, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }>, changes: Array<{ validFrom: string, mode: RuleMode | null, thresholds: Array<{ name: string, value: number }> }> };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { district: { asOf: string, rules: Array<{ code: string, mode: RuleMode, severity: Severity, isLaw: boolean, validFrom: string, shadowOpened: number, shadowRecently: number, open: number, contested: number, name: { id: string, en: string }, sentence: { id: string, en: string }, clears: { id: string, en: string }, source: { id: string, en: string }, thresholds: Array<{ name: string, value: number }>, shadowByAgency: Array<{ opened: number, recently: number, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }>, changes: Array<{ validFrom: string, mode: RuleMode | null, thresholds: Array<{ name: string, value: number }> }> }> } | null };

export type SetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;


export type SetPolicyMutation = { taskForceSetPolicy: { code: string, mode: RuleMode } };

export type CaseSafeguardsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseSafeguardsQuery = { viewer: { id: string, agency:
      | { id: string, caseFile: { caseId: string, localNumber: string, isRestricted: boolean, readers: Array<{ workerRef: string, isViewer: boolean, isInTeam: boolean, isNamed: boolean }> | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isRestricted: boolean, readers: Array<{ workerRef: string, isViewer: boolean, isInTeam: boolean, isNamed: boolean }> | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isRestricted: boolean, readers: Array<{ workerRef: string, isViewer: boolean, isInTeam: boolean, isNamed: boolean }> | null } | null }
      | { id: string, caseFile: { caseId: string, localNumber: string, isRestricted: boolean, readers: Array<{ workerRef: string, isViewer: boolean, isInTeam: boolean, isNamed: boolean }> | null } | null }
     | null } | null };

export type CaseTiesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseTiesQuery = { viewer: { id: string, agency:
      | { id: string, caseFile: { caseId: string, linkedCases: Array<{ caseId: string, localNumber: string | null, linkedAt: string, by: { id: string, isMember: boolean, name: { id: string, en: string } } }>, agreedActions: Array<{ actionId: string, due: string | null, agreedAt: string, doneAt: string | null, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null }
      | { id: string, caseFile: { caseId: string, linkedCases: Array<{ caseId: string, localNumber: string | null, linkedAt: string, by: { id: string, isMember: boolean, name: { id: string, en: string } } }>, agreedActions: Array<{ actionId: string, due: string | null, agreedAt: string, doneAt: string | null, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null }
      | { id: string, caseFile: { caseId: string, linkedCases: Array<{ caseId: string, localNumber: string | null, linkedAt: string, by: { id: string, isMember: boolean, name: { id: string, en: string } } }>, agreedActions: Array<{ actionId: string, due: string | null, agreedAt: string, doneAt: string | null, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null }
      | { id: string, caseFile: { caseId: string, linkedCases: Array<{ caseId: string, localNumber: string | null, linkedAt: string, by: { id: string, isMember: boolean, name: { id: string, en: string } } }>, agreedActions: Array<{ actionId: string, due: string | null, agreedAt: string, doneAt: string | null, owner: { id: string, isMember: boolean, name: { id: string, en: string } } }> } | null }
     | null } | null };

export type LinkCandidatesQueryVariables = Exact<{
  localNumber?: string | null | undefined;
}>;


export type LinkCandidatesQuery = { viewer: { id: string, agency:
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, coordination: { id: string, code: string } | null }> } | null }
      | { id: string, caseFiles: { nodes: Array<{ caseId: string, localNumber: string, coordination: { id: string, code: string } | null }> } | null }
     | null } | null };

export type RestrictCaseMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;


export type RestrictCaseMutation = { result: { caseId: string } };

export type EraseIdentityMutationVariables = Exact<{
  input: EraseIdentityInput;
}>;


export type EraseIdentityMutation = { result: { caseId: string } };

export type LinkCaseMutationVariables = Exact<{
  input: LinkCaseInput;
}>;


export type LinkCaseMutation = { result: { caseId: string } };

export type CompleteActionMutationVariables = Exact<{
  input: CompleteActionInput;
}>;


export type CompleteActionMutation = { result: { caseId: string } };

export type RunningEmergencyFragment = { id: string, caseId: string, expiresAt: string };

export type EmergencyRowFragment = { id: string, caseId: string, localNumber: string | null, workerRef: string, isOwn: boolean, openedAt: string, expiresAt: string, reviewDueAt: string, reviewedBy: string | null, reviewedAt: string | null, isJustified: boolean | null, openings: Array<{ kind: string, purpose: string | null, at: string }> };

export type RunningEmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningEmergenciesQuery = { viewer: { id: string, agency:
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null }
      | { id: string, runningEmergencies: Array<{ id: string, caseId: string, expiresAt: string }> | null }
     | null } | null };

export type EmergencyReviewsQueryVariables = Exact<{
  isReviewed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type EmergencyReviewsQuery = { viewer: { id: string, agency:
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, caseId: string, localNumber: string | null, workerRef: string, isOwn: boolean, openedAt: string, expiresAt: string, reviewDueAt: string, reviewedBy: string | null, reviewedAt: string | null, isJustified: boolean | null, openings: Array<{ kind: string, purpose: string | null, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, caseId: string, localNumber: string | null, workerRef: string, isOwn: boolean, openedAt: string, expiresAt: string, reviewDueAt: string, reviewedBy: string | null, reviewedAt: string | null, isJustified: boolean | null, openings: Array<{ kind: string, purpose: string | null, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, caseId: string, localNumber: string | null, workerRef: string, isOwn: boolean, openedAt: string, expiresAt: string, reviewDueAt: string, reviewedBy: string | null, reviewedAt: string | null, isJustified: boolean | null, openings: Array<{ kind: string, purpose: string | null, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, caseId: string, localNumber: string | null, workerRef: string, isOwn: boolean, openedAt: string, expiresAt: string, reviewDueAt: string, reviewedBy: string | null, reviewedAt: string | null, isJustified: boolean | null, openings: Array<{ kind: string, purpose: string | null, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
     | null } | null };

export type EmergencyReviewCountQueryVariables = Exact<{
  first: number;
}>;


export type EmergencyReviewCountQuery = { viewer: { id: string, agency:
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, isOwn: boolean }>, pageInfo: { hasNextPage: boolean } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, isOwn: boolean }>, pageInfo: { hasNextPage: boolean } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, isOwn: boolean }>, pageInfo: { hasNextPage: boolean } } | null }
      | { id: string, emergencyAccesses: { nodes: Array<{ id: string, isOwn: boolean }>, pageInfo: { hasNextPage: boolean } } | null }
     | null } | null };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { result: { id: string, caseId: string, expiresAt: string } };

export type OpenEmergencyReasonMutationVariables = Exact<{
  input: OpenEmergencyReasonInput;
}>;


export type OpenEmergencyReasonMutation = { result: { breakGlassId: string, reason: string | null } };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { result: { id: string } };

export type PartyNameFragment = { id: string, isMember: boolean, name: { id: string, en: string } };

export const PartyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<PartyNameFragment, unknown>;
export const DirectoryPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"usualAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"usualAnswerCount"}},{"kind":"Field","alias":{"kind":"Name","value":"card"},"name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"dutyHours"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<DirectoryPartyFragment, unknown>;
export const NoticeReferralFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<NoticeReferralFragment, unknown>;
export const NoticeGapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<NoticeGapFragment, unknown>;
export const MemberRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinGrace"}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"}},{"kind":"Field","name":{"kind":"Name","value":"needsUpgrade"}},{"kind":"Field","name":{"kind":"Name","value":"callPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclaredRecording"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<MemberRowFragment, unknown>;
export const ActLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<ActLineFragment, unknown>;
export const CaseActLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActLine"}},{"kind":"Field","name":{"kind":"Name","value":"amended"}},{"kind":"Field","name":{"kind":"Name","value":"amendableBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<CaseActLineFragment, unknown>;
export const CaseFileRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<CaseFileRowFragment, unknown>;
export const IdentityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<IdentityFragment, unknown>;
export const ComplaintRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"kecamatan"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<ComplaintRowFragment, unknown>;
export const GapGroupRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GapGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"underDay"}},{"kind":"Field","name":{"kind":"Name","value":"underWeek"}},{"kind":"Field","name":{"kind":"Name","value":"underMonth"}},{"kind":"Field","name":{"kind":"Name","value":"older"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<GapGroupRowFragment, unknown>;
export const ClientPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientWith"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<ClientPlaceFragment, unknown>;
export const ReferralRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}}]} as unknown as DocumentNode<ReferralRowFragment, unknown>;
export const ReferralPageOfListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralPageOfList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}}]} as unknown as DocumentNode<ReferralPageOfListFragment, unknown>;
export const DeskReferralFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}}]} as unknown as DocumentNode<DeskReferralFragment, unknown>;
export const GapRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<GapRowFragment, unknown>;
export const DeskGapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}}]} as unknown as DocumentNode<DeskGapFragment, unknown>;
export const DeskInstructionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInstruction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<DeskInstructionFragment, unknown>;
export const AgencyFigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<AgencyFigureRowFragment, unknown>;
export const DistrictFigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}},{"kind":"Field","name":{"kind":"Name","value":"gapsByFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}}]}}]}}]} as unknown as DocumentNode<DistrictFigureRowFragment, unknown>;
export const TrendStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresStepRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}}]}}]} as unknown as DocumentNode<TrendStepFragment, unknown>;
export const FlowRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Flow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"inFlight"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<FlowRowFragment, unknown>;
export const PaceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Responsiveness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"medianClockHours"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<PaceRowFragment, unknown>;
export const GapTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<GapTableRowFragment, unknown>;
export const HandoffRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<HandoffRowFragment, unknown>;
export const InstructionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<InstructionRowFragment, unknown>;
export const OwnCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dutyHours"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}}]}}]} as unknown as DocumentNode<OwnCardFragment, unknown>;
export const PartnerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"card"},"name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dutyHours"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}}]}}]} as unknown as DocumentNode<PartnerCardFragment, unknown>;
export const OutreachRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutreachRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StreetOutreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"kecamatan"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}}]} as unknown as DocumentNode<OutreachRoundFragment, unknown>;
export const RuleRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLaw"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"shadowOpened"}},{"kind":"Field","name":{"kind":"Name","value":"shadowRecently"}},{"kind":"Field","name":{"kind":"Name","value":"shadowByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"recently"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<RuleRowFragment, unknown>;
export const RunningEmergencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunningEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<RunningEmergencyFragment, unknown>;
export const EmergencyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<EmergencyRowFragment, unknown>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const CommandOfStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandOfStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"byNumber"},"name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"localNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localNumber"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isNumber"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCode"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommandOfStaffQuery, CommandOfStaffQueryVariables>;
export const CommandOfCoordinatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandOfCoordinator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommandOfCoordinatorQuery, CommandOfCoordinatorQueryVariables>;
export const CommandPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<CommandPartiesQuery, CommandPartiesQueryVariables>;
export const CommandMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<CommandMembersQuery, CommandMembersQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectoryParty"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"usualAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"usualAnswerCount"}},{"kind":"Field","alias":{"kind":"Name","value":"card"},"name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"dutyHours"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const StaffNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionsToAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeReferral"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeGap"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<StaffNoticesQuery, StaffNoticesQueryVariables>;
export const CoordinatorNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinatorNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"phoneList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeGap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"severities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CRITICAL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BREACH"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeGap"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<CoordinatorNoticesQuery, CoordinatorNoticesQueryVariables>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsiveness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroupRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinGrace"}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"}},{"kind":"Field","name":{"kind":"Name","value":"needsUpgrade"}},{"kind":"Field","name":{"kind":"Name","value":"callPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclaredRecording"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Responsiveness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"medianClockHours"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GapGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"underDay"}},{"kind":"Field","name":{"kind":"Name","value":"underWeek"}},{"kind":"Field","name":{"kind":"Name","value":"underMonth"}},{"kind":"Field","name":{"kind":"Name","value":"older"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const EnterStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeEnterStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<EnterStageMutation, EnterStageMutationVariables>;
export const RegisterClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRegisterClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RegisterClientMutation, RegisterClientMutationVariables>;
export const InformClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InformClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InformClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeInformClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<InformClientMutation, InformClientMutationVariables>;
export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const DecideEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeDecideEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<DecideEligibilityMutation, DecideEligibilityMutationVariables>;
export const CompleteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCompleteAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CompleteAssessmentMutation, CompleteAssessmentMutationVariables>;
export const SignAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeSignAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const AgreePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAgreePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<AgreePlanMutation, AgreePlanMutationVariables>;
export const HoldSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeHoldSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<HoldSessionMutation, HoldSessionMutationVariables>;
export const ReviewConditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeReviewCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ReviewConditionMutation, ReviewConditionMutationVariables>;
export const RequestHelpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestHelpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRequestHelp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RequestHelpMutation, RequestHelpMutationVariables>;
export const HoldConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeHoldConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<HoldConferenceMutation, HoldConferenceMutationVariables>;
export const CompleteTracingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTracing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTracingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCompleteTracing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CompleteTracingMutation, CompleteTracingMutationVariables>;
export const PlanReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policePlanReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<PlanReturnMutation, PlanReturnMutationVariables>;
export const RecordReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordReturnMutation, RecordReturnMutationVariables>;
export const ContactAftercareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactAftercare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactAftercareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeContactAftercare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ContactAftercareMutation, ContactAftercareMutationVariables>;
export const ContactHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactHealthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeContactHealth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ContactHealthMutation, ContactHealthMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCloseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeWithdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const AssignWorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAssignWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<AssignWorkerMutation, AssignWorkerMutationVariables>;
export const RecordArrivalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordArrival"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordArrivalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordArrival"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordArrivalMutation, RecordArrivalMutationVariables>;
export const RecordVoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordVoiceMutation, RecordVoiceMutationVariables>;
export const AnswerClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAnswerClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<AnswerClientMutation, AnswerClientMutationVariables>;
export const RequestResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRequestResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RequestResourceMutation, RequestResourceMutationVariables>;
export const CompleteEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCompleteEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CompleteEvaluationMutation, CompleteEvaluationMutationVariables>;
export const ReopenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeReopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const CorrectActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCorrectAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CorrectActMutation, CorrectActMutationVariables>;
export const RetractActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRetractAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RetractActMutation, RetractActMutationVariables>;
export const CaseFilePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runningEmergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunningEmergency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFileRow"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"isRestricted"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunningEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActLine"}},{"kind":"Field","name":{"kind":"Name","value":"amended"}},{"kind":"Field","name":{"kind":"Name","value":"amendableBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}}]} as unknown as DocumentNode<CaseFilePageQuery, CaseFilePageQueryVariables>;
export const CaseCoordinationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"clientWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientWith"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}}]} as unknown as DocumentNode<CaseCoordinationQuery, CaseCoordinationQueryVariables>;
export const OpenIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeOpenIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<OpenIdentityMutation, OpenIdentityMutationVariables>;
export const RecordIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordIdentityMutation, RecordIdentityMutationVariables>;
export const OpenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeOpenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const CaseFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFileFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFileRow"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<CaseFilesQuery, CaseFilesQueryVariables>;
export const FileReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeFileReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<FileReportMutation, FileReportMutationVariables>;
export const GrantProtectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantProtection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantProtectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeGrantProtection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<GrantProtectionMutation, GrantProtectionMutationVariables>;
export const RequestLpskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestLpsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLpskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRequestLpsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RequestLpskMutation, RequestLpskMutationVariables>;
export const EndProtectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndProtection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndProtectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeEndProtection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EndProtectionMutation, EndProtectionMutationVariables>;
export const HoldInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeHoldInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<HoldInterviewMutation, HoldInterviewMutationVariables>;
export const StartPlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"socialServicesStartPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<StartPlacementMutation, StartPlacementMutationVariables>;
export const EndPlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"socialServicesEndPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EndPlacementMutation, EndPlacementMutationVariables>;
export const ReceiveApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"socialServicesReceiveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ReceiveApplicationMutation, ReceiveApplicationMutationVariables>;
export const ServeApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"socialServicesServeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ServeApplicationMutation, ServeApplicationMutationVariables>;
export const RecordCrisisStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCrisisStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCrisisStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"socialServicesRecordCrisisStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RecordCrisisStepMutation, RecordCrisisStepMutationVariables>;
export const PoliceCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliceCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policeCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFiled"}},{"kind":"Field","name":{"kind":"Name","value":"caseKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisRef"}},{"kind":"Field","name":{"kind":"Name","value":"reportNumber"}},{"kind":"Field","name":{"kind":"Name","value":"restitutionInformedAt"}},{"kind":"Field","name":{"kind":"Name","value":"protection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lpskBy"}},{"kind":"Field","name":{"kind":"Name","value":"lpskRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PoliceCaseQuery, PoliceCaseQueryVariables>;
export const ShelterCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelterCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialServicesCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mustEndBy"}},{"kind":"Field","name":{"kind":"Name","value":"concern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tracings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedByOwn"}},{"kind":"Field","name":{"kind":"Name","value":"familyReadiness"}},{"kind":"Field","name":{"kind":"Name","value":"suspectAtDestination"}}]}}]}}]}}]} as unknown as DocumentNode<ShelterCaseQuery, ShelterCaseQueryVariables>;
export const CentreCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CentreCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCentreCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outreaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"policePartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<CentreCaseQuery, CentreCaseQueryVariables>;
export const NgoCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NgoCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ngoCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"measuredAt"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"reExploited"}},{"kind":"Field","name":{"kind":"Name","value":"lostToFollowUp"}}]}}]}}]}}]} as unknown as DocumentNode<NgoCaseQuery, NgoCaseQueryVariables>;
export const RecordReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordReportMutation, RecordReportMutationVariables>;
export const RecordRescueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRescue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRescueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordRescue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RecordRescueMutation, RecordRescueMutationVariables>;
export const MarkWorkerUnavailableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkWorkerUnavailable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkWorkerUnavailableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeMarkWorkerUnavailable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<MarkWorkerUnavailableMutation, MarkWorkerUnavailableMutationVariables>;
export const ReportIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeReportIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const NotifyIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifyIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeNotifyIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<NotifyIncidentMutation, NotifyIncidentMutationVariables>;
export const CloseIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCloseIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const MeasureOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeasureOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeMeasureOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<MeasureOutcomeMutation, MeasureOutcomeMutationVariables>;
export const InformRestitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InformRestitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InformRestitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeInformRestitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<InformRestitutionMutation, InformRestitutionMutationVariables>;
export const RecordRestitutionOrderedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRestitutionOrdered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRestitutionOrderedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordRestitutionOrdered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RecordRestitutionOrderedMutation, RecordRestitutionOrderedMutationVariables>;
export const RecordRestitutionPaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRestitutionPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRestitutionPaidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordRestitutionPaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RecordRestitutionPaidMutation, RecordRestitutionPaidMutationVariables>;
export const PlanOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"serviceCentrePlanOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<PlanOutreachMutation, PlanOutreachMutationVariables>;
export const JoinProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"ngoJoinProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<JoinProgrammeMutation, JoinProgrammeMutationVariables>;
export const LeaveProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"ngoLeaveProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<LeaveProgrammeMutation, LeaveProgrammeMutationVariables>;
export const ComplaintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCentreComplaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"kecamatan"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const ReceiveComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"serviceCentreReceiveComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReceiveComplaintMutation, ReceiveComplaintMutationVariables>;
export const OpenCaseFromComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCaseFromComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseFromComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"serviceCentreOpenCaseFromComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseFromComplaintMutation, OpenCaseFromComplaintMutationVariables>;
export const CloseComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"serviceCentreCloseComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseComplaintMutation, CloseComplaintMutationVariables>;
export const ControlRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ControlRoom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"phoneList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoffRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"folded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callPhone"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paperwork"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroupRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"handled"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HANDLED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handoffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoffRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GapGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"underDay"}},{"kind":"Field","name":{"kind":"Name","value":"underWeek"}},{"kind":"Field","name":{"kind":"Name","value":"underMonth"}},{"kind":"Field","name":{"kind":"Name","value":"older"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinGrace"}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"}},{"kind":"Field","name":{"kind":"Name","value":"needsUpgrade"}},{"kind":"Field","name":{"kind":"Name","value":"callPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclaredRecording"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}}]}}]} as unknown as DocumentNode<ControlRoomQuery, ControlRoomQueryVariables>;
export const DeskReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inbox"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outbox"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isInbox"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inbox"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isInbox"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralPageOfList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outbox"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isInbox"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralPageOfList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralPageOfList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferralConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<DeskReferralsQuery, DeskReferralsQueryVariables>;
export const DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toHandOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionsToAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitingAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReferral"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskGap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskInstruction"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInstruction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const AgencyAcknowledgeGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgencyAcknowledgeGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAcknowledgeGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<AgencyAcknowledgeGapMutation, AgencyAcknowledgeGapMutationVariables>;
export const AgencyContestGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgencyContestGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeContestGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<AgencyContestGapMutation, AgencyContestGapMutationVariables>;
export const AnswerInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAnswerInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<AnswerInstructionMutation, AnswerInstructionMutationVariables>;
export const DistrictCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoffRow"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeCleared"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientWith"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}}]} as unknown as DocumentNode<DistrictCaseQuery, DistrictCaseQueryVariables>;
export const DistrictLinkedCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictLinkedCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<DistrictLinkedCasesQuery, DistrictLinkedCasesQueryVariables>;
export const VoidReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForceVoidReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VoidReferralMutation, VoidReferralMutationVariables>;
export const SendEmergencyReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendEmergencyReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendEmergencyReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeSendEmergencyReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]}}]} as unknown as DocumentNode<SendEmergencyReferralMutation, SendEmergencyReferralMutationVariables>;
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DistrictFigureRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyFigureRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DistrictFigureRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyFigureRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendStep"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}},{"kind":"Field","name":{"kind":"Name","value":"gapsByFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresStepRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answersDue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"handoversDue"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const FlowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Flows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlowRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsiveness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaceRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Flow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"inFlight"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Responsiveness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"medianAnswerHours"}},{"kind":"Field","name":{"kind":"Name","value":"medianClockHours"}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverInTime"}},{"kind":"Field","name":{"kind":"Name","value":"medianHandoverHours"}}]}}]} as unknown as DocumentNode<FlowsQuery, FlowsQueryVariables>;
export const AcknowledgeGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForceAcknowledgeGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeGapMutation, AcknowledgeGapMutationVariables>;
export const WaiveGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForceWaiveGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WaiveGapMutation, WaiveGapMutationVariables>;
export const InstructDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Instruct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForceInstruct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InstructMutation, InstructMutationVariables>;
export const GapDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"contestedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoffRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}}]} as unknown as DocumentNode<GapDetailQuery, GapDetailQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GapFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const HandoffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handoffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoffRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}}]} as unknown as DocumentNode<HandoffsQuery, HandoffsQueryVariables>;
export const InstructionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<InstructionsQuery, InstructionsQueryVariables>;
export const MyAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredRecording"}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCases"}},{"kind":"Field","name":{"kind":"Name","value":"withoutWorker"}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}},{"kind":"Field","name":{"kind":"Name","value":"primaryCases"}},{"kind":"Field","name":{"kind":"Name","value":"supportingCases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sexes"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dutyHours"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"card"},"name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<MyAgencyQuery, MyAgencyQueryVariables>;
export const MyAgencyGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAgencyGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskGap"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"contestReason"}},{"kind":"Field","name":{"kind":"Name","value":"waivedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskGap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapRow"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}}]}}]} as unknown as DocumentNode<MyAgencyGapsQuery, MyAgencyGapsQueryVariables>;
export const PublishProgrammeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishProgrammeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishProgrammeCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policePublishProgrammeCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<PublishProgrammeCardMutation, PublishProgrammeCardMutationVariables>;
export const AcknowledgeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAcknowledgeCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeCardMutation, AcknowledgeCardMutationVariables>;
export const DeclareRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareRecordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeDeclareRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<DeclareRecordingMutation, DeclareRecordingMutationVariables>;
export const ReportRosterGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRosterGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRosterGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeReportRosterGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}}]}}]}}]} as unknown as DocumentNode<ReportRosterGapMutation, ReportRosterGapMutationVariables>;
export const OutreachRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutreachRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ngoOutreachRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutreachRound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutreachRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StreetOutreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"kecamatan"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}}]} as unknown as DocumentNode<OutreachRoundsQuery, OutreachRoundsQueryVariables>;
export const HoldOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"ngoHoldOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<HoldOutreachMutation, HoldOutreachMutationVariables>;
export const NewReferralCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReferralCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isClosed"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewReferralCasesQuery, NewReferralCasesQueryVariables>;
export const NewReferralCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReferralCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"exploitation"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewReferralCaseQuery, NewReferralCaseQueryVariables>;
export const SendReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeSendReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
export const OpenDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeOpenDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<OpenDossierMutation, OpenDossierMutationVariables>;
export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeAcceptReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeDeclineReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RequestInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestInfo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRequestInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestInfoMutation, RequestInfoMutationVariables>;
export const ProvideInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProvideInfo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvideInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeProvideInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProvideInfoMutation, ProvideInfoMutationVariables>;
export const RecordPhoneAcceptanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPhoneAcceptance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPhoneAcceptanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRecordPhoneAcceptance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPhoneAcceptanceMutation, RecordPhoneAcceptanceMutationVariables>;
export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeWithdrawReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const GiveHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeGiveHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GiveHandoverMutation, GiveHandoverMutationVariables>;
export const TakeHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeTakeHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeHandoverMutation, TakeHandoverMutationVariables>;
export const FailHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeFailHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FailHandoverMutation, FailHandoverMutationVariables>;
export const StartServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeStartService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartServiceMutation, StartServiceMutationVariables>;
export const SendFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeSendFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendFeedbackMutation, SendFeedbackMutationVariables>;
export const ReferralPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralRow"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"returnOf"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"clientSays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"agreedBy"}},{"kind":"Field","name":{"kind":"Name","value":"clientAgrees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMoves"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"triage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<ReferralPageQuery, ReferralPageQueryVariables>;
export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLaw"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"shadowOpened"}},{"kind":"Field","name":{"kind":"Name","value":"shadowRecently"}},{"kind":"Field","name":{"kind":"Name","value":"shadowByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"recently"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const SetPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForceSetPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;
export const CaseSafeguardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseSafeguards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isRestricted"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}},{"kind":"Field","name":{"kind":"Name","value":"isInTeam"}},{"kind":"Field","name":{"kind":"Name","value":"isNamed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseSafeguardsQuery, CaseSafeguardsQueryVariables>;
export const CaseTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]} as unknown as DocumentNode<CaseTiesQuery, CaseTiesQueryVariables>;
export const LinkCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"localNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localNumber"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkCandidatesQuery, LinkCandidatesQueryVariables>;
export const RestrictCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeRestrictCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RestrictCaseMutation, RestrictCaseMutationVariables>;
export const EraseIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeEraseIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<EraseIdentityMutation, EraseIdentityMutationVariables>;
export const LinkCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeLinkCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<LinkCaseMutation, LinkCaseMutationVariables>;
export const CompleteActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeCompleteAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<CompleteActionMutation, CompleteActionMutationVariables>;
export const RunningEmergenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningEmergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runningEmergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunningEmergency"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunningEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<RunningEmergenciesQuery, RunningEmergenciesQueryVariables>;
export const EmergencyReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isReviewed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isReviewed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isReviewed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmergencyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"localNumber"}},{"kind":"Field","name":{"kind":"Name","value":"workerRef"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<EmergencyReviewsQuery, EmergencyReviewsQueryVariables>;
export const EmergencyReviewCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyReviewCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isReviewed"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmergencyReviewCountQuery, EmergencyReviewCountQueryVariables>;
export const BreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunningEmergency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunningEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const OpenEmergencyReasonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEmergencyReason"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEmergencyReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeOpenEmergencyReason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlassId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OpenEmergencyReasonMutation, OpenEmergencyReasonMutationVariables>;
export const ReviewBreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"policeReviewBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;