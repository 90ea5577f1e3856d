import { composeServices } from '@apollo/composition';
import { parse, print, type GraphQLError } from 'graphql';

/** One subgraph as its package prints it. The address is a placeholder: at run time the configuration names the real one. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
}

export type Composition =
  | { readonly supergraphSdl: string; readonly problems: readonly [] }
  | { readonly supergraphSdl: undefined; readonly problems: readonly string[] };

/** Composes the subgraphs in the order of their names, so that the same subgraphs always give the same text. */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): Composition {
  const services = [...subgraphs]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, url: `estafet:${name}`, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) return { supergraphSdl: undefined, problems: result.errors.map(describe) };
  return { supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`, problems: [] };
}

/** The printed form that is committed, so that formatting alone is never a drift. */
export function printSdl(sdl: string): string {
  return `${print(parse(sdl)).trimEnd()}\n`;
}

function describe(error: GraphQLError): string {
  const code = error.extensions.code;
  return typeof code === 'string' ? `${code}: ${error.message}` : error.message;
}
