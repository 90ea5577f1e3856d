import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PartyType } from '../graphql/shared.types';

@ObjectType('Flow', {
  description: 'Referrals sent from one party to another in a period, and what has become of them until now',
})
export class FlowType {
  @Field(() => PartyType, { description: 'Who referred' })
  readonly from!: PartyType;

  @Field(() => PartyType, { description: 'Who was asked' })
  readonly to!: PartyType;

  @Field(() => Int, { description: 'Referrals sent' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Of these: answered' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of the answered: in time' })
  readonly answeredInTime!: number;

  @Field(() => Int, { description: 'Of these: not answered yet' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Of those not answered: past their time' })
  readonly overdue!: number;

  @Field(() => Int, { description: 'Of these: declined' })
  readonly declined!: number;

  @Field(() => Int, { description: 'Of these: handed over by both hands' })
  readonly handedOver!: number;

  @Field(() => Int, { description: 'Of these: somebody still has to do something' })
  readonly inFlight!: number;

  @Field(() => Float, { nullable: true, description: 'Median hours from sending to answer, over `answered`' })
  readonly medianAnswerHours?: number | undefined;
}

@ObjectType('Responsiveness', {
  description: 'How a member dealt with the referrals sent to it, and by it, in a period',
})
export class ResponsivenessType {
  @Field(() => PartyType, { description: 'The member' })
  readonly party!: PartyType;

  @Field(() => Int, { description: 'Referrals sent to it' })
  readonly received!: number;

  @Field(() => Int, { description: 'Of these: answered' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of the answered: in time' })
  readonly answeredInTime!: number;

  @Field(() => Int, { description: 'Of these: not answered yet' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Of those not answered: past their time' })
  readonly overdue!: number;

  @Field(() => Float, { nullable: true, description: 'Median hours from sending to answer, over `answered`' })
  readonly medianAnswerHours?: number | undefined;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours that the clock gave for these answers, over `answered`',
  })
  readonly medianClockHours?: number | undefined;

  @Field(() => Int, { description: 'Referrals sent by it that both hands confirmed' })
  readonly handedOver!: number;

  @Field(() => Int, { description: 'Of these: in time' })
  readonly handedOverInTime!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours from acceptance to handover, over `handedOver`',
  })
  readonly medianHandoverHours?: number | undefined;
}
