import { DomainError } from '@estafet/relay-kit';
import { AMENDMENT_REASONS, type Json, type Label } from '@estafet/schema';
import { invalidInput, notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { caseResource, lockCaseFile } from '../cases/case-access';
import { amenderOf, type AmendmentProblem, findAmendmentProblem, type OwnAct } from './amendment.policy';
import type { CaseActResult } from './case-act.use-case';
import { defineInput, field, type InputOf, optional, toJson } from './input-fields';

const AMENDMENT_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  caseId: field.uuid('The case'),
  actId: field.uuid('The act of this agency that is wrong'),
  reason: optional(
    field.code(
      AMENDMENT_REASONS,
      'Why; required, and a supervisor, where a clock of the law counts by the act',
    ),
  ),
} as const;

const CORRECTION_FIELDS = {
  ...AMENDMENT_FIELDS,
  replacedBy: field.uuid('The act of the same kind, recorded since, that says it right'),
} as const;

export const CORRECT_ACT_INPUT = defineInput(
  'CorrectActInput',
  'Which act of this agency is wrong, and which one says it right',
  CORRECTION_FIELDS,
);

export const RETRACT_ACT_INPUT = defineInput(
  'RetractActInput',
  'Which act of this agency is taken back',
  AMENDMENT_FIELDS,
);

/** Puts a later act of the agency in the place of a wrong one. Both stay in the log; clocks and timelines take the right one. */
export const correctAct: UseCase<InputOf<typeof CORRECTION_FIELDS>, CaseActResult> = {
  name: 'correctAct',
  run: (ctx, raw) => amend(ctx, CORRECT_ACT_INPUT.read(raw)),
};

/** Takes an own act back: it stays in the log, and counts no longer. */
export const retractAct: UseCase<InputOf<typeof AMENDMENT_FIELDS>, CaseActResult> = {
  name: 'retractAct',
  run: (ctx, raw) => amend(ctx, RETRACT_ACT_INPUT.read(raw)),
};

async function amend(
  ctx: UseCaseContext,
  {
    caseId,
    actId,
    reason,
    replacedBy,
  }: {
    readonly caseId: string;
    readonly actId: string;
    readonly reason?: string;
    readonly replacedBy?: string;
  },
): Promise<CaseActResult> {
  await lockCaseFile(ctx, 'case.record', caseId);
  const target = await getOwnAct(ctx, { caseId, id: actId });
  const replacement = replacedBy === undefined ? undefined : await getOwnAct(ctx, { caseId, id: replacedBy });
  const problem = findAmendmentProblem({ target, replacement, amended: await amendedActs(ctx, caseId) });
  if (problem) throw amendmentError(problem);
  if (amenderOf(target.type, target.service) === 'SUPERVISOR')
    await requireSecondPerson(ctx, { caseId, actId: target.id, reason });
  await ctx.audit({
    action: replacement ? 'act.correct' : 'act.retract',
    outcome: 'ALLOWED',
    resourceType: 'act',
    resourceId: target.id,
    reason,
  });
  const { id } = await ctx.act({
    type: replacement ? 'act.corrected' : 'act.retracted',
    caseId,
    parties: target.audience,
    data: toJson({ actId: target.id, replacedBy: replacement?.id, reason }) as Record<string, Json>,
  });
  return { caseId, actId: id };
}

/** Whoever missed a clock does not take back alone what started it, nor put something else in its place. */
async function requireSecondPerson(
  ctx: UseCaseContext,
  { caseId, actId, reason }: { caseId: string; actId: string; reason: string | undefined },
): Promise<void> {
  const resource = await caseResource(ctx.manager, ctx.agencyId, caseId);
  ctx.require('act.amendClock', resource, { type: 'act', id: actId });
  if (reason !== undefined) return;
  throw invalidInput('reason', 'REQUIRED_FOR_CLOCK', {
    id: 'Tenggat dihitung dari catatan ini. Pilih alasan mengapa catatan ini diralat atau ditarik.',
    en: 'A clock counts by this record. Choose the reason why it is corrected or taken back.',
  });
}

/** An act of another agency, of another case or of nobody looks the same: absent. */
async function getOwnAct(
  { manager, agencyId }: UseCaseContext,
  { caseId, id }: { caseId: string; id: string },
): Promise<OwnAct> {
  const [act] = await manager.query<OwnAct[]>(
    `SELECT log.id, log.type, log.case_id AS "caseId", log.audience, act.data ->> 'service' AS service
       FROM act_log log LEFT JOIN case_act act ON act.agency_id = log.agency_id AND act.id = log.id::uuid
      WHERE log.agency_id = $1 AND log.id = $2 AND log.case_id = $3`,
    [agencyId, id.toLowerCase(), caseId],
  );
  if (!act) throw notFound();
  return act;
}

/** What was amended in this case before, and what was used to put it right. */
async function amendedActs(
  { manager, agencyId }: UseCaseContext,
  caseId: string,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ data: Record<string, unknown> }[]>(
    `SELECT data FROM case_act
      WHERE agency_id = $1 AND case_id = $2 AND by = $1 AND type IN ('act.corrected', 'act.retracted')`,
    [agencyId, caseId],
  );
  const ids = rows.flatMap(({ data }) => [data['actId'], data['replacedBy']]);
  return new Set(ids.filter((id): id is string => typeof id === 'string'));
}

const PROBLEMS: Readonly<Record<AmendmentProblem, Label>> = {
  NOT_AMENDABLE: {
    id: 'Catatan jenis ini tidak dapat diralat atau ditarik. Catat kejadian yang mengakhiri atau menggantikannya.',
    en: 'A record of this kind is not corrected or taken back. Record what ends or follows it.',
  },
  OTHER_KIND: {
    id: 'Ralat memakai catatan lain yang sejenis dari kasus yang sama.',
    en: 'A correction is another record of the same kind and case.',
  },
  OTHER_AUDIENCE: {
    id: 'Catatan yang benar belum sampai kepada semua yang menerima catatan yang salah. Tarik catatan yang salah.',
    en: 'The right record has not gone to everybody who got the wrong one. Take the wrong one back instead.',
  },
  ALREADY_AMENDED: {
    id: 'Catatan ini sudah diralat atau ditarik.',
    en: 'This record has been corrected or taken back already.',
  },
};

function amendmentError(problem: AmendmentProblem): DomainError {
  return new DomainError(problem, PROBLEMS[problem], {
    field: problem === 'NOT_AMENDABLE' || problem === 'ALREADY_AMENDED' ? 'actId' : 'replacedBy',
    rule: problem,
  });
}
