import { z } from 'zod';
import {
  ACCESS_PURPOSES,
  APPLICATION_KINDS,
  ASSIGNMENTS,
  CLOSE_REASONS,
  CONFERENCE_KINDS,
  CONTACT_RESULTS,
  DECISIONS,
  DESTINATIONS,
  ELIGIBILITY_RESULTS,
  EMERGENCY_REASONS,
  FAMILY_READINESS,
  HELP_KINDS,
  INCIDENT_KINDS,
  INFORMED_ABOUT,
  LIFE_AREAS,
  PLAN_ITEMS,
  POLICE_CASE_KINDS,
  RESOURCE_KINDS,
  SAFE_CONTACTS,
  TRACED_BY,
  TRANSPORTS,
  UNIT_KINDS,
  VOICE_KINDS,
} from '../vocabulary/cases';
import {
  AGE_BANDS,
  CHANNELS,
  CONSENT_GIVERS,
  CONSENT_PURPOSES,
  CONSENT_SCOPES,
  EXPLOITATION,
  LEGAL_BASES,
  MEANS,
  RECRUITMENT,
  RISK_LEVELS,
  SEXES,
  TRAUMA_LEVELS,
  VICTIM_STATUSES,
} from '../vocabulary/client';
import { OFFICER_ROLES } from '../vocabulary/agencies';
import { CRITERIA, OVERRIDE_REASONS } from '../vocabulary/referrals';
import { SERVICE_FORMS, SERVICES, STAGES } from '../vocabulary/stages';
import { ANY_MEMBER, caseAct, type ActDefinition } from './definition';
import {
  code,
  codes,
  count,
  flag,
  instant,
  item,
  lawRef,
  parties,
  party,
  place,
  told,
  uuid,
  uuids,
  worker,
} from './fields';

const destination = code(DESTINATIONS).optional();

const returnPlan = {
  board: { date: instant().optional() },
  engine: {
    destination,
    clientAgrees: flag().optional(),
    planItems: codes(PLAN_ITEMS).optional(),
    declinedItems: codes(PLAN_ITEMS).optional(),
    safeContact: z.union([code(SAFE_CONTACTS), flag()]).optional(),
    kecamatan: place().optional(),
  },
};

/** What a meeting or conference asks of whom, by when. */
export const actionItems = () =>
  z
    .array(z.strictObject({ id: item(), owner: party(), due: instant().optional() }))
    .max(64)
    .optional();

