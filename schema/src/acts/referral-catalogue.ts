import { z } from 'zod';
import {
  AGE_BANDS,
  CONSENT_GIVERS,
  LEGAL_BASES,
  RISK_LEVELS,
  SEXES,
  TRIAGE_NEEDS,
} from '../vocabulary/client';
import {
  ANSWERS,
  ARRIVAL_CHECKS,
  CARD_CHECKS,
  CRITERIA,
  DECLINE_REASONS,
  FAIL_REASONS,
  OUTCOMES,
  OVERRIDE_REASONS,
  PAYERS,
  PLACE_KINDS,
  QUESTIONS,
  VOID_REASONS,
  WHEREABOUTS,
  WITHDRAWAL_REASONS,
} from '../vocabulary/referrals';
import { SERVICES } from '../vocabulary/stages';
import { referralAct, TASK_FORCE_ONLY, type ActDefinition } from './definition';
import { code, codes, count, flag, instant, party, told, uuid, worker } from './fields';

const attempt = z.number().int().min(1).max(99).optional();

const triage = z.strictObject({
  ageBand: code(AGE_BANDS).optional(),
  sex: code(SEXES).optional(),
  risk: code(RISK_LEVELS).optional(),
  needs: codes(TRIAGE_NEEDS).optional(),
});

const questions = codes(QUESTIONS).optional();

const answers = z
  .array(z.union([code(ANSWERS), z.strictObject({ question: code(QUESTIONS), answer: code(ANSWERS) })]))
  .max(64)
  .optional();

/** Referral and handover acts (architecture §5). None of them is ever corrected or retracted. */
export const REFERRAL_CATALOGUE = {
  'referral.sent': referralAct({
    board: {
      // Closed lists: what a referral is decides who leads and whether there are handovers.
      kind: z.enum(['SERVICE', 'TRANSFER']),
      to: party(),
      urgency: z.enum(['URGENT', 'NORMAL']),
      clientMoves: flag(),
      respondBy: instant().optional(),
      payer: code(PAYERS).optional(),
      returnOf: uuid().optional(),
      leadFrom: uuid().optional(),
      handoverAt: instant().optional(),
    },
    engine: {
      services: codes(SERVICES).optional(),
      cardVersion: count().optional(),
      eligibility: code(CARD_CHECKS).optional(),
      criterion: code(CRITERIA).optional(),
      reason: code(OVERRIDE_REASONS).optional(),
      told: told().optional(),
    },
    parties: {
      triage: triage.optional(),
      questions,
      legalBasis: code(LEGAL_BASES).optional(),
      /** What the client said to being referred, apart from the legal basis. */
      clientAgrees: flag().optional(),
      agreementBy: code(CONSENT_GIVERS).optional(),
      /** A named worker is optional: a referral goes to the agency's queue. */
      toWorkerRef: worker().optional(),
    },
  }),
  'referral.delivered': referralAct({}),
  'referral.infoRequested': referralAct({ parties: { questions } }),
  'referral.infoProvided': referralAct({ parties: { answers, triage: triage.optional() } }),
  'referral.accepted': referralAct({
    board: { handoverAt: instant().optional() },
    engine: {
      placeKind: code(PLACE_KINDS).optional(),
      workerRef: worker().optional(),
      /** The receiver takes a case that its card excludes, in writing (clears G04). */
      exceptionAccepted: flag().optional(),
      cardVersion: count().optional(),
    },
    parties: { answers },
  }),
  'referral.declined': referralAct({
    board: { reason: code(DECLINE_REASONS) },
    engine: { suggestion: party().optional(), criterion: code(CRITERIA).optional() },
  }),
  'referral.withdrawn': referralAct({ board: { reason: code(WITHDRAWAL_REASONS).optional() } }),
  'referral.voided': referralAct({
    authors: TASK_FORCE_ONLY,
    board: { reason: code(VOID_REASONS).optional(), instructionId: uuid().optional() },
  }),
  'dossier.released': referralAct({ sealed: { recipient: party(), jwe: z.string().max(262_144) } }),
  'handover.given': referralAct({
    board: { attempt, handoverAt: instant().optional() },
    engine: { placeKind: code(PLACE_KINDS).optional(), workerRef: worker().optional() },
  }),
  'handover.taken': referralAct({
    board: { attempt },
    engine: {
      arrivalChecks: codes(ARRIVAL_CHECKS).optional(),
      clientSaysTold: told().optional(),
      workerRef: worker().optional(),
    },
  }),
  'handover.failed': referralAct({
    board: { attempt, reason: code(FAIL_REASONS).optional(), whereabouts: code(WHEREABOUTS).optional() },
  }),
  'service.started': referralAct({
    engine: { service: code(SERVICES).optional(), workerRef: worker().optional() },
  }),
  'referral.feedback': referralAct({
    board: { outcome: code(OUTCOMES).optional() },
    engine: { services: codes(SERVICES).optional() },
  }),
} as const satisfies Readonly<Record<string, ActDefinition>>;
