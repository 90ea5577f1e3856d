import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { CaseType } from '../cases/case.types';
import { findCase, findReferral, gapOf, seesGap } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import { GapType } from '../gaps/gap.types';
import { ReferralType } from './referral.types';
import type { Shown } from '../graphql/shown';

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralType, { nullable: true, description: 'A referral that the viewer may see' })
  referral(
    @Arg('id', () => ID) id: string,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralType> | null> {
    return findReferral(id, context);
  }

  @FieldResolver(() => CaseType, { nullable: true, description: 'Its case, for the parties of the case' })
  case(@Root() { caseId }: ReferralType, @Ctx() context: TaskForceContext): Promise<Shown<CaseType> | null> {
    return findCase(caseId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What its case is called on the phone: also for a receiver that has not answered yet, whom the coordinator rings about it',
  })
  async caseCode(
    @Root() { caseId }: ReferralType,
    @Ctx() { loaders }: TaskForceContext,
  ): Promise<string | null> {
    return (await loaders.case.load(caseId))?.code ?? null;
  }

  @FieldResolver(() => [GapType], { description: 'What is not as it should be with it' })
  async gaps(
    @Root() { id, caseId }: ReferralType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>[]> {
    const rows = (await context.loaders.gapsOfCase.load(caseId)).filter(
      (row) => row.referral_id === id && row.cleared_at === null,
    );
    const seen = await Promise.all(rows.map((row) => seesGap(row, context)));
    return Promise.all(rows.filter((_row, index) => seen[index]).map((row) => gapOf(row, context)));
  }
}
