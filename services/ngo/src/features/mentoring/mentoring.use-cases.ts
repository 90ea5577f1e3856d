import {
  type ActHook,
  defineInput,
  field,
  type InputOf,
  optional,
  requireCaseFile,
  type UseCase,
  type UseCaseContext,
} from '@estafet/agency-kit';
import { DomainError } from '@estafet/relay-kit';
import { type Json, LEAVE_REASONS, newActId, PROGRAMMES } from '@estafet/schema';
import { In, IsNull } from 'typeorm';
import { OutcomeEntity, ProgrammeMembershipEntity } from './mentoring.entity';

const KEY = field.key('A key the client makes for this one intention: a retry returns the first result');
const JOIN_FIELDS = {
  idempotencyKey: KEY,
  caseId: field.uuid('The case'),
  programme: field.code(PROGRAMMES, 'The programme'),
  mentorRef: optional(field.number('Reference of the survivor mentor; survivor mentoring has one')),
} as const;
const LEAVE_FIELDS = {
  idempotencyKey: KEY,
  caseId: field.uuid('The case'),
  programme: field.code(PROGRAMMES, 'The programme'),
  reason: field.code(LEAVE_REASONS, 'Why'),
} as const;

export const JOIN_PROGRAMME_INPUT = defineInput(
  'JoinProgrammeInput',
  'A client joins a programme',
  JOIN_FIELDS,
);
export const LEAVE_PROGRAMME_INPUT = defineInput(
  'LeaveProgrammeInput',
  'A client leaves a programme',
  LEAVE_FIELDS,
);

/** She joins a programme, or gets another mentor in the one that she is in. */
export const joinProgramme: UseCase<InputOf<typeof JOIN_FIELDS>, { caseId: string }> = {
  name: 'joinProgramme',
  async run(ctx, raw) {
    const { caseId, programme, mentorRef } = JOIN_PROGRAMME_INPUT.read(raw);
    await requireCaseFile(ctx, 'case.record', caseId);
    if (programme === 'SURVIVOR_MENTORING' && mentorRef === undefined) throw mentorIsMissing();
    const { agencyId, now } = ctx;
    await ctx.manager.query(
      `INSERT INTO programme_membership (agency_id, id, case_id, programme, mentor_ref, joined_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (agency_id, case_id, programme) WHERE left_at IS NULL
         DO UPDATE SET mentor_ref = coalesce(excluded.mentor_ref, programme_membership.mentor_ref)`,
      [agencyId, newActId(now), caseId, programme, mentorRef ?? null, now],
    );
    return { caseId };
  },
};

export const leaveProgramme: UseCase<InputOf<typeof LEAVE_FIELDS>, { caseId: string }> = {
  name: 'leaveProgramme',
  async run(ctx, raw) {
    const { caseId, programme, reason } = LEAVE_PROGRAMME_INPUT.read(raw);
    await requireCaseFile(ctx, 'case.record', caseId);
    const { affected } = await ctx.manager.update(
      ProgrammeMembershipEntity,
      { agencyId: ctx.agencyId, caseId, programme, leftAt: IsNull() },
      { leftAt: ctx.now, leaveReason: reason },
    );
    if (affected === 0) throw notInProgramme();
    return { caseId };
  },
};

/** Outcomes at 0, 6 and 12 months, as measured by this agency (G23). */
export const outcomeHook: ActHook = {
  name: 'outcomes',
  async onAct({ act, manager, agencyId, isOwn }) {
    if (act.type !== 'outcome.measured' || !isOwn || act.caseId === undefined) return;
    const { month, reExploited, support, work, school, lostToFollowUp } = act.data;
    await manager.insert(OutcomeEntity, {
      agencyId,
      id: act.id,
      caseId: act.caseId,
      month: typeof month === 'number' ? month : 0,
      measuredAt: new Date(act.occurredAt),
      reExploited: flagOf(reExploited),
      support: flagOf(support),
      work: flagOf(work),
      school: flagOf(school),
      lostToFollowUp: lostToFollowUp === true,
    });
  },
};

export async function readMembershipsOfCases(
  { manager, agencyId }: UseCaseContext,
  caseIds: readonly string[],
): Promise<(ProgrammeMembershipEntity[] | undefined)[]> {
  const rows = await manager.find(ProgrammeMembershipEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { joinedAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => rows.filter((row) => row.caseId === caseId));
}

export async function readOutcomesOfCases(
  { manager, agencyId }: UseCaseContext,
  caseIds: readonly string[],
): Promise<(OutcomeEntity[] | undefined)[]> {
  const rows = await manager.find(OutcomeEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { measuredAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => rows.filter((row) => row.caseId === caseId));
}

function flagOf(value: Json | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function mentorIsMissing(): DomainError {
  return new DomainError(
    'MENTOR_REQUIRED',
    { id: 'Sebutkan mentor penyintas klien ini.', en: "Name this client's survivor mentor." },
    { field: 'mentorRef', rule: 'REQUIRED' },
  );
}

function notInProgramme(): DomainError {
  return new DomainError(
    'NOT_IN_PROGRAMME',
    { id: 'Klien tidak sedang mengikuti program ini.', en: 'The client is not in this programme now.' },
    { field: 'programme' },
  );
}
