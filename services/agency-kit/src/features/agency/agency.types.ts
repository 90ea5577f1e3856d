import type { AgencyKind } from '@estafet/schema';
import { AGENCY_KINDS } from '@estafet/schema';
import {
  type ClassType,
  Directive,
  Field,
  ID,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import type { AgencyPrefix } from '../../kernel/definition';
import { LocalizedTextType } from '../directory/party.types';

export const AgencyKindEnum: Record<string, string> = Object.fromEntries(
  Object.keys(AGENCY_KINDS).map((kind) => [kind, kind]),
);
registerEnumType(AgencyKindEnum, {
  name: 'AgencyKind',
  description: 'What kind of body an agency is',
  valuesConfig: Object.fromEntries(
    Object.entries(AGENCY_KINDS).map(([kind, { en }]) => [kind, { description: en }]),
  ),
});

/**
 * The viewer's own agency, whatever its kind: client code never asks which. Features add their fields to it with a
 * resolver of this class; every one nullable, so that one stopped subgraph takes nothing else with it (architecture §3).
 */
@InterfaceType('Agency', {
  description: "An agency's desk: answered only to its own staff",
  autoRegisterImplementations: false,
})
export abstract class AgencyType {
  @Field(() => ID, { description: 'Its id in the district' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Its published name' })
  readonly name?: LocalizedTextType | undefined;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'What kind of body it is' })
  readonly kind?: AgencyKind | undefined;
}

const TYPE_NAMES: Readonly<Record<AgencyPrefix, string>> = {
  police: 'PoliceAgency',
  socialServices: 'SocialServicesAgency',
  serviceCentre: 'ServiceCentreAgency',
  ngo: 'NgoAgency',
};

export function agencyTypeName(prefix: AgencyPrefix): string {
  return TYPE_NAMES[prefix];
}

const classes = new Map<AgencyPrefix, ClassType>();

/** The entity of one kind: `PoliceAgency implements Agency`, and so on. */
export function agencyClass(prefix: AgencyPrefix): ClassType {
  const known = classes.get(prefix);
  if (known) return known;
  const name = agencyTypeName(prefix);
  const agency = class extends AgencyType {};
  Object.defineProperty(agency, 'name', { value: name });
  ObjectType(name, {
    implements: AgencyType,
    description: 'An agency of this kind: answered only to its own staff',
  })(agency);
  Directive('@key(fields: "id")')(agency);
  classes.set(prefix, agency);
  return agency;
}
