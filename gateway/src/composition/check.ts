import '../disable-telemetry';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { findBreakingSchemaChanges } from './breaking-changes';
import { announces, unreleasedSection } from './changelog';
import { composeSupergraph, printSdl, type SubgraphDefinition } from './compose';
import { ENTITY_OWNERS } from './entity-owners';
import { findForeignNonNullFields } from './foreign-fields';

/** What the code says now. */
export interface EmittedSchema {
  readonly subgraphs: readonly SubgraphDefinition[];
  readonly supergraphSdl: string;
}

export type EmissionResult =
  | { readonly emitted: EmittedSchema; readonly problems: readonly string[] }
  | { readonly emitted: undefined; readonly problems: readonly string[] };

/** Prints and composes the subgraphs; problems of the shape itself (composition, foreign fields) come along. */
export function emitComposition(
  subgraphs: readonly SubgraphDefinition[],
  owners: Readonly<Record<string, string>> = ENTITY_OWNERS,
): EmissionResult {
  const printed = subgraphs.map(({ name, sdl }) => ({ name, sdl: printSdl(sdl) }));
  const foreign = findForeignNonNullFields(printed, owners);
  const composition = composeSupergraph(printed);
  if (composition.supergraphSdl === undefined) {
    return { emitted: undefined, problems: [...composition.problems, ...foreign] };
  }
  return { emitted: { subgraphs: printed, supergraphSdl: composition.supergraphSdl }, problems: foreign };
}

/** What the repository holds: the committed files by their path under `schema/`. */
export type CommittedFiles = Readonly<Record<string, string>>;

/** The files, by path under `schema/`, that belong to an emitted schema. */
export function schemaFiles(emitted: EmittedSchema): Record<string, string> {
  return Object.fromEntries([
    ...emitted.subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', emitted.supergraphSdl] as const,
  ]);
}

/** Files that differ from what the code emits, are missing, or belong to no subgraph any more. */
export function findDrift(emitted: EmittedSchema, committed: CommittedFiles): string[] {
  const expected = schemaFiles(emitted);
  const changed = Object.entries(expected)
    .filter(([path, text]) => committed[path] !== text)
    .map(
      ([path]) =>
        `schema/${path} ${committed[path] === undefined ? 'is missing' : 'is not what the code emits'}`,
    );
  const stray = Object.keys(committed)
    .filter((path) => expected[path] === undefined)
    .map((path) => `schema/${path} belongs to no subgraph`);
  return [...changed, ...stray];
}

/** Breaking changes against an earlier supergraph that the changelog's Unreleased section does not name. */
export function findUnannouncedChanges(input: {
  readonly earlierSupergraphSdl: string;
  readonly supergraphSdl: string;
  readonly changelog: string;
}): string[] {
  const section = unreleasedSection(input.changelog);
  return findBreakingSchemaChanges(apiSchemaOf(input.earlierSupergraphSdl), apiSchemaOf(input.supergraphSdl))
    .filter(({ coordinate }) => !announces(section, coordinate))
    .map(
      ({ coordinate, what }) =>
        `${coordinate}: ${what}, and the Unreleased section of CHANGELOG.md does not name ${coordinate}`,
    );
}

/** The schema that clients see, without the composition's own types and directives. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}
