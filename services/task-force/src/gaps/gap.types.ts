import type { Severity } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GapLevelEnum, GapNatureEnum, GapStateEnum, RuleModeEnum, SeverityEnum } from '../graphql/enums';
import { LocalizedTextType, PageInfoType, PartyType } from '../graphql/shared.types';
import type { GapLevel, GapState } from './gap';
import type { GapNature } from './gap-natures';
import type { GapRow } from './gap.row';

@ObjectType('GapEvent', { description: 'Something that happened to a gap; gaps are never deleted (R22)' })
export class GapEventType {
  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly at!: Date;

  @Field(() => String, {
    description: 'What: OPENED, BREACHED, ACKNOWLEDGED, CONTESTED, ESCALATED, WAIVED, CLEARED …',
  })
  readonly kind!: string;

  @Field(() => PartyType, { nullable: true, description: 'Who did it; time does the rest' })
  readonly actor?: PartyType | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'A code that says more: the plan, reason, rung or level',
  })
  readonly detail?: string | undefined;
}

@Directive('@key(fields: "id")')
@ObjectType('Gap', {
  description:
    'Something that should have happened and did not, from the instant at which it was seen until it was gone',
})
export class GapType {
  readonly row!: GapRow;

  @Field(() => ID, { description: 'Its id, the same on every rebuild' })
  readonly id!: string;

  @Field(() => String, { description: 'The rule: G01 … G31' })
  readonly rule!: string;

  @Field(() => LocalizedTextType, { description: "The rule's name" })
  readonly ruleName!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Which part of the rule speaks' })
  readonly clause?: string | undefined;

  @Field(() => GapLevelEnum, { description: 'Warning or breach' })
  readonly level!: GapLevel;

  @Field(() => GapStateEnum, { description: 'What is being done about it' })
  readonly state!: GapState;

  @Field(() => RuleModeEnum, { description: "The rule's mode on the day of opening" })
  readonly mode!: string;

  @Field(() => SeverityEnum, { description: 'How much danger it means' })
  readonly severity!: Severity;

  @Field(() => LocalizedTextType, { description: 'What happened and what did not, in one sentence' })
  readonly sentence!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What has to be recorded for it to clear' })
  readonly clears!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The law, paper or design decision behind the rule' })
  readonly source!: LocalizedTextType;

  @Field(() => PartyType, { description: 'The agency that must act' })
  readonly owner!: PartyType;

  @Field(() => GraphQLDateTime, { description: 'When it was seen' })
  readonly openedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the warning was or is due' })
  readonly warnAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the time runs or ran out' })
  readonly breachAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was seen to be breached' })
  readonly breachedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was gone' })
  readonly clearedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when its plan holds' })
  readonly handledUntil?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'What will be done, by code' })
  readonly plan?: string | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when a contest keeps the ladder still',
  })
  readonly contestedUntil?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'Why the owner contests it, by code' })
  readonly contestReason?: string | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it is waived' })
  readonly waivedUntil?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'Why it is waived, by code' })
  readonly waiveReason?: string | undefined;

  @Field(() => String, {
    description: 'How far the ladder has been climbed: OWNER, AGENCY_HEAD, DAILY_CHAIR …',
  })
  readonly rung!: string;
}

@ObjectType('GapConnection', { description: 'A page of gaps, gravest first, then oldest' })
export class GapConnectionType {
  @Field(() => [GapType], { description: 'The gaps' })
  readonly nodes!: GapType[];

  @Field(() => PageInfoType, { description: 'Where the page ends' })
  readonly pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are, counted up to 1,000' })
  readonly totalCount!: number;
}

@InputType('GapFilter', { description: 'Which gaps to list; without states, those that are not cleared' })
export class GapFilterInput {
  @Field(() => [SeverityEnum], { nullable: true, description: 'Of these severities' })
  readonly severities?: Severity[] | null;

  @Field(() => [GapStateEnum], { nullable: true, description: 'In these states' })
  readonly states?: GapState[] | null;

  @Field(() => [GapLevelEnum], { nullable: true, description: 'Of these levels' })
  readonly levels?: GapLevel[] | null;

  @Field(() => String, { nullable: true, description: 'Of this rule' })
  readonly rule?: string | null;

  @Field(() => ID, { nullable: true, description: 'That this agency must act upon' })
  readonly owner?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'That have climbed the ladder to one of these rungs',
  })
  readonly rungs?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Seen at or after this instant' })
  readonly openedFrom?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Seen before this instant' })
  readonly openedTo?: Date | null;

  @Field(() => GapNatureEnum, {
    nullable: true,
    description: 'Of this nature: a missing record, or a missing resource',
  })
  readonly nature?: GapNature | null;
}
