import { z } from 'zod';
import { AGENCY_KINDS, AMENDMENT_REASONS, OFFICER_ROLES, SHIFTS } from '../vocabulary/agencies';
import { EXPLOITATION, SEXES } from '../vocabulary/client';
import {
  CONTEST_REASONS,
  GAP_MODES,
  INSTRUCTION_DECISIONS,
  INSTRUCTION_KINDS,
  LADDER_RUNGS,
  MEETING_KINDS,
  PLANS,
  REMEDY_KINDS,
  REPORT_RECIPIENTS,
  SEVERITIES,
  WAIVE_REASONS,
} from '../vocabulary/gaps';
import { CRITERIA, TOLD_ITEMS } from '../vocabulary/referrals';
import { RULES } from '../vocabulary/rules';
import { SERVICES } from '../vocabulary/stages';
import { actionItems } from './case-catalogue';
import { agencyAct, ANY_AGENCY, ANY_MEMBER, TASK_FORCE_ONLY, type ActDefinition } from './definition';
import {
  actType,
  code,
  codes,
  count,
  digest,
  endpoint,
  flag,
  hours,
  institutionName,
  instant,
  items,
  keyId,
  month,
  parties,
  party,
  period,
  phone,
  place,
  publicJwk,
  uuid,
  uuids,
  worker,
} from './fields';

const PREVENTION_KINDS = {
  AWARENESS: { id: 'Sosialisasi', en: 'Awareness' },
  SCHOOL: { id: 'Kunjungan sekolah', en: 'School visit' },
  TRAINING: { id: 'Pelatihan', en: 'Training' },
  MEDIA: { id: 'Media', en: 'Media' },
};

const thresholds = z.record(z.string().regex(/^[A-Za-z]{1,64}$/, 'a threshold'), z.number().min(0));

