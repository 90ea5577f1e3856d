import {
  asCaseActRecord,
  type GraphQLContext,
  loadCaseActs,
  partyOf,
  readCaseFile,
  runInAgency,
  type Shown,
} from '@estafet/agency-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { crisisProgress } from '../crisis/crisis-progress';
import { readOutreachOfCases } from '../outreach/outreach.use-case';
import {
  type CrisisStepType,
  type OutreachType,
  ServiceCentreCaseFileType,
} from './service-centre-case-file.types';

/** A case file as the service centre sees it. */
@Resolver(() => ServiceCentreCaseFileType)
export class ServiceCentreCaseFileResolver {
  @Query(() => ServiceCentreCaseFileType, {
    nullable: true,
    description: 'A case file with outreach and crisis steps; null when absent or not open to the viewer',
  })
  async serviceCentreCaseFile(
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<ServiceCentreCaseFileType> | null> {
    const file = await readCaseFile(context, caseId);
    return file && { file };
  }

  @FieldResolver()
  async crisisSteps(
    @Root() { file }: ServiceCentreCaseFileType,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<CrisisStepType>[]> {
    const acts = await runInAgency(deps, viewer, (ctx) => loadCaseActs(ctx, file.caseId));
    return [...crisisProgress(acts.map(asCaseActRecord))];
  }

  @FieldResolver()
  async outreaches(
    @Root() { file }: ServiceCentreCaseFileType,
    @Ctx() { deps, loaders }: GraphQLContext,
  ): Promise<Shown<OutreachType>[]> {
    const rows = (await loaders.load(readOutreachOfCases, file.caseId)) ?? [];
    return rows.map(({ id, plannedAt, departsAt, policePartner, partners, doneAt }) => ({
      id,
      plannedAt,
      departsAt,
      policePartner: partyOf(deps.directory, policePartner),
      partners: partners.map((partner) => partyOf(deps.directory, partner)),
      doneAt: doneAt ?? undefined,
    }));
  }
}
