import type { AgencyKind } from '@estafet/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { AgencyPrefix, ClassReference, ReferenceResolver } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency, type UseCaseContext } from '../../kernel/use-case';
import { perPrefix } from '../case-acts/mutations';
import type { AgencyReferralEntity, ReferralDirection } from '../referrals/referral.entity';
import {
  findReferral,
  listReferrals,
  readDesk,
  type ReferralFilter,
} from '../referrals/referral-reading.service';
import {
  AgencyReferralConnectionType,
  AgencyReferralType,
  ReferralFilterInput,
  TodayType,
} from '../referrals/referral.types';
import { referralView } from '../referrals/referral.view';
import { agencyClass, AgencyType, agencyTypeName } from './agency.types';

const DEFAULT_PAGE = 20;

/** An agency exists only for its own staff: to anyone else, absent and forbidden look the same. */
export const resolveAgency: ReferenceResolver = ({ id }, { viewer, deps }) => {
  if (id !== viewer.agencyId || !deps.hosted.includes(id)) return null;
  const entry = deps.directory.find(id);
  return { id, name: entry?.name ?? { id, en: id }, kind: (entry?.kind ?? deps.kind) satisfies AgencyKind };
};

/** The desk: what waits, what came in, what went out. */
@Resolver(() => AgencyType)
export class AgencyDeskResolver {
  @FieldResolver(() => TodayType, { nullable: true, description: 'What waits for this agency now' })
  today(@Root() agency: AgencyType, @Ctx() context: GraphQLContext): Promise<Shown<TodayType> | null> {
    return read(context, agency, async (ctx) => {
      const desk = await readDesk(ctx);
      const view = (rows: readonly AgencyReferralEntity[]) =>
        rows.map((row) => referralView(ctx.directory, row));
      return {
        asOf: ctx.now,
        toAnswer: view(desk.toAnswer),
        toConfirm: view(desk.toConfirm),
        toHandOver: view(desk.toHandOver),
        questionsToAnswer: view(desk.questionsToAnswer),
        disputed: view(desk.disputed),
        awaitingAnswer: view(desk.awaitingAnswer),
      };
    });
  }

  @FieldResolver(() => AgencyReferralConnectionType, {
    nullable: true,
    description: 'Referrals that came in, newest first',
  })
  inbox(
    @Root() agency: AgencyType,
    @Arg('filter', () => ReferralFilterInput, { nullable: true, description: 'Narrows the list' })
    filter: ReferralFilterInput | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<AgencyReferralConnectionType> | null> {
    return readReferralPage(context, agency, { direction: 'RECEIVED', filter, first, after });
  }

  @FieldResolver(() => AgencyReferralConnectionType, {
    nullable: true,
    description: 'Referrals that went out, newest first',
  })
  outbox(
    @Root() agency: AgencyType,
    @Arg('filter', () => ReferralFilterInput, { nullable: true, description: 'Narrows the list' })
    filter: ReferralFilterInput | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<AgencyReferralConnectionType> | null> {
    return readReferralPage(context, agency, { direction: 'SENT', filter, first, after });
  }

  @FieldResolver(() => AgencyReferralType, { nullable: true, description: 'One referral of this agency' })
  referral(
    @Root() agency: AgencyType,
    @Arg('id', () => ID, { description: 'The referral' }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<AgencyReferralType> | null> {
    return read(context, agency, async (ctx) => {
      const row = await findReferral(ctx, id);
      return row ? referralView(ctx.directory, row) : null;
    });
  }
}

/** `policeAgency`, …: the viewer's own agency, for clients that ask the subgraph directly by root field. */
const createAgencyQuery = perPrefix((prefix): ClassReference => {
  const resolver = class {
    agency(context: GraphQLContext) {
      return context.viewer.agencyId ? resolveAgency({ id: context.viewer.agencyId }, context) : null;
    }
  };
  const descriptor = Object.getOwnPropertyDescriptor(resolver.prototype, 'agency') ?? {};
  Query(() => agencyClass(prefix), {
    name: `${prefix}Agency`,
    nullable: true,
    description: "The viewer's own agency, when it is of this kind",
  })(resolver.prototype, 'agency', descriptor);
  Ctx()(resolver.prototype, 'agency', 0);
  Resolver()(resolver);
  return resolver;
});

export function agencyResolvers(prefix: AgencyPrefix): readonly ClassReference[] {
  return [AgencyDeskResolver, createAgencyQuery(prefix)];
}

export function agencyReferences(prefix: AgencyPrefix): Readonly<Record<string, ReferenceResolver>> {
  return { [agencyTypeName(prefix)]: resolveAgency };
}

/** Reads a field of an agency for its own staff; null for a role that has no desk. */
async function read<T>(
  { deps, viewer }: GraphQLContext,
  agency: AgencyType,
  work: (ctx: UseCaseContext) => Promise<T>,
): Promise<T | null> {
  if (agency.id !== viewer.agencyId) return null;
  return runInAgency(deps, viewer, (ctx) =>
    ctx.decide('agency.read', { agencyId: ctx.agencyId }).allow ? work(ctx) : Promise.resolve(null),
  );
}

function readReferralPage(
  context: GraphQLContext,
  agency: AgencyType,
  question: {
    direction: ReferralDirection;
    filter: ReferralFilterInput | null;
    first: number;
    after: string | null;
  },
): Promise<Shown<AgencyReferralConnectionType> | null> {
  return read(context, agency, async (ctx) => {
    const { items, ...pageInfo } = await listReferrals(ctx, {
      direction: question.direction,
      filter: withoutNulls(question.filter ?? {}),
      first: question.first,
      after: question.after ?? undefined,
    });
    return { nodes: items.map((row) => referralView(ctx.directory, row)), pageInfo };
  });
}

/** GraphQL's null means "left out" in a filter. */
function withoutNulls(filter: object): ReferralFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
