import type { AgencyKind } from '@estafet/schema';
import type { ActHook } from './act-hook';
import type { UseCaseMap } from './context';
import type { GraphQLContext } from './graphql-context';
import type { AgencyPrefix, ClassReference, MigrationClass, ServiceName } from './names';

export type { AgencyPrefix, ClassReference, JsonResult, MigrationClass, ServiceName } from './names';

/** Resolves an entity reference for one viewer; null looks the same whether absent or forbidden. */
export type ReferenceResolver = (
  reference: { readonly id: string },
  context: GraphQLContext,
) => Promise<object | null> | object | null;

/** One feature of an agency service: its rows, its place in the graph, and what it does when an act becomes known. */
export interface AgencyFeature {
  readonly name: string;
  readonly entities?: readonly ClassReference[];
  readonly migrations?: readonly MigrationClass[];
  /** Resolver classes for this prefix; the same prefix must give the same classes every time. */
  readonly resolvers?: (prefix: AgencyPrefix) => readonly ClassReference[];
  /** By GraphQL type name. */
  readonly references?: (prefix: AgencyPrefix) => Readonly<Record<string, ReferenceResolver>>;
  /** Types that no field returns directly (implementations of an interface). */
  readonly orphanedTypes?: (prefix: AgencyPrefix) => readonly ClassReference[];
  readonly hooks?: readonly ActHook[];
}

/** What one of the four services is made of: the kit's features and its own. */
export interface AgencyServiceDefinition<U extends UseCaseMap = UseCaseMap> {
  readonly name: ServiceName;
  readonly kind: AgencyKind;
  readonly prefix: AgencyPrefix;
  /** What is peculiar to this kind; the kit's own features come before them. */
  readonly features: readonly AgencyFeature[];
  /** Use cases peculiar to this kind, beside the kit's. */
  readonly useCases: U;
}
