import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { SubgraphDefinition } from './compose';

/**
 * Finds non-null fields that a subgraph adds to an entity of another subgraph. When the adding subgraph is down such a
 * field cannot be null, so the null climbs and takes the owner's data with it: one stopped agency would empty every desk.
 */
export function findForeignNonNullFields(
  subgraphs: readonly SubgraphDefinition[],
  owners: Readonly<Record<string, string>>,
): string[] {
  const appearances = subgraphs.flatMap(({ name, sdl }) => entitiesOf(name, sdl));
  const problems: string[] = [];
  for (const typeName of new Set(appearances.map((entity) => entity.typeName))) {
    const parts = appearances.filter((entity) => entity.typeName === typeName);
    const subgraphNames = new Set(parts.map((entity) => entity.subgraph));
    if (subgraphNames.size < 2) continue;
    const owner = owners[typeName];
    if (!owner || !subgraphNames.has(owner)) {
      problems.push(
        `${typeName} is an entity of ${[...subgraphNames].sort().join(', ')}, but the table of entity owners names none of them`,
      );
      continue;
    }
    const ownFields = new Set(
      parts
        .filter(({ subgraph }) => subgraph === owner)
        .flatMap(({ fields }) => fields.map(({ name }) => name.value)),
    );
    for (const part of parts.filter(({ subgraph }) => subgraph !== owner)) {
      for (const field of part.fields) {
        if (field.type.kind !== Kind.NON_NULL_TYPE || ownFields.has(field.name.value)) continue;
        if (hasDirective(field.directives, 'external')) continue;
        problems.push(
          `${typeName}.${field.name.value} is added by ${part.subgraph} to an entity of ${owner} and must be nullable`,
        );
      }
    }
  }
  return problems;
}

interface EntityAppearance {
  readonly subgraph: string;
  readonly typeName: string;
  readonly fields: readonly FieldDefinitionNode[];
}

function entitiesOf(subgraph: string, sdl: string): EntityAppearance[] {
  const types = parse(sdl).definitions.filter(
    (node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const entityNames = new Set(
    types.filter(({ directives }) => hasDirective(directives, 'key')).map(({ name }) => name.value),
  );
  return types
    .filter(({ name }) => entityNames.has(name.value))
    .map(({ name, fields }) => ({ subgraph, typeName: name.value, fields: fields ?? [] }));
}

/** A directive by its name, imported or under its `federation__` prefix. */
function hasDirective(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return (
    directives?.some((node) => node.name.value === name || node.name.value === `federation__${name}`) ?? false
  );
}
