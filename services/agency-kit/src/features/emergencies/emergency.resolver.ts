import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { AgencyType } from '../agency/agency.types';
import { EmergencyAccessType } from '../identity/identity.types';
import { listAccesses, readRunningAccesses } from './emergency.reading';
import { EmergencyAccessConnectionType } from './emergency.types';

const DEFAULT_PAGE = 20;

/** Emergencies as the agency sees them: who is inside one knows until when, who answers for it looks at all. */
@Resolver(() => AgencyType)
export class EmergencyResolver {
  @FieldResolver(() => [EmergencyAccessType], {
    nullable: true,
    description: "The viewer's own emergency accesses that still run",
  })
  runningEmergencies(
    @Root() agency: AgencyType,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<EmergencyAccessType>[] | null> {
    if (agency.id !== viewer.agencyId) return Promise.resolve(null);
    return runInAgency(deps, viewer, (ctx) =>
      ctx.decide('breakGlass.use', { agencyId: ctx.agencyId }).allow
        ? readRunningAccesses(ctx)
        : Promise.resolve(null),
    );
  }

  @FieldResolver(() => EmergencyAccessConnectionType, {
    nullable: true,
    description: 'Emergency accesses at this agency, newest first; for the head of the agency',
  })
  emergencyAccesses(
    @Root() agency: AgencyType,
    @Arg('isReviewed', () => Boolean, { nullable: true, description: 'Reviewed, or still to be reviewed' })
    isReviewed: boolean | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<EmergencyAccessConnectionType> | null> {
    if (agency.id !== context.viewer.agencyId) return Promise.resolve(null);
    return runInAgency(context.deps, context.viewer, async (ctx) => {
      if (!ctx.decide('breakGlass.review', { agencyId: ctx.agencyId }).allow) return null;
      const question = { isReviewed: isReviewed ?? undefined, first, after: after ?? undefined };
      const page = await listAccesses(ctx, question);
      const last = page.items.at(-1);
      return {
        nodes: [...page.items],
        pageInfo: { hasNextPage: page.hasNextPage, endCursor: last && page.cursorOf(last) },
      };
    });
  }
}
