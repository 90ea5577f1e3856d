import {
  GraphQLDateTime,
  type GraphQLContext,
  readCaseFile,
  runInAgency,
  type Shown,
} from '@estafet/agency-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { concernOf, mustEndBy } from '../placements/emergency-placement';
import type { PlacementEntity } from '../placements/placement.entity';
import { readPlacementsOfCases } from '../placements/placement.store';
import { readObjections, readTracingsOfCases } from '../returns/return-readiness';
import {
  type PlacementType,
  ReturnObjectionType,
  SocialServicesCaseFileType,
  type TracingType,
} from './social-services-case-file.types';

/** A case file as social services see it. */
@Resolver(() => SocialServicesCaseFileType)
export class SocialServicesCaseFileResolver {
  @Query(() => SocialServicesCaseFileType, {
    nullable: true,
    description: 'A case file with placements and tracings; null when absent or not open to the viewer',
  })
  async socialServicesCaseFile(
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<SocialServicesCaseFileType> | null> {
    const file = await readCaseFile(context, caseId);
    return file && { file };
  }

  @FieldResolver()
  async placements(
    @Root() { file }: SocialServicesCaseFileType,
    @Ctx() { deps, loaders }: GraphQLContext,
  ): Promise<Shown<PlacementType>[]> {
    const placements = (await loaders.load(readPlacementsOfCases, file.caseId)) ?? [];
    return placements.map((placement) => placementView(placement, file.isChild, deps.clock.now()));
  }

  @FieldResolver()
  async tracings(
    @Root() { file }: SocialServicesCaseFileType,
    @Ctx() { loaders }: GraphQLContext,
  ): Promise<Shown<TracingType>[]> {
    return (await loaders.load(readTracingsOfCases, file.caseId)) ?? [];
  }

  @FieldResolver(() => [ReturnObjectionType], {
    description: 'What stands in the way of a return like this; empty when it can be planned (G10, G20)',
  })
  async returnObjections(
    @Root() { file }: SocialServicesCaseFileType,
    @Arg('date', () => GraphQLDateTime, { description: 'The day of the return' }) date: Date,
    @Arg('destination', () => String, { description: 'Where she would go' }) destination: string,
    @Arg('clientAgrees', () => Boolean, { description: 'Whether she agrees' }) clientAgrees: boolean,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<ReturnObjectionType>[]> {
    const objections = await runInAgency(deps, viewer, (ctx) =>
      readObjections(ctx, file.caseId, { date, destination, clientAgrees }),
    );
    return objections.map(({ rule, code, message }) => ({ rule, code, message }));
  }
}

function placementView(placement: PlacementEntity, isChild: boolean, now: Date): Shown<PlacementType> {
  const { id, placementRef, unitKind, startedAt, sharedWithUnrelatedAdults, isSeparated } = placement;
  const emergencyReason = placement.emergencyReason ?? undefined;
  const endedAt = placement.endedAt ?? undefined;
  const facts = { startedAt, endedAt, isChild, sharedWithUnrelatedAdults, isSeparated, emergencyReason };
  return {
    id,
    placementRef,
    unitKind,
    startedAt,
    endedAt,
    sharedWithUnrelatedAdults,
    isSeparated,
    emergencyReason,
    mustEndBy: mustEndBy(facts),
    concern: concernOf(facts, now),
  };
}
