import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { boardViewerOf, maySeeFigures } from '../graphql/access.policy';
import type { ApiDeps, TaskForceContext } from '../graphql/context';
import { partyOf } from '../graphql/shared.types';
import { periodBefore, periodOf, type Period } from './figures.policy';
import { findAgencyFigures, findFamilyFigures } from './figures.store';
import { ProcessFiguresType, type AgencyFiguresType } from './figures.types';
import type { Shown } from '../graphql/shown';

const SOURCE = {
  id: 'Gugus tugas: rujukan dan serah terima antarlembaga anggota, dihitung persis per rujukan. Tidak memuat data klien.',
  en: 'Task force: referrals and handovers between member agencies, counted exactly, per referral. Holds nothing about clients.',
};

@Resolver()
export class FiguresResolver {
  @Query(() => ProcessFiguresType, {
    nullable: true,
    description: 'What agencies did in a period and in the one before, for officials and coordinators',
  })
  async processFigures(
    @Arg('from', () => GraphQLDateTime, {
      nullable: true,
      description: 'From, inclusive; default: 90 days before `to`',
    })
    from: Date | null,
    @Arg('to', () => GraphQLDateTime, { nullable: true, description: 'To, exclusive; default: now' })
    to: Date | null,
    @Ctx() { viewer, deps }: TaskForceContext,
  ): Promise<Shown<ProcessFiguresType> | null> {
    if (!maySeeFigures(boardViewerOf(viewer))) return null;
    const now = deps.clock.now();
    const period = periodOf({ from: from ?? undefined, to: to ?? undefined }, now);
    const before = periodBefore(period);
    const [agencies, agenciesBefore] = await Promise.all([figuresOf(deps, period), figuresOf(deps, before)]);
    return {
      ...period,
      source: SOURCE,
      extractedAt: now,
      agencies,
      previous: { ...before, agencies: agenciesBefore },
    };
  }
}

/** One row per member of the task force; partners are never named. */
async function figuresOf({ board, directory }: ApiDeps, period: Period): Promise<Shown<AgencyFiguresType>[]> {
  const members = directory.members().map(({ id }) => id);
  const [rows, families] = await Promise.all([
    findAgencyFigures(board, members, period),
    findFamilyFigures(board, members, period),
  ]);
  return rows.map((row) => ({
    party: partyOf(directory, row.id),
    sent: row.sent,
    received: row.received,
    answered: row.answered,
    answeredInTime: row.answered_in_time,
    medianAnswerHours: row.median_answer_hours ?? undefined,
    handedOver: row.handed_over,
    handedOverInTime: row.handed_over_in_time,
    medianHandoverHours: row.median_handover_hours ?? undefined,
    gapsByFamily: families
      .filter(({ owner }) => owner === row.id)
      .map(({ family, opened, cleared }) => ({ family, opened, cleared })),
  }));
}