/** Acts about a case: what its lead and those working with the client record (acts.md). */
export const CASE_CATALOGUE = {
  'case.opened': caseAct({
    board: { channel: code(CHANNELS).optional(), isChild: flag().optional() },
    engine: {
      ageBand: code(AGE_BANDS).optional(),
      sex: code(SEXES).optional(),
      exploitation: codes(EXPLOITATION).optional(),
      means: codes(MEANS).optional(),
      recruitment: codes(RECRUITMENT).optional(),
      victimStatus: code(VICTIM_STATUSES).optional(),
      kecamatanOrigin: place().optional(),
      kecamatanFound: place().optional(),
      riskLevel: code(RISK_LEVELS).optional(),
    },
  }),
  'case.reported': caseAct({
    board: { channel: code(CHANNELS).optional() },
    engine: { sexualExploitation: flag().optional(), assaultWithin120h: flag().optional() },
  }),
  'case.stageEntered': caseAct({ board: { stage: code(STAGES) } }),
  // A closing without a reason is recorded, and is a gap (G24): facts are never refused.
  'case.closed': caseAct({ board: { reason: code(CLOSE_REASONS).optional() } }),
  'case.reopened': caseAct({ board: { reason: code(CLOSE_REASONS).optional() } }),
  'case.linked': caseAct({ board: { otherCaseId: uuid() } }),
  'worker.assigned': caseAct({
    board: { role: code(ASSIGNMENTS) },
    engine: { workerRef: worker().optional(), substitute: worker().optional() },
  }),
  'worker.unavailable': caseAct({
    board: { role: code(ASSIGNMENTS).optional() },
    engine: { workerRef: worker().optional(), substitute: worker().optional(), until: instant().optional() },
  }),
  'consent.recorded': caseAct({
    board: { scope: code(CONSENT_SCOPES) },
    parties: {
      purpose: code(CONSENT_PURPOSES).optional(),
      basis: code(LEGAL_BASES).optional(),
      givenBy: code(CONSENT_GIVERS).optional(),
    },
  }),
  'consent.withdrawn': caseAct({
    board: { scope: code(CONSENT_SCOPES) },
    parties: {
      purpose: code(CONSENT_PURPOSES).optional(),
      basis: code(LEGAL_BASES).optional(),
      givenBy: code(CONSENT_GIVERS).optional(),
    },
  }),
  'rescue.done': caseAct({
    authors: ['POLICE', 'SERVICE_CENTRE', 'SOCIAL_SERVICES', 'NGO'],
    board: { partners: parties().optional(), caseIds: uuids().optional() },
  }),
  'crisis.stepRecorded': caseAct({
    board: { step: z.number().int().min(1).max(6) },
    engine: { optionsNoted: count().optional(), timeTarget: instant().optional() },
  }),
  'client.arrived': caseAct({
    board: { basicNeedsMet: flag().optional() },
    engine: { clientSaysTold: told().optional() },
  }),
  'client.registered': caseAct({
    board: { basicNeedsMet: flag().optional() },
    engine: { clientSaysTold: told().optional() },
  }),
  'client.informed': caseAct({ board: { about: code(INFORMED_ABOUT) } }),
  'client.voiced': caseAct({ board: { kind: code(VOICE_KINDS) } }),
  'client.answered': caseAct({ board: { kind: code(VOICE_KINDS).optional(), voicedId: uuid().optional() } }),
  'health.contacted': caseAct(),
  'eligibility.decided': caseAct({
    board: { result: code(ELIGIBILITY_RESULTS) },
    engine: {
      criterion: code(CRITERIA).optional(),
      reason: code(OVERRIDE_REASONS).optional(),
      cardVersion: count().optional(),
    },
  }),
  'conference.held': caseAct({
    board: {
      kind: code(CONFERENCE_KINDS),
      present: parties().optional(),
      absent: parties().optional(),
      actions: actionItems(),
    },
    engine: {
      decision: code(DECISIONS).optional(),
      overriddenCriterion: code(CRITERIA).optional(),
      return: z
        .strictObject({
          date: instant().optional(),
          officerRole: code(OFFICER_ROLES).optional(),
          transport: code(TRANSPORTS).optional(),
          destination,
        })
        .optional(),
      dissent: flag().optional(),
    },
  }),
  'action.done': caseAct({ authors: ANY_MEMBER, board: { actionId: item() } }),
  'agreement.signed': caseAct({
    board: { copyGiven: flag().optional() },
    engine: { statedLengthDays: count().optional() },
  }),
  'assessment.completed': caseAct({
    engine: {
      traumaLevel: code(TRAUMA_LEVELS).optional(),
      danger: flag().optional(),
      needs: codes(SERVICES).optional(),
    },
  }),
  'plan.agreed': caseAct({ engine: { goals: count().optional(), services: codes(SERVICES).optional() } }),
  'service.sessionHeld': caseAct({
    engine: {
      service: code(SERVICES),
      form: code(SERVICE_FORMS).optional(),
      sensitiveTopic: flag().optional(),
      mixesAges: flag().optional(),
      mixesClientGroups: flag().optional(),
      attended: flag().optional(),
      workerRef: worker().optional(),
    },
  }),
  'condition.reviewed': caseAct({ engine: { changed: flag() } }),
  'help.requested': caseAct({ engine: { kind: code(HELP_KINDS).optional() } }),
  'placement.started': caseAct({
    engine: {
      placementRef: item().optional(),
      unitKind: code(UNIT_KINDS).optional(),
      sharedWithUnrelatedAdults: flag().optional(),
      separated: flag().optional(),
      emergencyReason: code(EMERGENCY_REASONS).optional(),
    },
  }),
  'placement.ended': caseAct({
    engine: { placementRef: item().optional(), unitKind: code(UNIT_KINDS).optional() },
  }),
  'tracing.completed': caseAct({
    engine: {
      doneBy: code(TRACED_BY).optional(),
      verifiedByOwn: flag().optional(),
      familyReadiness: code(FAMILY_READINESS).optional(),
      suspectAtDestination: flag().optional(),
      destination,
    },
  }),
  'return.planned': caseAct(returnPlan),
  'return.done': caseAct(returnPlan),
  'aftercare.contacted': caseAct({
    board: { contact: code(CONTACT_RESULTS), byFormerWorker: flag().optional() },
    engine: { lifeAreas: codes(LIFE_AREAS).optional() },
  }),
  'outcome.measured': caseAct({
    board: { month: z.number().int().min(0).max(60) },
    engine: {
      reExploited: flag().optional(),
      support: flag().optional(),
      work: flag().optional(),
      school: flag().optional(),
      lostToFollowUp: flag().optional(),
    },
  }),
  'evaluation.completed': caseAct({
    board: { done: flag().optional() },
    engine: { resultGoals: flag().optional(), processGoals: flag().optional() },
  }),
  'police.reportFiled': caseAct({
    authors: ['POLICE'],
    board: { filed: flag().optional() },
    engine: { caseKind: code(POLICE_CASE_KINDS).optional(), legalBasisRef: lawRef().optional() },
  }),
  'protection.granted': caseAct({ authors: ['POLICE'], board: { until: instant().optional() } }),
  'protection.lpskRequested': caseAct({ authors: ['POLICE'], board: { until: instant().optional() } }),
  'protection.ended': caseAct({ authors: ['POLICE'], board: { until: instant().optional() } }),
  'interview.held': caseAct({
    authors: ['POLICE'],
    engine: { childAccompanied: flag().optional(), specialRoom: flag().optional() },
  }),
  'application.received': caseAct({ board: { kind: code(APPLICATION_KINDS) } }),
  'application.served': caseAct({
    board: { kind: code(APPLICATION_KINDS).optional(), applicationId: uuid().optional() },
  }),
  'restitution.informed': caseAct(),
  'restitution.ordered': caseAct(),
  'restitution.paid': caseAct(),
  'resource.requested': caseAct({
    board: { kind: code(RESOURCE_KINDS), due: instant().optional(), gapId: uuid().optional() },
  }),
  'resource.answered': caseAct({
    authors: ANY_MEMBER,
    board: { kind: code(RESOURCE_KINDS).optional(), due: instant().optional(), requestId: uuid().optional() },
  }),
  'identity.opened': caseAct({
    engine: { purpose: code(ACCESS_PURPOSES), breakGlass: flag().optional(), workerRef: worker().optional() },
  }),
  'incident.reported': caseAct({ board: { kind: code(INCIDENT_KINDS) } }),
  'incident.notified': caseAct({
    board: { kind: code(INCIDENT_KINDS).optional(), incidentId: uuid().optional() },
  }),
  'incident.closed': caseAct({
    board: { kind: code(INCIDENT_KINDS).optional(), incidentId: uuid().optional() },
  }),
} as const satisfies Readonly<Record<string, ActDefinition>>;
