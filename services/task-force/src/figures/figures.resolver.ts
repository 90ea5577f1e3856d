import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { boardViewerOf, maySeeFigures } from '../graphql/access.policy';
import type { ApiDeps, TaskForceContext } from '../graphql/context';
import { partyOf } from '../graphql/shared.types';
import type { Shown } from '../graphql/shown';
import { countFigures, countSteps } from './figure-counts';
import { periodBefore, periodOf, requireCoarse, trendPeriods, type FiguresStep } from './figures.policy';
import type { Question } from './figures.store';
import { FiguresStepEnum, FiguresStepRowType, ProcessFiguresType } from './figures.types';

const SOURCE = {
  id: 'Gugus tugas: rujukan dan serah terima antarlembaga anggota, dihitung persis per rujukan. Tidak memuat data klien.',
  en: 'Task force: referrals and handovers between member agencies, counted exactly, per referral. Holds nothing about clients.',
};

@Resolver(() => ProcessFiguresType)
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
    const asked = { from: from ?? undefined, to: to ?? undefined };
    const period = periodOf(asked, now);
    if (!viewer.roles.includes('coordinator')) requireCoarse(asked);
    const before = periodBefore(period);
    const figures = await countFigures(deps.board, questionOf(deps, [period, before], now));
    const shown = (place: 0 | 1) => ({
      district: figures.district(place),
      agencies: membersOf(deps).map((id) => ({
        party: partyOf(deps.directory, id),
        ...figures.agency(place, id),
      })),
    });
    return { ...period, source: SOURCE, extractedAt: now, ...shown(0), previous: { ...before, ...shown(1) } };
  }

  @FieldResolver(() => [FiguresStepRowType], {
    description: 'The months or quarters up to the one in which the period ends, oldest first',
  })
  async trend(
    @Root() { from, to, extractedAt: now }: ProcessFiguresType,
    @Arg('step', () => FiguresStepEnum, { defaultValue: 'MONTH', description: 'How long one step is' })
    step: FiguresStep,
    @Arg('steps', () => Int, { defaultValue: 12, description: 'How many steps; at most 24' }) steps: number,
    @Ctx() { deps }: TaskForceContext,
  ): Promise<Shown<FiguresStepRowType>[]> {
    const periods = trendPeriods({ from, to }, { step, steps, now });
    const figures = await countSteps(deps.board, questionOf(deps, periods, now));
    return periods.map((period, place) => ({
      ...period,
      isRunning: period.to > now,
      district: figures.district(place),
      agencies: membersOf(deps).map((id) => ({
        party: partyOf(deps.directory, id),
        ...figures.agency(place, id),
      })),
    }));
  }
}

function questionOf(deps: ApiDeps, periods: Question['periods'], now: Date): Question {
  return { members: membersOf(deps), periods, now };
}

/** One row per member of the task force; partners are never named. */
function membersOf({ directory }: ApiDeps): string[] {
  return directory
    .members()
    .map(({ id }) => id)
    .sort();
}
