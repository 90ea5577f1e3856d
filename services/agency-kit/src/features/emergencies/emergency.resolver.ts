import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { AgencyType } from '../agency/agency.types';
import { EmergencyAccessType } from '../identity/identity.types';
import { listAccesses, readRunningAccesses } from './emergency.reading';
import { EmergencyAccessConnectionType } from './emergency.types';

const FIRST = { defaultValue: 20, description: 'How many, 1 to 100' } as const;

/** Emergencies as the agency sees them: who is inside one knows until when, who answers for it looks at all. */
@Resolver(() => AgencyType)
export class EmergencyResolver {
  @FieldResolver(() => EmergencyAccessConnectionType, {
    nullable: true,
    description: 'Emergency accesses at this agency, newest first; for the head of the agency',
  })
  emergencyAccesses(
    @Root() agency: AgencyType,
    @Arg('isReviewed', () => Boolean, { nullable: true, description: 'Reviewed, or still to be reviewed' })
    isReviewed: boolean | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<EmergencyAccessConnectionType> | null> {
    if (agency.id !== context.viewer.agencyId) return Promise.resolve(null);
    return runInAgency(context.deps, context.viewer, async (ctx) => {
      if (!ctx.decide('breakGlass.review', { agencyId: ctx.agencyId }).allow) return null;
      const question = { isReviewed: isReviewed ?? undefined, first, after: after ?? undefined };
      const { items, ...pageInfo } = await listAccesses(ctx, question);
      return { nodes: [...items], pageInfo };
    });
  }

  @FieldResolver(() => [EmergencyAccessType], {
    nullable: true,
    description: "The viewer's own emergency accesses that still run",
  })
  runningEmergencies(
    @Root() agency: AgencyType,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<EmergencyAccessType>[] | null> {
    if (agency.id !== context.viewer.agencyId) return Promise.resolve(null);
    return runInAgency(context.deps, context.viewer, (ctx) =>
      ctx.decide('breakGlass.use', { agencyId: ctx.agencyId }).allow
        ? readRunningAccesses(ctx)
        : Promise.resolve(null),
    );
  }
}
