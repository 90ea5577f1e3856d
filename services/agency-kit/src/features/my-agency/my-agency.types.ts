import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('WorkerLoad', {
  description: 'How many open cases a worker carries, by reference; `Agency.colleagues` says who that is',
})
export class WorkerLoadType {
  @Field(() => ID, { description: "The worker's reference (keyed hash of the staff number)" })
  readonly workerRef!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer' })
  readonly isViewer!: boolean;

  @Field(() => Int, { description: 'Open cases for which the worker is responsible' })
  readonly primaryCases!: number;

  @Field(() => Int, { description: 'Open cases in which the worker helps' })
  readonly supportingCases!: number;
}

@Directive('@shareable')
@ObjectType('Workload', { description: "The agency's open cases and who carries them" })
export class WorkloadType {
  @Field(() => Int, { description: 'Open cases' })
  readonly openCases!: number;

  @Field(() => Int, { description: 'Open cases for which nobody is responsible' })
  readonly withoutWorker!: number;

  @Field(() => [WorkerLoadType], { description: 'Workers with open cases, heaviest load first' })
  readonly workers!: WorkerLoadType[];
}

@Directive('@shareable')
@ObjectType('Colleague', {
  description: 'A worker of the agency, by the name that the sign-in gives; for its own staff alone',
})
export class ColleagueType {
  @Field(() => ID, { description: 'The reference that acts, teams and accesses name the worker by' })
  readonly workerRef!: string;

  @Field(() => String, { description: 'What colleagues call the worker' })
  readonly name!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer' })
  readonly isViewer!: boolean;
}
