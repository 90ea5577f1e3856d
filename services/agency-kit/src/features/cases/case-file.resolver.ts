import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency, type UseCaseContext } from '../../kernel/use-case';
import { type ActFacts, actSummaryOf, type ActSummaryType } from '../case-acts/act-summary.types';
import { amenderOf } from '../case-acts/amendment.policy';
import { partyOf } from '../directory/party.types';
import { loadReferralsOfCases } from '../referrals/referral-reading.service';
import type { AgencyReferralType } from '../referrals/referral.types';
import { referralView } from '../referrals/referral.view';
import { caseFactsOf } from './case-facts';
import type { CaseActEntity, CaseFileEntity, CaseTeamMemberEntity } from './case-file.entity';
import { asCaseActRecord, loadCaseActsOf, loadTeamsOf, standing } from './case-file.store';
import { type CaseFilePageQuestion, findCaseFile, listCaseFiles } from './case-file-reading.service';
import {
  type CaseFileConnectionType,
  CaseFileType,
  type StageEntryType,
  type TeamMemberType,
} from './case-file.types';
import { missingSteps } from './missing-steps';

/** The file as the graph's root value; what costs a query is resolved per field, by loader. */
export function presentCaseFile({ deps, viewer }: GraphQLContext, file: CaseFileEntity): Shown<CaseFileType> {
  return {
    caseId: file.caseId,
    localNumber: file.localNumber,
    openedAt: file.openedAt,
    closedAt: file.closedAt ?? undefined,
    closeReason: file.closeReason ?? undefined,
    isChild: file.isChild,
    ageBand: file.ageBand ?? undefined,
    sex: file.sex ?? undefined,
    exploitation: file.exploitation,
    riskLevel: file.riskLevel ?? undefined,
    stage: file.stage ?? undefined,
    isLead: file.lead === viewer.agencyId,
    lead: file.lead === null ? undefined : partyOf(deps.directory, file.lead),
    leadActId: file.leadActId ?? undefined,
    isRestricted: file.restrictedTo.length > 0,
    coordination: { id: file.caseId },
  };
}

/** The file, or null for one that is absent or not the viewer's to open. */
export async function readCaseFile(
  context: GraphQLContext,
  caseId: string,
): Promise<Shown<CaseFileType> | null> {
  const file = await runInAgency(context.deps, context.viewer, (ctx) => findCaseFile(ctx, caseId));
  return file ? presentCaseFile(context, file) : null;
}

export async function readCaseFilePage(
  context: GraphQLContext,
  question: CaseFilePageQuestion,
): Promise<Shown<CaseFileConnectionType>> {
  const { items, ...pageInfo } = await runInAgency(context.deps, context.viewer, (ctx) =>
    listCaseFiles(ctx, question),
  );
  return { nodes: items.map((file) => presentCaseFile(context, file)), pageInfo };
}

/** Fields of a case file that need more than its row. Reached only through a file that the viewer may open. */
@Resolver(() => CaseFileType)
export class CaseFileResolver {
  @FieldResolver()
  async stages(@Root() file: CaseFileType, @Ctx() context: GraphQLContext): Promise<Shown<StageEntryType>[]> {
    return standing(await actsOf(context, file)).acts.flatMap(({ type, data, occurredAt, by }) =>
      type === 'case.stageEntered' && typeof data['stage'] === 'string'
        ? [{ stage: data['stage'], enteredAt: occurredAt, by: partyOf(context.deps.directory, by) }]
        : [],
    );
  }

  @FieldResolver()
  async team(@Root() file: CaseFileType, @Ctx() context: GraphQLContext): Promise<Shown<TeamMemberType>[]> {
    return (await teamOf(context, file)).map(({ workerRef, kind, since }) => ({
      workerRef,
      kind,
      since,
      isViewer: workerRef === context.viewer.workerRef,
    }));
  }

  @FieldResolver()
  async acts(@Root() file: CaseFileType, @Ctx() context: GraphQLContext): Promise<Shown<ActSummaryType>[]> {
    const acts = await actsOf(context, file);
    const settled = standing(acts);
    const untouched = new Set(settled.acts.flatMap(({ id }) => (settled.amended.has(id) ? [] : id)));
    return acts.map((act) => {
      const isOpen = act.by === act.agencyId && untouched.has(act.id) && file.closedAt === undefined;
      return actSummaryOf(context.deps.directory, {
        ...factsOf(act),
        amended: settled.amended.get(act.id),
        amendableBy: isOpen ? amenderOf(act.type, act.data['service']) : undefined,
      });
    });
  }

  @FieldResolver()
  async referrals(
    @Root() { caseId }: CaseFileType,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<AgencyReferralType>[]> {
    const rows = (await context.loaders.load(loadReferralsOfCases, caseId)) ?? [];
    return rows.map((row) => referralView(context.deps.directory, row));
  }

  @FieldResolver()
  async missing(@Root() file: CaseFileType, @Ctx() context: GraphQLContext): Promise<string[]> {
    const [acts, team] = await Promise.all([actsOf(context, file), teamOf(context, file)]);
    return [
      ...missingSteps(caseFactsOf(standing(acts).acts.map(asCaseActRecord)), {
        isLead: file.isLead,
        isClosed: file.closedAt !== undefined,
        stage: file.stage,
        hasPrimaryWorker: team.some(({ kind }) => kind === 'PRIMARY'),
      }),
    ];
  }
}

/** The one code of an act that a timeline shows, by order of interest. */
const DETAIL_FIELDS = [
  'stage',
  'decision',
  'result',
  'reason',
  'about',
  'contact',
  'kind',
  'role',
  'service',
  'step',
];

function factsOf(act: CaseActEntity): ActFacts {
  const detail = DETAIL_FIELDS.map((name) => act.data[name]).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const { id, type, by, onBehalfOf, via, occurredAt, recordedAt, isProvisional } = act;
  const code = detail === undefined ? undefined : String(detail);
  return { id, type, by, onBehalfOf, via, occurredAt, recordedAt, isProvisional, detail: code };
}

async function actsOf({ loaders }: GraphQLContext, { caseId }: CaseFileType): Promise<CaseActEntity[]> {
  return (await loaders.load(readActsOfCases, caseId)) ?? [];
}

async function teamOf(
  { loaders }: GraphQLContext,
  { caseId }: CaseFileType,
): Promise<CaseTeamMemberEntity[]> {
  return (await loaders.load(readTeamsOfCases, caseId)) ?? [];
}

async function readActsOfCases(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(CaseActEntity[] | undefined)[]> {
  const acts = await loadCaseActsOf(ctx, caseIds);
  return caseIds.map((caseId) => acts.get(caseId));
}

async function readTeamsOfCases(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(CaseTeamMemberEntity[] | undefined)[]> {
  const teams = await loadTeamsOf(ctx.manager, ctx.agencyId, caseIds);
  return caseIds.map((caseId) => teams.get(caseId));
}
