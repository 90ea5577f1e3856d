import type { AgencyKind } from '@estafet/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { findCases } from '../cases/case.store';
import { CaseConnectionType, DistrictCaseFilterInput } from '../cases/case.types';
import { boardViewerOf, maySeeDistrict } from '../graphql/access.policy';
import { caseOf, findCase, gapOf, referralOf } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import type { Page } from '../graphql/page';
import { partyOf } from '../graphql/shared.types';
import { findGaps } from '../gaps/gap.store';
import { GapConnectionType, GapFilterInput } from '../gaps/gap.types';
import { findHandoffs, findReferrals } from '../referrals/referral.store';
import { DistrictReferralFilterInput, ReferralConnectionType } from '../referrals/referral.types';
import {
  countOpenGaps,
  findDeclarations,
  findGapsForPhone,
  findInstructions,
  findMemberRows,
  groupOpenGaps,
  type InstructionRow,
} from './district.store';
import {
  DistrictType,
  GapCountsType,
  GapGroupType,
  InstructionType,
  MemberStatusType,
  PhoneRowType,
  RuleStatusType,
} from './district.types';
import { unmeasuredRules } from './measuring.policy';
import { phoneList } from './phone-list.policy';
import { ruleStatuses } from './rule-status';
import type { Shown } from '../graphql/shown';

const DEFAULT_FIRST = 20;
const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const MEMBER_PERIOD_DAYS = 90;
const INSTRUCTIONS = 50;

/** Servers greet one another every minute; ten minutes of silence are more than a slow line. */
const CONTACT_MS = 600_000;

const NOTHING_DECLARED: ReadonlySet<string> = new Set();

const FIRST = { nullable: true, defaultValue: DEFAULT_FIRST, description: 'How many; at most 100' } as const;
const AFTER = { nullable: true, description: "The previous page's `endCursor`" } as const;

@Resolver(() => DistrictType)
export class DistrictResolver {
  @Query(() => DistrictType, { nullable: true, description: 'The control room, for coordinators' })
  district(@Ctx() { viewer, deps }: TaskForceContext): Shown<DistrictType> | null {
    return maySeeDistrict(boardViewerOf(viewer)) ? { asOf: deps.clock.now() } : null;
  }

  @FieldResolver(() => [PhoneRowType], {
    description: 'Whom to call now: at most seven rows, one per case, by danger, then by age',
  })
  async phoneList(@Ctx() context: TaskForceContext): Promise<Shown<PhoneRowType>[]> {
    const { directory } = context.deps;
    const entries = phoneList(await findGapsForPhone(context.deps.board));
    return Promise.all(
      entries.map(async ({ gap: row, folded }) => {
        const gap = await gapOf(row, context);
        return {
          case: row.case_id === null ? null : await findCase(row.case_id, context),
          gap,
          folded: await Promise.all(folded.map((other) => gapOf(other, context))),
          callParty: gap.owner,
          callPhone: directory.find(row.owner)?.dutyPhone,
          reason: gap.sentence,
        };
      }),
    );
  }

  @FieldResolver(() => GapCountsType, { description: 'What is open beneath the calls' })
  async counts(@Ctx() { deps }: TaskForceContext): Promise<Shown<GapCountsType>> {
    const [totals, declarations] = await Promise.all([
      countOpenGaps(deps.board),
      findDeclarations(deps.board),
    ]);
    const notMeasured = deps.assumeAllRecorded
      ? 0
      : deps.directory
          .members()
          .reduce((sum, { id }) => sum + unmeasuredRules(declarations.get(id) ?? NOTHING_DECLARED).length, 0);
    return { ...totals, notMeasured };
  }

  @FieldResolver(() => [GapGroupType], { description: 'What is open, by agency, severity and age' })
  async gapGroups(
    @Root() { asOf }: DistrictType,
    @Ctx() { deps }: TaskForceContext,
  ): Promise<Shown<GapGroupType>[]> {
    const rows = await groupOpenGaps(deps.board, asOf);
    return rows.map((row) => ({
      owner: partyOf(deps.directory, row.owner),
      severity: row.severity,
      open: row.open,
      underDay: row.under_day,
      underWeek: row.under_week,
      underMonth: row.under_month,
      older: row.older,
      oldestAt: row.oldest_at,
    }));
  }

