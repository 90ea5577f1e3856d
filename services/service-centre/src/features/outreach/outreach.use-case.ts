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
import { newActId } from '@estafet/schema';
import { In, IsNull } from 'typeorm';
import { OutreachEntity } from './outreach.entity';

const PLAN_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  caseId: field.uuid('The case'),
  departsAt: field.instant('When the team leaves'),
  policePartner: field.party('The police unit that goes along'),
  partners: optional(field.parties('Other agencies that go along')),
  teamWorkerRefs: field.workers('References of the workers who go'),
} as const;

export const PLAN_OUTREACH_INPUT = defineInput(
  'PlanOutreachInput',
  'An outreach before departure: who goes, and which police unit with them',
  PLAN_FIELDS,
);

/** A plan, so it may be blocked: nobody leaves without a team and a police partner (requirements.md §10, step 0). */
export const planOutreach: UseCase<InputOf<typeof PLAN_FIELDS>, { caseId: string }> = {
  name: 'planOutreach',
  async run(ctx, raw) {
    const { caseId, departsAt, policePartner, partners = [], teamWorkerRefs } = PLAN_OUTREACH_INPUT.read(raw);
    await requireCaseFile(ctx, 'case.record', caseId);
    requireTeam(ctx, policePartner, teamWorkerRefs);
    await ctx.manager.insert(OutreachEntity, {
      agencyId: ctx.agencyId,
      id: newActId(ctx.now),
      caseId,
      plannedAt: ctx.now,
      departsAt,
      policePartner,
      partners: [...partners],
      teamWorkerRefs: [...teamWorkerRefs],
    });
    return { caseId };
  },
};

/** A recorded rescue carries out what was planned for its cases. A rescue without a plan is a fact all the same. */
export const outreachHook: ActHook = {
  name: 'outreach',
  async onAct({ act, manager, agencyId, isOwn }) {
    if (act.type !== 'rescue.done' || !isOwn || act.caseId === undefined) return;
    const named = act.data['caseIds'];
    const caseIds = [act.caseId, ...(Array.isArray(named) ? named : [])].filter(
      (id) => typeof id === 'string',
    );
    await manager.update(
      OutreachEntity,
      { agencyId, caseId: In([...new Set(caseIds)].filter((id) => UUID_SHAPE.test(id))), doneAt: IsNull() },
      { doneAt: new Date(act.occurredAt) },
    );
  },
};

/** The outreaches of a page of cases in one query, by the order of the ids. */
export async function readOutreachOfCases(
  { manager, agencyId }: UseCaseContext,
  caseIds: readonly string[],
): Promise<(OutreachEntity[] | undefined)[]> {
  const rows = await manager.find(OutreachEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { plannedAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => rows.filter((row) => row.caseId === caseId));
}

const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function requireTeam({ directory }: UseCaseContext, policePartner: string, team: readonly string[]): void {
  if (directory.find(policePartner)?.kind !== 'POLICE') {
    throw new DomainError(
      'NO_POLICE_PARTNER',
      {
        id: 'Sebutkan satuan polisi yang ikut sebelum tim berangkat.',
        en: 'Name the police unit that goes along before the team leaves.',
      },
      { field: 'policePartner', rule: 'POLICE' },
    );
  }
  if (team.length === 0) {
    throw new DomainError(
      'NO_TEAM',
      { id: 'Sebutkan petugas yang berangkat.', en: 'Name the workers who go.' },
      { field: 'teamWorkerRefs', rule: 'AT_LEAST_ONE' },
    );
  }
}
