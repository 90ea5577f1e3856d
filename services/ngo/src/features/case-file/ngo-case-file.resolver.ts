import { type GraphQLContext, readCaseFile, type Shown } from '@estafet/agency-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readMembershipsOfCases, readOutcomesOfCases } from '../mentoring/mentoring.use-cases';
import { NgoCaseFileType, type OutcomeType, type ProgrammeMembershipType } from './ngo-case-file.types';

/** A case file as an NGO sees it. */
@Resolver(() => NgoCaseFileType)
export class NgoCaseFileResolver {
  @Query(() => NgoCaseFileType, {
    nullable: true,
    description: 'A case file with programmes and outcomes; null when absent or not open to the viewer',
  })
  async ngoCaseFile(
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<NgoCaseFileType> | null> {
    const file = await readCaseFile(context, caseId);
    return file && { file };
  }

  @FieldResolver()
  async programmes(
    @Root() { file }: NgoCaseFileType,
    @Ctx() { loaders }: GraphQLContext,
  ): Promise<Shown<ProgrammeMembershipType>[]> {
    const rows = (await loaders.load(readMembershipsOfCases, file.caseId)) ?? [];
    return rows.map(({ id, programme, mentorRef, joinedAt, leftAt, leaveReason }) => ({
      id,
      programme,
      mentorRef: mentorRef ?? undefined,
      joinedAt,
      leftAt: leftAt ?? undefined,
      leaveReason: leaveReason ?? undefined,
    }));
  }

  @FieldResolver()
  async outcomes(
    @Root() { file }: NgoCaseFileType,
    @Ctx() { loaders }: GraphQLContext,
  ): Promise<Shown<OutcomeType>[]> {
    const rows = (await loaders.load(readOutcomesOfCases, file.caseId)) ?? [];
    return rows.map(({ id, month, measuredAt, reExploited, support, work, school, lostToFollowUp }) => ({
      id,
      month,
      measuredAt,
      reExploited: reExploited ?? undefined,
      support: support ?? undefined,
      work: work ?? undefined,
      school: school ?? undefined,
      lostToFollowUp,
    }));
  }
}
