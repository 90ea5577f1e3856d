import type { Directory } from '@estafet/relay-kit';
import type { Amendment } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Shown } from '../../kernel/shown';
import { partyOf, PartyType } from '../directory/party.types';
import type { Amender } from './amendment.policy';

@Directive('@shareable')
@ObjectType('ActSummary', { description: 'One act, as a timeline shows it: who, what, when, and a code' })
export class ActSummaryType {
  @Field(() => ID, { description: 'The act' })
  readonly id!: string;

  @Field(() => String, { description: 'Its type, as `referral.accepted`' })
  readonly type!: string;

  @Field(() => PartyType, { description: 'Who recorded it' })
  readonly by!: PartyType;

  @Field(() => PartyType, { nullable: true, description: 'The partner without a log that did it' })
  readonly onBehalfOf?: PartyType | undefined;

  @Field(() => String, { nullable: true, description: 'How that partner told the recorder: LINK or PHONE' })
  readonly via?: string | undefined;

  @Field(() => GraphQLDateTime, { description: 'When it happened' })
  readonly occurredAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was recorded' })
  readonly recordedAt!: Date;

  @Field(() => Boolean, { description: 'Still to be confirmed' })
  readonly isProvisional!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A code that says more: the reason, stage, decision or outcome',
  })
  readonly detail?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description:
      'RETRACTED when its author took it back, CORRECTED when a later act says it right; absent while it stands',
  })
  readonly amended?: Amendment | undefined;

  @Field(() => String, {
    nullable: true,
    description:
      'WORKER or SUPERVISOR: who of this agency can correct it or take it back; absent when nobody can, or it is not its own',
  })
  readonly amendableBy?: Amender | undefined;
}

/** What is known of an act when it is shown. */
export interface ActFacts {
  readonly id: string;
  readonly type: string;
  readonly by: string;
  readonly onBehalfOf?: string | null | undefined;
  readonly via?: string | null | undefined;
  readonly occurredAt: Date | string;
  readonly recordedAt: Date | string;
  readonly isProvisional: boolean;
  readonly detail?: string | null | undefined;
  readonly amended?: Amendment | undefined;
  readonly amendableBy?: Amender | undefined;
}

export function actSummaryOf(directory: Directory, act: ActFacts): Shown<ActSummaryType> {
  return {
    id: act.id,
    type: act.type,
    by: partyOf(directory, act.by),
    onBehalfOf: act.onBehalfOf ? partyOf(directory, act.onBehalfOf) : undefined,
    via: act.via ?? undefined,
    occurredAt: new Date(act.occurredAt),
    recordedAt: new Date(act.recordedAt),
    isProvisional: act.isProvisional,
    detail: act.detail ?? undefined,
    amended: act.amended,
    amendableBy: act.amendableBy,
  };
}
