import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import {
  type CaseExtension,
  caseExtensionOf,
  resolveCase,
  resolveCaseFile,
} from '../features/cases/case-entity';
import { KIT_FEATURES } from '../kit';
import type { AgencyServiceDefinition, ReferenceResolver } from '../kernel/definition';
import type { GraphQLContext } from '../kernel/graphql-context';

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** The subgraph's executable schema. Pure: needs no database, so that the supergraph can be composed at build. */
export function buildAgencySchema(definition: AgencyServiceDefinition): GraphQLSchema {
  const { sdl, resolvers } = describeAgencySubgraph(definition);
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
}

/** The subgraph's SDL with its federation directives, as composition takes it. */
export function agencySubgraphSdl(definition: AgencyServiceDefinition): string {
  return describeAgencySubgraph(definition).sdl;
}

/**
 * type-graphql → SDL with directives → federation. `printSubgraphSchema` loses type-graphql's directives
 * (architecture §12), hence the detour through text and a map of resolvers.
 */
function describeAgencySubgraph({ prefix, features }: AgencyServiceDefinition) {
  const all = [...KIT_FEATURES, ...features];
  const schema = buildSchemaSync({
    resolvers: all.flatMap((feature) => [...(feature.resolvers?.(prefix) ?? [])]) as unknown as NonEmptyArray<
      () => void
    >,
    orphanedTypes: all.flatMap((feature) => [...(feature.orphanedTypes?.(prefix) ?? [])]),
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    skipCheck: true,
  });
  const map = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const feature of all) {
    for (const [type, resolve] of Object.entries(feature.references?.(prefix) ?? {})) {
      map[type] = { ...map[type], __resolveReference: asReferenceResolver(resolve) };
    }
  }
  const extension = caseExtensionOf(prefix);
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(schema)}`;
  if (!schema.getType(extension.type)) return { sdl, resolvers: map as never };
  map['Case'] = {
    ...map['Case'],
    __resolveReference: asReferenceResolver(resolveCase),
    [extension.field]: (entity: { id: string }, _args: object, context: GraphQLContext) =>
      resolveCaseFile(entity, context),
  };
  return { sdl: withCaseField(sdl, extension), resolvers: map as never };
}

/**
 * Adds the kind's field to `Case`, and makes the entity resolvable here. Done on the text: decorators are global, and one
 * class for four subgraphs would give each the fields of all.
 */
function withCaseField(sdl: string, { field, type, description }: CaseExtension): string {
  const [definition] = parse(
    `type Case @key(fields: "id") { """${description}""" ${field}: ${type} }`,
  ).definitions;
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error('The extension of Case is no type');
  return print(
    visit(parse(sdl), {
      ObjectTypeDefinition: (node) =>
        node.name.value === 'Case'
          ? {
              ...node,
              directives: definition.directives,
              fields: [...(node.fields ?? []), ...(definition.fields ?? [])],
            }
          : undefined,
    }),
  );
}

/** Federation hands over whatever the query says; only a string id is passed on. */
function asReferenceResolver(resolve: ReferenceResolver) {
  return (reference: { readonly id?: unknown }, context: GraphQLContext) =>
    typeof reference.id === 'string' ? resolve({ id: reference.id }, context) : null;
}
