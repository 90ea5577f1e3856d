import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { CaseType } from '../cases/case.types';
import { findCase, findGap, findReferral, namerOfCase } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import { nameOrNothing } from '../graphql/shared.types';
import { ReferralType } from '../referrals/referral.types';
import { GapEventType, GapType } from './gap.types';
import type { Shown } from '../graphql/shown';

@Resolver(() => GapType)
export class GapResolver {
  @Query(() => GapType, { nullable: true, description: 'A gap that the viewer may see' })
  gap(@Arg('id', () => ID) id: string, @Ctx() context: TaskForceContext): Promise<Shown<GapType> | null> {
    return findGap(id, context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case in which it is open, for those who may see it',
  })
  async case(@Root() { row }: GapType, @Ctx() context: TaskForceContext): Promise<Shown<CaseType> | null> {
    return row.case_id === null ? null : findCase(row.case_id, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What its case is called on the phone, for everybody who sees the gap',
  })
  async caseCode(@Root() { row }: GapType, @Ctx() { loaders }: TaskForceContext): Promise<string | null> {
    return row.case_id === null ? null : ((await loaders.case.load(row.case_id))?.code ?? null);
  }

  @FieldResolver(() => ReferralType, { nullable: true, description: 'The referral that it is about' })
  async referral(
    @Root() { row }: GapType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralType> | null> {
    return row.referral_id === null ? null : findReferral(row.referral_id, context);
  }

  @FieldResolver(() => [GapEventType], { description: 'What happened to it, in order' })
  async events(
    @Root() { id, row }: GapType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapEventType>[]> {
    const [rows, nameParty] = await Promise.all([
      context.loaders.eventsOfGap.load(id),
      namerOfCase(row.case_id, context),
    ]);
    return rows.map(({ at, kind, actor, detail }) => ({
      at,
      kind,
      actor: nameOrNothing(nameParty, actor),
      detail: detail ?? undefined,
    }));
  }
}
