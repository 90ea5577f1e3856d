import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadColleagues } from '../../kernel/colleagues';
import type { Action } from '../../kernel/decide.policy';
import type { AgencyFeature } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency, type UseCaseContext } from '../../kernel/use-case';
import { AgencyType } from '../agency/agency.types';
import { findCurrentCards } from '../programme-cards/programme-card.store';
import { ProgrammeCardType, programmeCardView } from '../programme-cards/programme-card.types';
import { readDeclaredRecording, readWorkload } from './my-agency.service';
import { ColleagueType, WorkloadType } from './my-agency.types';

/** What an agency says of itself, and what its head sees of its work. */
@Resolver(() => AgencyType)
class MyAgencyResolver {
  @FieldResolver(() => ProgrammeCardType, {
    nullable: true,
    description: "The agency's own current programme card",
  })
  programmeCard(
    @Root() agency: AgencyType,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<ProgrammeCardType> | null> {
    return read(context, agency, 'agency.read', async (ctx) => {
      const card = (await findCurrentCards(ctx, [ctx.agencyId])).get(ctx.agencyId);
      return card ? programmeCardView(card) : null;
    });
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Types of acts that the agency declared to record, beyond the floor for all',
  })
  declaredRecording(@Root() agency: AgencyType, @Ctx() context: GraphQLContext): Promise<string[] | null> {
    return read(context, agency, 'agency.read', readDeclaredRecording);
  }

  @FieldResolver(() => WorkloadType, {
    nullable: true,
    description: 'Open cases and who carries them; for the head of the agency',
  })
  workload(@Root() agency: AgencyType, @Ctx() context: GraphQLContext): Promise<Shown<WorkloadType> | null> {
    return read(context, agency, 'agency.manage', readWorkload);
  }

  @FieldResolver(() => [ColleagueType], {
    nullable: true,
    description: 'Everybody of the agency who has ever signed in, by name',
  })
  colleagues(
    @Root() agency: AgencyType,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<ColleagueType>[] | null> {
    return read(context, agency, 'agency.read', async ({ manager, agencyId, viewer }) =>
      (await loadColleagues(manager, agencyId)).map((colleague) => ({
        ...colleague,
        isViewer: colleague.workerRef === viewer.workerRef,
      })),
    );
  }
}

export const myAgencyFeature: AgencyFeature = {
  name: 'my-agency',
  resolvers: () => [MyAgencyResolver],
};

/** Reads a field of the viewer's own agency; null for whoever may not. */
async function read<T>(
  { deps, viewer }: GraphQLContext,
  agency: AgencyType,
  action: Action,
  work: (ctx: UseCaseContext) => Promise<T>,
): Promise<T | null> {
  if (agency.id !== viewer.agencyId) return null;
  return runInAgency(deps, viewer, (ctx) =>
    ctx.decide(action, { agencyId: ctx.agencyId }).allow ? work(ctx) : Promise.resolve(null),
  );
}
