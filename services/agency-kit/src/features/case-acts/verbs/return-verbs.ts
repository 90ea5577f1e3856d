import { DomainError } from '@estafet/relay-kit';
import { objectionsToReturn } from '../../cases/return.policy';
import {
  CLOSE_REASONS,
  CONTACT_RESULTS,
  DESTINATIONS,
  FAMILY_READINESS,
  LIFE_AREAS,
  PLAN_ITEMS,
  TRACED_BY,
} from '@estafet/schema';
import { defineCaseVerb } from '../case-verb';
import { field, optional } from '../input-fields';

const RETURN_FIELDS = {
  date: field.instant('The day of the return'),
  destination: field.code(DESTINATIONS, 'Where she goes'),
  clientAgrees: field.flag('She agrees to the place'),
  planItems: optional(field.codes(PLAN_ITEMS, 'Work, school, skill or grant in the plan (G21)')),
  declinedItems: optional(field.codes(PLAN_ITEMS, 'Items that she declined')),
  safeContact: optional(field.flag('She agreed to be contacted through the village')),
} as const;

const AFTERCARE_CLOCK_HOURS = 28 * 24;

/** Verbs about the way home, what comes after it and the end of a case. */
export const RETURN_VERBS = {
  completeTracing: defineCaseVerb({
    name: 'completeTracing',
    act: 'tracing.completed',
    description:
      'Records family tracing: who did it, whether the family is ready, whether a suspect is there (G19, G20)',
    fields: {
      doneBy: field.code(TRACED_BY, "This agency's own worker, or another"),
      verifiedByOwn: optional(field.flag('Verified by an own worker, by visit or call')),
      familyReadiness: field.code(FAMILY_READINESS, 'Whether the family is ready'),
      suspectAtDestination: field.flag('A suspected recruiter or trafficker is at the destination (R31)'),
    },
  }),
  planReturn: defineCaseVerb({
    name: 'planReturn',
    act: 'return.planned',
    description: 'Plans a return; an unsafe or unprepared one is blocked with the reasons (G10, G20)',
    authority: 'ON_CASE',
    fields: {
      ...RETURN_FIELDS,
      isAlreadyDecided: optional(
        field.flag(
          'The plan was already made outside the system: it is then a fact, recorded, and its gap opens',
        ),
      ),
    },
    data: ({ date, destination, clientAgrees, planItems, declinedItems, safeContact }) => ({
      date,
      destination,
      clientAgrees,
      planItems,
      declinedItems,
      safeContact,
    }),
    refusal: ({ facts, now }, input) => {
      if (input.isAlreadyDecided === true) return undefined;
      const objections = objectionsToReturn(facts, input, now);
      const [first] = objections;
      if (!first) return undefined;
      return new DomainError(
        'RETURN_BLOCKED',
        {
          id: objections.map(({ message }) => message.id).join(' '),
          en: objections.map(({ message }) => message.en).join(' '),
        },
        { rule: first.rule },
      );
    },
  }),
  recordReturn: defineCaseVerb({
    name: 'recordReturn',
    act: 'return.done',
    description: 'Records that she returned: a fact, never refused (rules.md, 7)',
    fields: RETURN_FIELDS,
  }),
  contactAftercare: defineCaseVerb({
    name: 'contactAftercare',
    act: 'aftercare.contacted',
    description: 'Records an aftercare contact, made or tried, three months after the return (G22)',
    clockHours: AFTERCARE_CLOCK_HOURS,
    fields: {
      contact: field.code(CONTACT_RESULTS, 'Made or failed'),
      byFormerWorker: field.flag('By the worker she knew'),
      lifeAreas: optional(field.codes(LIFE_AREAS, 'Areas spoken of')),
    },
  }),
  measureOutcome: defineCaseVerb({
    name: 'measureOutcome',
    act: 'outcome.measured',
    description: 'Measures the outcome at 0, 6 and 12 months (G23)',
    fields: {
      month: field.numberOf([0, 6, 12], 'Months since the return'),
      reExploited: optional(field.flag('Exploited again')),
      support: optional(field.flag('Has someone to turn to')),
      work: optional(field.flag('Has work')),
      school: optional(field.flag('Goes to school')),
      lostToFollowUp: optional(field.flag('Could not be found')),
    },
  }),
  completeEvaluation: defineCaseVerb({
    name: 'completeEvaluation',
    act: 'evaluation.completed',
    description: 'Evaluates result goals and process goals before closing (G24)',
    fields: {
      resultGoals: optional(field.flag('The goals about her situation were reached')),
      processGoals: optional(field.flag('The goals about how the work was done were reached')),
    },
    data: ({ resultGoals, processGoals }) => ({ done: true, resultGoals, processGoals }),
  }),
  closeCase: defineCaseVerb({
    name: 'closeCase',
    act: 'case.closed',
    description:
      'Closes the case, by its lead, for one of the five reasons of termination (requirements.md §2.2)',
    authority: 'LEAD',
    fields: { reason: field.code(CLOSE_REASONS, 'Why') },
    audience: (_input, caseParties) => caseParties,
    refusal: async ({ hasOpenTransfer, hasLinkedCase, facts }, { reason }) => {
      if (hasOpenTransfer) return transferIsOpen();
      if (reason === 'BETTER_PLACED') return (await hasLinkedCase()) ? undefined : linkIsMissing();
      return facts.evaluation ? undefined : evaluationIsMissing();
    },
  }),
  reopenCase: defineCaseVerb({
    name: 'reopenCase',
    act: 'case.reopened',
    description: 'Opens a closed case again, by its lead',
    authority: 'LEAD',
    fields: { reason: optional(field.code(CLOSE_REASONS, 'The reason of the closing that no longer holds')) },
    audience: (_input, caseParties) => caseParties,
  }),
  linkCase: defineCaseVerb({
    name: 'linkCase',
    act: 'case.linked',
    description:
      'Says that another case is about the same client (G03 until one of them is closed as BETTER_PLACED)',
    fields: { otherCaseId: field.uuid('The other case') },
    audience: (_input, caseParties) => caseParties,
  }),
} as const;

/** A transfer under way would leave a closed case with two answers to "who leads" (architecture §5). */
function transferIsOpen(): DomainError {
  return new DomainError('TRANSFER_OPEN', {
    id: 'Kasus tidak dapat ditutup selama pelimpahan masih berjalan. Tarik kembali atau selesaikan pelimpahan itu.',
    en: 'The case cannot be closed while a transfer is under way. Withdraw the transfer or complete it first.',
  });
}

/** G24 blocks closing without evaluation; a second case of the same child closes as BETTER_PLACED without one. */
function evaluationIsMissing(): DomainError {
  return new DomainError(
    'EVALUATION_MISSING',
    {
      id: 'Kasus ditutup setelah evaluasi dicatat. Catat evaluasi lebih dahulu.',
      en: 'A case is closed after its evaluation is recorded. Record the evaluation first.',
    },
    { rule: 'G24' },
  );
}

/** "Better placed" says that the work goes on in another case: without one, nobody would have her any more. */
function linkIsMissing(): DomainError {
  return new DomainError(
    'LINKED_CASE_MISSING',
    {
      id: 'Kasus ditutup dengan alasan ini hanya jika ada kasus lain tentang klien yang sama. Hubungkan kasus itu lebih dahulu.',
      en: 'A case is closed for this reason only where another case is about the same client. Link that case first.',
    },
    { field: 'reason', rule: 'LINKED_CASE' },
  );
}
