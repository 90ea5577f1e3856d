import { composeServices } from '@apollo/composition';
import { parse, visit } from 'graphql';
import type { AgencyServiceDefinition } from '../src/kernel/definition';
import { agencySubgraphSdl, buildAgencySchema } from '../src/service/build-agency-schema';

const DEFINITIONS: readonly AgencyServiceDefinition[] = [
  { name: 'police', prefix: 'police', kind: 'POLICE', features: [], useCases: {} },
  {
    name: 'social-services',
    prefix: 'socialServices',
    kind: 'SOCIAL_SERVICES',
    features: [],
    useCases: {},
  },
  { name: 'service-centre', prefix: 'serviceCentre', kind: 'SERVICE_CENTRE', features: [], useCases: {} },
  { name: 'ngo', prefix: 'ngo', kind: 'NGO', features: [], useCases: {} },
];

/** Stand-ins for the subgraphs that own the references. */
const TASK_FORCE_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { case(id: ID!): Case }
  type Case @key(fields: "id") { id: ID! code: String }
  type Referral @key(fields: "id") { id: ID! case: Case }
`;

describe('the subgraphs of the agencies', () => {
  it('build without a database, for all four kinds in one process', () => {
    for (const definition of DEFINITIONS) {
      const fields = buildAgencySchema(definition).getMutationType()?.getFields() ?? {};
      expect(Object.keys(fields)).toContain(`${definition.prefix}SendReferral`);
      expect(Object.keys(fields).filter((name) => !name.startsWith(definition.prefix))).toEqual([]);
    }
  });

  it('compose into one supergraph', () => {
    const subgraphs = DEFINITIONS.map((definition) => ({
      name: definition.name,
      typeDefs: parse(agencySubgraphSdl(definition)),
    }));
    const result = composeServices([...subgraphs, { name: 'task-force', typeDefs: parse(TASK_FORCE_SDL) }]);
    expect(result.errors?.map(({ message }) => message)).toBeUndefined();
  });

  it.each(DEFINITIONS)('describe every type, field, argument and value ($name)', (definition) => {
    const bare: string[] = [];
    visit(parse(agencySubgraphSdl(definition)), {
      enter(node, _key, _parent, _path, ancestors) {
        if (!('name' in node) || !/^(?!Directive).*Definition$/.test(node.kind)) return;
        const holder = ancestors.findLast((ancestor) => !Array.isArray(ancestor) && 'name' in ancestor);
        const place = `${holder && 'name' in holder ? (holder.name?.value ?? '') : ''}.${node.name?.value ?? ''}`;
        const isRoot = ['.Query', '.Mutation'].includes(place);
        if (!isRoot && !('description' in node && node.description)) bare.push(`${node.kind} ${place}`);
      },
    });
    expect(bare).toEqual([]);
  });
});
