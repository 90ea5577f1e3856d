import { Arg, Ctx, Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { boardViewerOf } from '../graphql/access.policy';
import { instructionOf } from '../district/district.resolver';
import { InstructionType } from '../district/district.types';
import { gapOf } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import { findOpenGapsOf } from '../gaps/gap.store';
import { GapType } from '../gaps/gap.types';
import type { Shown } from '../graphql/shown';
import { findOpenInstructionsOf } from './instruction.store';

const DEFAULT_FIRST = 20;

/** What the task force adds to an agency's desk. Nullable, so that its outage leaves the desk standing (architecture §3). */
@InterfaceType('Agency', {
  description: 'An agency of the district, as its own staff see it',
  resolveType: ({ __typename }: { readonly __typename?: string }) => __typename,
})
export abstract class AgencyInterface {
  @Field(() => ID, { description: 'Its id in the district' })
  readonly id!: string;

  @Field(() => [GapType], {
    nullable: true,
    description: 'Open gaps that the agency must act upon, gravest first',
  })
  async openGaps(
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_FIRST, description: 'How many at most' })
    first: number,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>[] | null> {
    const who = boardViewerOf(context.viewer);
    if (who.kind !== 'STAFF' || who.agencyId !== this.id) return null;
    const rows = await findOpenGapsOf(context.deps.board, this.id, first);
    return Promise.all(rows.map((row) => gapOf(row, context)));
  }

  @Field(() => [InstructionType], {
    nullable: true,
    description: 'Instructions of the task force that the agency has yet to answer, soonest due first',
  })
  async openInstructions(@Ctx() context: TaskForceContext): Promise<Shown<InstructionType>[] | null> {
    const who = boardViewerOf(context.viewer);
    if (who.kind !== 'STAFF' || who.agencyId !== this.id) return null;
    const rows = await findOpenInstructionsOf(context.deps.board, this.id);
    return rows.map((row) => instructionOf(row, context));
  }
}

@Directive('@key(fields: "id")')
@ObjectType('PoliceAgency', { implements: AgencyInterface, description: 'A police unit' })
export class PoliceAgencyStub extends AgencyInterface {}

@Directive('@key(fields: "id")')
@ObjectType('SocialServicesAgency', { implements: AgencyInterface, description: 'A social-services agency' })
export class SocialServicesAgencyStub extends AgencyInterface {}

@Directive('@key(fields: "id")')
@ObjectType('ServiceCentreAgency', { implements: AgencyInterface, description: 'A service centre' })
export class ServiceCentreAgencyStub extends AgencyInterface {}

@Directive('@key(fields: "id")')
@ObjectType('NgoAgency', { implements: AgencyInterface, description: 'A non-governmental organisation' })
export class NgoAgencyStub extends AgencyInterface {}

export const AGENCY_STUBS = [
  PoliceAgencyStub,
  SocialServicesAgencyStub,
  ServiceCentreAgencyStub,
  NgoAgencyStub,
] as const;

/** An agency is known here to its own staff only. */
export function resolveAgencyStub(typename: string, id: string, { viewer }: TaskForceContext) {
  const who = boardViewerOf(viewer);
  return who.kind === 'STAFF' && who.agencyId === id ? { __typename: typename, id } : null;
}
