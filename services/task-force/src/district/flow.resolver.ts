import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { periodOf } from '../figures/figures.policy';
import type { TaskForceContext } from '../graphql/context';
import { partyOf } from '../graphql/shared.types';
import type { Shown } from '../graphql/shown';
import { DistrictType } from './district.types';
import { findFlows, findResponsiveness } from './flow.store';
import { FlowType, ResponsivenessType } from './flow.types';

const FROM = { nullable: true, description: 'From, inclusive; default: 90 days before `to`' } as const;
const TO = { nullable: true, description: 'To, exclusive; default: now' } as const;

/** How the baton travels between the agencies. Only who may see the district holds the object that these fields hang on. */
@Resolver(() => DistrictType)
export class FlowResolver {
  @FieldResolver(() => [FlowType], { description: 'Who refers to whom: one row per pair of parties' })
  async flows(
    @Root() { asOf }: DistrictType,
    @Arg('from', () => GraphQLDateTime, FROM) from: Date | null,
    @Arg('to', () => GraphQLDateTime, TO) to: Date | null,
    @Ctx() { deps: { board, directory } }: TaskForceContext,
  ): Promise<Shown<FlowType>[]> {
    const rows = await findFlows(
      board,
      periodOf({ from: from ?? undefined, to: to ?? undefined }, asOf),
      asOf,
    );
    return rows.map((row) => ({
      from: partyOf(directory, row.from_party),
      to: partyOf(directory, row.to_party),
      sent: row.sent,
      answered: row.answered,
      answeredInTime: row.answered_in_time,
      waiting: row.waiting,
      overdue: row.overdue,
      declined: row.declined,
      handedOver: row.handed_over,
      inFlight: row.in_flight,
      medianAnswerHours: row.median_answer_hours ?? undefined,
    }));
  }

  @FieldResolver(() => [ResponsivenessType], { description: 'How each member answers and hands over' })
  async responsiveness(
    @Root() { asOf }: DistrictType,
    @Arg('from', () => GraphQLDateTime, FROM) from: Date | null,
    @Arg('to', () => GraphQLDateTime, TO) to: Date | null,
    @Ctx() { deps: { board, directory } }: TaskForceContext,
  ): Promise<Shown<ResponsivenessType>[]> {
    const rows = await findResponsiveness(board, {
      members: directory.members().map(({ id }) => id),
      period: periodOf({ from: from ?? undefined, to: to ?? undefined }, asOf),
      now: asOf,
    });
    return rows.map((row) => ({
      party: partyOf(directory, row.id),
      received: row.received,
      answered: row.answered,
      answeredInTime: row.answered_in_time,
      waiting: row.waiting,
      overdue: row.overdue,
      medianAnswerHours: row.median_answer_hours ?? undefined,
      medianClockHours: row.median_clock_hours ?? undefined,
      handedOver: row.handed_over,
      handedOverInTime: row.handed_over_in_time,
      medianHandoverHours: row.median_handover_hours ?? undefined,
    }));
  }
}
