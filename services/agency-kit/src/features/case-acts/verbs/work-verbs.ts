import { DomainError } from '@estafet/relay-kit';
import {
  APPLICATION_KINDS,
  ASSIGNMENTS,
  CONFERENCE_KINDS,
  CRITERIA,
  DECISIONS,
  DESTINATIONS,
  HELP_KINDS,
  INCIDENT_KINDS,
  OFFICER_ROLES,
  RESOURCE_KINDS,
  SERVICE_FORMS,
  SERVICES,
  STAGES,
  TRANSPORTS,
} from '@estafet/schema';
import { isAgreedAction } from '../../cases/agreed-actions';
import { demoteFormerPrimary } from '../../cases/case-team';
import { requireWorkers } from '../../cases/known-worker';
import { isUuid } from '../../../kernel/uuid';
import type { CaseActRecord } from '../../cases/case-facts';
import { defineCaseVerb } from '../case-verb';
import { defineInput, field, optional } from '../input-fields';

const DAY_HOURS = 24;
const WEEK_HOURS = 168;
const CRISIS_STEPS = 6;

const CONFERENCE_ACTION = defineInput(
  'ConferenceActionInput',
  'Something a conference decided that someone does',
  {
    id: field.number('The action, named when it is done'),
    owner: field.party('The agency that does it'),
    due: field.instant('By when'),
  },
);

const CONFERENCE_RETURN = defineInput(
  'ConferenceReturnInput',
  'What a final conference sets about the return (G10)',
  {
    date: optional(field.instant('The date')),
    officerRole: optional(field.code(OFFICER_ROLES, 'Who escorts her, by role')),
    transport: optional(field.code(TRANSPORTS, 'How she travels')),
    destination: optional(field.code(DESTINATIONS, 'Where to')),
  },
);

/** A meeting of the task force numbers its actions by UUIDs, and tells them to no case; any other number was agreed here. */
function unknownAction(acts: readonly CaseActRecord[], actionId: string): DomainError | undefined {
  if (isUuid(actionId) || isAgreedAction(acts, actionId)) return undefined;
  return new DomainError(
    'ACTION_UNKNOWN',
    {
      id: 'Tindakan ini belum disepakati dalam konferensi kasus yang tercatat di sini.',
      en: 'No case conference that is recorded here has agreed this action.',
    },
    { field: 'actionId', rule: 'AGREED_ACTION' },
  );
}