  @FieldResolver(() => GapConnectionType, { description: 'Gaps, gravest first' })
  async gaps(
    @Arg('filter', () => GapFilterInput, { nullable: true, description: 'Which' })
    filter: GapFilterInput | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapConnectionType>> {
    const page = await findGaps(context.deps.board, filter ?? {}, { first, after: after ?? undefined });
    return connectionOf(page, await Promise.all(page.rows.map((row) => gapOf(row, context))));
  }

  @FieldResolver(() => ReferralConnectionType, { description: 'Batons in the air, longest first' })
  async handoffs(
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralConnectionType>> {
    const page = await findHandoffs(context.deps.board, { first, after: after ?? undefined });
    return connectionOf(
      page,
      page.rows.map((row) => referralOf(row, context)),
    );
  }

  @FieldResolver(() => ReferralConnectionType, { description: 'Referrals, newest first' })
  async referrals(
    @Root() { asOf }: DistrictType,
    @Arg('filter', () => DistrictReferralFilterInput, { nullable: true, description: 'Which' })
    filter: DistrictReferralFilterInput | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralConnectionType>> {
    const page = await findReferrals(context.deps.board, filter ?? {}, {
      first,
      after: after ?? undefined,
      now: asOf,
    });
    return connectionOf(
      page,
      page.rows.map((row) => referralOf(row, context)),
    );
  }

  @FieldResolver(() => CaseConnectionType, { description: 'Cases, newest first' })
  async cases(
    @Arg('filter', () => DistrictCaseFilterInput, { nullable: true, description: 'Which' })
    filter: DistrictCaseFilterInput | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<CaseConnectionType>> {
    const page = await findCases(context.deps.board, filter ?? {}, { first, after: after ?? undefined });
    return connectionOf(page, await Promise.all(page.rows.map((row) => caseOf(row, context, 'ALL'))));
  }

  @FieldResolver(() => [MemberStatusType], { description: 'How each member keeps up' })
  async members(
    @Root() { asOf }: DistrictType,
    @Ctx() { deps }: TaskForceContext,
  ): Promise<Shown<MemberStatusType>[]> {
    const members = deps.directory.members();
    const since = new Date(asOf.getTime() - MEMBER_PERIOD_DAYS * MS_PER_DAY);
    const [rows, declarations] = await Promise.all([
      findMemberRows(
        deps.board,
        members.map(({ id }) => id),
        since,
      ),
      findDeclarations(deps.board),
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return members.map(({ id, kind, syncGraceHours, dutyPhone }) => {
      const row = byId.get(id);
      const silentMs = row?.last_contact_at ? asOf.getTime() - row.last_contact_at.getTime() : Infinity;
      return {
        party: partyOf(deps.directory, id),
        kind: kind satisfies AgencyKind,
        lastContactAt: row?.last_contact_at ?? undefined,
        isSynced: silentMs <= CONTACT_MS,
        isWithinGrace: silentMs <= Math.max(CONTACT_MS, (syncGraceHours ?? 0) * MS_PER_HOUR),
        answersMedianHours: row?.median_hours ?? undefined,
        answered: row?.answered ?? 0,
        answeredInTime: row?.answered_in_time ?? 0,
        openGaps: row?.open_gaps ?? 0,
        needsUpgrade: row?.needs_upgrade ?? false,
        callPhone: dutyPhone,
        hasDeclaredRecording: declarations.has(id),
        notMeasured: deps.assumeAllRecorded ? [] : unmeasuredRules(declarations.get(id) ?? NOTHING_DECLARED),
      };
    });
  }

  @FieldResolver(() => [RuleStatusType], { description: 'The rules as they stand today' })
  rules(@Ctx() context: TaskForceContext): Promise<Shown<RuleStatusType>[]> {
    return ruleStatuses(context);
  }

  @FieldResolver(() => [InstructionType], { description: 'Instructions, unanswered ones first' })
  async instructions(@Ctx() context: TaskForceContext): Promise<Shown<InstructionType>[]> {
    const rows = await findInstructions(context.deps.board, INSTRUCTIONS);
    return rows.map((row) => instructionOf(row, context));
  }
}

export function instructionOf(
  row: InstructionRow,
  { deps: { directory } }: TaskForceContext,
): Shown<InstructionType> {
  return {
    id: row.id,
    agency: partyOf(directory, row.agency_id),
    kind: row.kind,
    due: row.due,
    issuedAt: row.issued_at,
    gapIds: row.gap_ids,
    answeredAt: row.answered_at ?? undefined,
    decision: row.decision ?? undefined,
  };
}

function connectionOf<T>(
  { hasNextPage, endCursor, totalCount }: Page<unknown> & { readonly totalCount: number },
  nodes: T[],
) {
  return { nodes, pageInfo: { hasNextPage, endCursor }, totalCount };
}
