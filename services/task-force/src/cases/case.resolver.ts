import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { boardViewerOf } from '../graphql/access.policy';
import {
  findCase,
  gapOf,
  namerOfReferral,
  referralOf,
  seesGap,
  seesReferral,
  sightOfCase,
} from '../graphql/board-view';
import type { TimelineRow } from '../graphql/board.rows';
import type { TaskForceContext } from '../graphql/context';
import { partyOf } from '../graphql/shared.types';
import { GapType } from '../gaps/gap.types';
import { ReferralType } from '../referrals/referral.types';
import { CaseType, CustodySpanType, TimelineActType } from './case.types';
import type { Shown } from '../graphql/shown';

/** Board fields that say more about an act, the most telling first. */
const DETAIL_FIELDS = [
  'reason',
  'outcome',
  'stage',
  'result',
  'decision',
  'kind',
  'scope',
  'about',
  'contact',
] as const;

/**
 * Members of a case see what concerns their own agency, and where it stands while their part runs; the whole of it is the
 * coordinator's.
 */
@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseType, { nullable: true, description: 'A case that the viewer may see' })
  case(@Arg('id', () => ID) id: string, @Ctx() context: TaskForceContext): Promise<Shown<CaseType> | null> {
    return findCase(id, context);
  }

  @FieldResolver(() => [ReferralType], {
    description: "Its referrals; to an agency's staff, those of their own agency",
  })
  async referrals(
    @Root() { id }: CaseType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralType>[]> {
    const who = boardViewerOf(context.viewer);
    const rows = await context.loaders.referralsOfCase.load(id);
    return rows.filter((row) => seesReferral(row, who)).map((row) => referralOf(row, context));
  }

  @FieldResolver(() => [GapType], { description: 'What is not as it should be; on request also what was' })
  async gaps(
    @Root() { id }: CaseType,
    @Arg('includeCleared', () => Boolean, { nullable: true, description: 'Cleared gaps too' })
    includeCleared: boolean | null,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>[]> {
    const rows = await context.loaders.gapsOfCase.load(id);
    const wanted = rows.filter((row) => includeCleared === true || row.cleared_at === null);
    const seen = await Promise.all(wanted.map((row) => seesGap(row, context)));
    return Promise.all(wanted.filter((_row, index) => seen[index]).map((row) => gapOf(row, context)));
  }

  @FieldResolver(() => [TimelineActType], {
    description: "Its acts, earliest first; to an agency's staff, their own and those of their referrals",
  })
  async timeline(
    @Root() { id }: CaseType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<TimelineActType>[]> {
    const who = boardViewerOf(context.viewer);
    const rows = await context.loaders.timelineOfCase.load(id);
    if (who.kind === 'COORDINATOR') return rows.map((row) => timelineActOf(row, context));
    if (who.kind !== 'STAFF') return [];
    const referrals = await context.loaders.referralsOfCase.load(id);
    const own = new Set(referrals.filter((row) => seesReferral(row, who)).map((row) => row.id));
    return rows
      .filter(
        (row) => row.recorded_by === who.agencyId || (row.referral_id !== null && own.has(row.referral_id)),
      )
      .map((row) => timelineActOf(row, context));
  }

  @FieldResolver(() => [CaseType], {
    description: 'Cases that are said to be about the same client, where the viewer may see them',
  })
  async linkedCases(@Root() { id }: CaseType, @Ctx() context: TaskForceContext): Promise<Shown<CaseType>[]> {
    if ((await sightOfCase(id, context)) === 'PAST_PART') return [];
    const links = await context.loaders.linksOfCase.load(id);
    const cases = await Promise.all(links.map(({ other_id: otherId }) => findCase(otherId, context)));
    return cases.filter((found) => found !== null);
  }

  @FieldResolver(() => [CustodySpanType], {
    description: "Who led it, in order; to an agency's staff, their own spans",
  })
  async custody(
    @Root() { id }: CaseType,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<CustodySpanType>[]> {
    const who = boardViewerOf(context.viewer);
    const sight = await sightOfCase(id, context);
    if (sight === 'PAST_PART') return [];
    const rows = await context.loaders.custodyOfCase.load(id);
    return rows
      .filter((row) => sight === 'ALL' || (who.kind === 'STAFF' && row.party === who.agencyId))
      .map((row) => ({
        party: partyOf(context.deps.directory, row.party),
        from: row.since,
        until: row.until ?? undefined,
        referralId: row.referral_id ?? undefined,
      }));
  }
}

function timelineActOf(row: TimelineRow, context: TaskForceContext): Shown<TimelineActType> {
  const nameParty = namerOfReferral(row.recorded_by, context);
  const detail = DETAIL_FIELDS.map((field) => row.detail[field]).find((value) => typeof value === 'string');
  return {
    id: row.act_id,
    type: row.type,
    by: nameParty(row.recorded_by),
    onBehalfOf: row.by_party === row.recorded_by ? undefined : nameParty(row.by_party),
    via: row.via ?? undefined,
    referralId: row.referral_id ?? undefined,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    receivedAt: row.received_at,
    isProvisional: row.is_provisional,
    detail,
    whereabouts: typeof row.detail['whereabouts'] === 'string' ? row.detail['whereabouts'] : undefined,
  };
}
