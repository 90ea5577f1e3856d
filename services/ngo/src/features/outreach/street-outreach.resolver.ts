import {
  createMutationResolver,
  type GraphQLContext,
  mutation,
  notFound,
  perPrefix,
  readPage,
  runInAgency,
  type Shown,
} from '@estafet/agency-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { StreetOutreachEntity } from './street-outreach.entity';
import { StreetOutreachConnectionType, StreetOutreachType } from './street-outreach.types';
import { HOLD_OUTREACH_INPUT, holdOutreach } from './street-outreach.use-case';

const DEFAULT_PAGE = 20;

@Resolver(() => StreetOutreachType)
export class StreetOutreachResolver {
  @Query(() => StreetOutreachConnectionType, {
    nullable: true,
    description: "The agency's rounds of outreach, newest first; null for who has no desk there",
  })
  async ngoOutreachRounds(
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<StreetOutreachConnectionType> | null> {
    if (!deps.hosted.includes(viewer.agencyId ?? '')) return null;
    return runInAgency(deps, viewer, async (ctx) => {
      if (!ctx.decide('agency.read', { agencyId: ctx.agencyId }).allow) return null;
      const query = ctx.manager
        .createQueryBuilder(StreetOutreachEntity, 'round')
        .where('round.agencyId = :agencyId', { agencyId: ctx.agencyId });
      const question = { first, after: after ?? undefined };
      const { items, ...rest } = await readPage(query, { at: 'heldAt', id: 'id' }, question);
      return { nodes: items.map(roundView), ...rest };
    });
  }
}

export const createOutreachMutations = perPrefix((prefix) =>
  createMutationResolver(prefix, [
    mutation({
      useCase: holdOutreach,
      inputClass: HOLD_OUTREACH_INPUT.inputClass,
      description: 'Records a round of outreach: where, how many were reached, which cases began',
      type: () => StreetOutreachType,
      present: async ({ deps, viewer }, { outreachId }) => {
        const row = await runInAgency(deps, viewer, (ctx) =>
          ctx.manager.findOneBy(StreetOutreachEntity, { agencyId: ctx.agencyId, id: outreachId }),
        );
        if (!row) throw notFound();
        return roundView(row);
      },
    }),
  ]),
);

function roundView({
  id,
  heldAt,
  kecamatan,
  place,
  reached,
}: StreetOutreachEntity): Shown<StreetOutreachType> {
  return { id, heldAt, kecamatan, place, reached };
}
