import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findGap } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import type { Shown } from '../graphql/shown';
import { GapType } from '../gaps/gap.types';
import { InstructionType } from './district.types';

/** What an instruction is about. */
@Resolver(() => InstructionType)
export class InstructionResolver {
  @FieldResolver(() => [GapType])
  async gaps(
    @Root() { gapIds }: InstructionType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>[]> {
    const gaps = await Promise.all(gapIds.map((id) => findGap(id, context)));
    return gaps.filter((gap) => gap !== null);
  }
}