/** Verbs about the work on a case: stages, conferences, plan, services, help. */
export const WORK_VERBS = {
  enterStage: defineCaseVerb({
    name: 'enterStage',
    act: 'case.stageEntered',
    description: 'Enters a stage (ST01 to ST16, STX); stages need not come in order',
    authority: 'ON_CASE',
    fields: { stage: field.code(STAGES, 'The stage') },
  }),
  holdConference: defineCaseVerb({
    name: 'holdConference',
    act: 'conference.held',
    description:
      'Records a case conference with who was there, what was decided and who does what (G08 to G11, G27)',
    fields: {
      kind: field.code(CONFERENCE_KINDS, 'Initial, case or final'),
      present: field.parties('Agencies present'),
      absent: optional(field.parties('Agencies invited and absent')),
      actions: optional(field.objects(CONFERENCE_ACTION, 'Who does what by when')),
      decision: optional(field.code(DECISIONS, 'What was decided about the client')),
      overriddenCriterion: optional(field.code(CRITERIA, 'A criterion that the decision sets aside')),
      return: optional(field.object(CONFERENCE_RETURN, 'Of a final conference: the return')),
      dissent: optional(field.flag('Someone disagreed')),
    },
    // Who has to do something hears of it, present or not.
    audience: ({ present, absent, actions }) => [
      ...present,
      ...(absent ?? []),
      ...(actions ?? []).map(({ owner }) => owner),
    ],
  }),
  completeAction: defineCaseVerb({
    name: 'completeAction',
    act: 'action.done',
    description: 'Records that an action of a conference or meeting was done (G27)',
    fields: { actionId: field.number('The action, as a conference or meeting numbered it') },
    refusal: ({ acts }, { actionId }) => unknownAction(acts, actionId),
    audience: (_input, caseParties) => caseParties,
  }),
  signAgreement: defineCaseVerb({
    name: 'signAgreement',
    act: 'agreement.signed',
    description: 'Records the service agreement; a copy given counts as telling her the length (G11)',
    clockHours: DAY_HOURS,
    fields: {
      copyGiven: field.flag('She has a copy'),
      statedLengthDays: optional(field.count('The length of stay it states, in days', { min: 0, max: 3650 })),
    },
  }),
  agreePlan: defineCaseVerb({
    name: 'agreePlan',
    act: 'plan.agreed',
    description: 'Records the service plan: how many goals, which services',
    fields: {
      goals: field.count('Number of goals', { min: 0, max: 100 }),
      services: field.codes(SERVICES, 'Services planned (SV01 to SV32)'),
    },
  }),
  holdSession: defineCaseVerb({
    name: 'holdSession',
    act: 'service.sessionHeld',
    description: 'Records one session of a service (G12, G15, G17)',
    fields: {
      service: field.code(SERVICES, 'The service (SV01 to SV32)'),
      form: field.code(SERVICE_FORMS, 'Alone or in a group'),
      sensitiveTopic: optional(field.flag('Health, sexuality or trauma was spoken of')),
      mixesAges: optional(field.flag('Children and adults together')),
      mixesClientGroups: optional(field.flag('Trafficked persons together with other clients')),
      attended: field.flag('She was there'),
    },
  }),
  reviewCondition: defineCaseVerb({
    name: 'reviewCondition',
    act: 'condition.reviewed',
    description: "Records a review of the client's condition (G09)",
    fields: { changed: field.flag('Her condition changed since the last review') },
  }),
  requestHelp: defineCaseVerb({
    name: 'requestHelp',
    act: 'help.requested',
    description: 'Asks for help with a case that one worker cannot solve alone (G09)',
    fields: { kind: field.code(HELP_KINDS, 'Which help') },
    audience: (_input, caseParties) => caseParties,
  }),
  requestResource: defineCaseVerb({
    name: 'requestResource',
    act: 'resource.requested',
    description: "Asks the agency's head for what the worker cannot provide; the gap moves to the head",
    fields: {
      kind: field.code(RESOURCE_KINDS, 'What is lacking'),
      due: optional(field.instant('By when')),
    },
  }),
  assignWorker: defineCaseVerb({
    name: 'assignWorker',
    act: 'worker.assigned',
    action: 'case.staff',
    description: 'Names a worker of the case: one primary, others supporting (R08, G03)',
    clockHours: 4,
    fields: {
      role: field.code(ASSIGNMENTS, 'Primary or supporting'),
      workerRef: field.worker("The worker's reference (keyed hash of the staff number)"),
    },
    prepare: async (ctx, { workerRef }) => {
      await requireWorkers(ctx, { workerRef });
      return {};
    },
    save: (work, input) => demoteFormerPrimary(work, input),
  }),
  markWorkerUnavailable: defineCaseVerb({
    name: 'markWorkerUnavailable',
    act: 'worker.unavailable',
    action: 'case.staff',
    description: 'Records that a worker left the case or is away, with the substitute (G03)',
    clockHours: 4,
    fields: {
      role: field.code(ASSIGNMENTS, 'Primary or supporting'),
      workerRef: field.worker('The worker who is away'),
      substitute: optional(field.worker('The worker who stands in')),
    },
    prepare: async (ctx, { workerRef, substitute }) => {
      await requireWorkers(ctx, { workerRef, substitute });
      return {};
    },
  }),
  recordRescue: defineCaseVerb({
    name: 'recordRescue',
    act: 'rescue.done',
    mayPrecedeCase: true,
    description: 'Records a rescue; one raid with several children is one form (ST02)',
    kinds: ['POLICE', 'SERVICE_CENTRE', 'NGO'],
    fields: {
      partners: field.parties('Agencies that took part'),
      caseIds: optional(field.uuids('Other cases of the same raid')),
    },
    data: ({ caseId, partners, caseIds }) => ({
      partners,
      caseIds: [...new Set([caseId, ...(caseIds ?? [])])],
    }),
    audience: ({ partners }) => partners,
  }),
  recordCrisisStep: defineCaseVerb({
    name: 'recordCrisisStep',
    act: 'crisis.stepRecorded',
    description: 'Records one of the six steps of crisis intervention (requirements.md §10)',
    kinds: ['SERVICE_CENTRE', 'SOCIAL_SERVICES'],
    fields: {
      step: field.count('The step: 1 define, 2 safety, 3 support, 4 alternatives, 5 plan, 6 commitment', {
        min: 1,
        max: CRISIS_STEPS,
      }),
      optionsNoted: optional(
        field.count('Step 4: options noted; at least two are wanted', { min: 0, max: 20 }),
      ),
      timeTarget: optional(field.instant('Step 6: the time target')),
    },
  }),
  receiveApplication: defineCaseVerb({
    name: 'receiveApplication',
    act: 'application.received',
    description:
      'Records an application for rehabilitation, return, reintegration or first aid (UU 21/2007 arts. 52, 53)',
    kinds: ['SOCIAL_SERVICES', 'SERVICE_CENTRE'],
    clockHours: WEEK_HOURS,
    fields: { kind: field.code(APPLICATION_KINDS, 'What is applied for') },
  }),
  serveApplication: defineCaseVerb({
    name: 'serveApplication',
    act: 'application.served',
    description: 'Records that what was applied for has begun (within 7 days: G30c)',
    kinds: ['SOCIAL_SERVICES', 'SERVICE_CENTRE'],
    clockHours: WEEK_HOURS,
    fields: { kind: field.code(APPLICATION_KINDS, 'What was served') },
  }),
  reportIncident: defineCaseVerb({
    name: 'reportIncident',
    act: 'incident.reported',
    description: 'Reports a failure of data protection or of care (G18, G30e)',
    clockHours: 72,
    fields: { kind: field.code(INCIDENT_KINDS, 'The incident') },
  }),
  notifyIncident: defineCaseVerb({
    name: 'notifyIncident',
    act: 'incident.notified',
    description:
      'Records that the person concerned was told of the incident, by a safe way (within 3 × 24 h: G30e)',
    clockHours: 72,
    fields: { incidentId: field.uuid('The act that reported the incident') },
  }),
  closeIncident: defineCaseVerb({
    name: 'closeIncident',
    act: 'incident.closed',
    description: 'Closes the investigation of an incident with its measures',
    fields: { incidentId: field.uuid('The act that reported the incident') },
  }),
} as const;