/** Acts about agencies, their duties and the task force's own work (acts.md). */
export const DISTRICT_CATALOGUE = {
  'programmeCard.published': agencyAct({
    authors: ANY_AGENCY,
    audience: 'ALL_MEMBERS',
    board: {
      version: count(),
      services: codes(SERVICES).optional(),
      sexes: codes(SEXES).optional(),
      minAge: count().optional(),
      maxAge: count().optional(),
      exploitation: codes(EXPLOITATION).optional(),
      residence: flag().optional(),
      condition: codes(CRITERIA).optional(),
      lengthDays: count().optional(),
      given: codes(TOLD_ITEMS).optional(),
      notGiven: codes(TOLD_ITEMS).optional(),
      capacity: count().optional(),
      freePlaces: count().optional(),
      dutyHours: hours().optional(),
      dutyPhone: phone().optional(),
      sensitive: flag().optional(),
    },
  }),
  'card.acknowledged': agencyAct({ authors: ANY_AGENCY, board: { agency: party(), version: count() } }),
  'recording.declared': agencyAct({
    authors: ANY_AGENCY,
    board: { acts: z.array(actType()).max(128) },
  }),
  'roster.gap': agencyAct({
    authors: ANY_AGENCY,
    board: {
      shift: code(SHIFTS).optional(),
      role: code(OFFICER_ROLES).optional(),
      date: instant().optional(),
    },
  }),
  'staff.postStarted': agencyAct({
    authors: ANY_AGENCY,
    engine: { workerRef: worker(), role: code(OFFICER_ROLES).optional(), unit: party().optional() },
  }),
  'staff.postEnded': agencyAct({
    authors: ANY_AGENCY,
    engine: { workerRef: worker(), role: code(OFFICER_ROLES).optional(), unit: party().optional() },
  }),
  'sop.published': agencyAct({ audience: 'ALL_MEMBERS', board: { version: count() } }),
  'sop.acknowledged': agencyAct({ board: { version: count() }, engine: { workerRef: worker().optional() } }),
  'unitReport.signed': agencyAct({
    authors: ANY_AGENCY,
    board: {
      month: month(),
      nil: flag().optional(),
      requestsDecision: flag().optional(),
      figuresHash: digest().optional(),
    },
  }),
  /** The head of the author's audit trail, so that others witness it: what is cut off or rewritten later contradicts them. */
  'audit.sealed': agencyAct({
    authors: ANY_AGENCY,
    board: { auditSeq: z.number().int().min(1), auditHash: digest() },
  }),
  'prevention.held': agencyAct({
    board: {
      kind: code(PREVENTION_KINDS).optional(),
      kecamatan: place().optional(),
      reached: count().optional(),
    },
  }),
  'instruction.issued': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'NAMED_PARTIES',
    board: {
      agency: party(),
      due: instant().optional(),
      gapIds: uuids().optional(),
      kind: code(INSTRUCTION_KINDS).optional(),
      decision: code(INSTRUCTION_DECISIONS).optional(),
    },
  }),
  'instruction.answered': agencyAct({
    authors: ANY_AGENCY,
    board: {
      instructionId: uuid(),
      due: instant().optional(),
      gapIds: uuids().optional(),
      kind: code(INSTRUCTION_KINDS).optional(),
      decision: code(INSTRUCTION_DECISIONS).optional(),
    },
  }),
  'gap.acknowledged': agencyAct({
    audience: 'NAMED_PARTIES',
    board: { gapId: uuid(), plan: code(PLANS).optional(), due: instant().optional() },
  }),
  'gap.contested': agencyAct({
    authors: ANY_AGENCY,
    board: { gapId: uuid(), reason: code(CONTEST_REASONS) },
  }),
  'gap.escalated': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'NAMED_PARTIES',
    board: { gapId: uuid(), rung: code(LADDER_RUNGS) },
  }),
  'gap.waived': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'NAMED_PARTIES',
    board: { gapId: uuid(), reason: code(WAIVE_REASONS), until: instant() },
  }),
  'meeting.held': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'ALL_MEMBERS',
    board: {
      kind: code(MEETING_KINDS),
      invited: parties().optional(),
      present: parties().optional(),
      decisions: items().optional(),
      actions: actionItems(),
    },
  }),
  'remedy.recorded': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'NAMED_PARTIES',
    board: { agency: party(), rule: code(RULES), kind: code(REMEDY_KINDS), reviewOn: instant().optional() },
  }),
  'report.submitted': agencyAct({
    authors: TASK_FORCE_ONLY,
    board: { to: code(REPORT_RECIPIENTS), period: period(), decisions: items().optional() },
  }),
  'report.answered': agencyAct({
    authors: TASK_FORCE_ONLY,
    board: { to: code(REPORT_RECIPIENTS), period: period().optional(), decisions: items().optional() },
  }),
  'policy.changed': agencyAct({
    authors: TASK_FORCE_ONLY,
    audience: 'ALL_MEMBERS',
    board: {
      rule: code(RULES),
      mode: code(GAP_MODES).optional(),
      thresholds: thresholds.optional(),
      severity: code(SEVERITIES).optional(),
      validFrom: instant(),
    },
  }),
  'agency.registered': agencyAct({
    audience: 'ALL_MEMBERS',
    board: {
      agency: party(),
      kind: code(AGENCY_KINDS),
      name: institutionName(),
      endpoint: endpoint().optional(),
      fingerprint: digest().optional(),
      kid: keyId().optional(),
      isMember: flag().optional(),
      isSensitive: flag().optional(),
      dutyPhone: phone().optional(),
      syncGraceHours: count().optional(),
    },
  }),
  'key.published': agencyAct({
    audience: 'ALL_MEMBERS',
    board: {
      kid: keyId(),
      fingerprint: digest().optional(),
      signingKey: publicJwk().optional(),
      encryptionKey: publicJwk().optional(),
      endpoint: endpoint().optional(),
    },
  }),
  'key.revoked': agencyAct({ audience: 'ALL_MEMBERS', board: { kid: keyId(), lastGoodSeq: count() } }),
  'act.corrected': agencyAct({
    authors: ANY_MEMBER,
    audience: 'NAMED_PARTIES',
    board: { actId: uuid(), replacedBy: uuid().optional(), reason: code(AMENDMENT_REASONS).optional() },
  }),
  'act.retracted': agencyAct({
    authors: ANY_MEMBER,
    audience: 'NAMED_PARTIES',
    board: { actId: uuid(), reason: code(AMENDMENT_REASONS).optional() },
  }),
} as const satisfies Readonly<Record<string, ActDefinition>>;
