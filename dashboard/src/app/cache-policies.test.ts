import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { TYPE_POLICIES } from './cache-policies';

const ROOT = resolve(__dirname, '../../..');
const schema: GraphQLSchema = buildSchema(readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const definitions = globSync('dashboard/src/**/*.graphql', { cwd: ROOT }).flatMap(
  (file) => parse(readFileSync(join(ROOT, file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node]),
);

interface Read {
  readonly field: FieldNode;
  readonly parent: GraphQLNamedType;
}

/** The fields of a selection with those of its fragments, each with the type that it is read of. */
function fieldsOf({ selections }: SelectionSetNode, parent: GraphQLNamedType): Read[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ field: selection, parent }];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    return fragment ? fieldsOf(fragment.selectionSet, condition ?? parent) : [];
  });
}

interface Policy {
  readonly merge?: boolean;
  readonly keyFields?: readonly (string | readonly string[])[];
}

const policies: Readonly<Record<string, Policy>> = TYPE_POLICIES;

/** Their answers stay out of the cache (`no-cache`): they are asked beside whatever page is open. */
const OUT_OF_CACHE = ['StaffNotices', 'CoordinatorNotices', 'CommandParties', 'CommandMembers'];

/** Where each place without a key is read: the place, then what each operation reads of it. */
function readPlaces(operations: readonly OperationDefinitionNode[]): Map<string, Map<string, Set<string>>> {
  const places = new Map<string, Map<string, Set<string>>>();
  const walk = (operation: string, place: string, selections: SelectionSetNode, type: GraphQLNamedType) => {
    for (const { field, parent } of fieldsOf(selections, type)) {
      if (!field.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) continue;
      const result = parent.getFields()[field.name.value]?.type;
      const named = result && getNamedType(result);
      if (!named || !isCompositeType(named)) continue;
      const inner = fieldsOf(field.selectionSet, named);
      const keys = policies[named.name]?.keyFields ?? ['id'];
      const names = keys.filter((key) => typeof key === 'string');
      const isKeyed = names.every((key) => inner.some((read) => read.field.name.value === key));
      const args = (field.arguments ?? []).map((arg) => print(arg)).join();
      const at = isKeyed ? named.name : `${place}.${field.name.value}(${args})`;
      if (!isKeyed && policies[named.name]?.merge !== true) {
        const readers = places.get(at) ?? new Map<string, Set<string>>();
        const known = readers.get(operation) ?? new Set<string>();
        for (const read of inner) known.add(read.field.name.value);
        places.set(at, readers.set(operation, known));
      }
      walk(operation, at, field.selectionSet, named);
    }
  };
  for (const operation of operations) {
    const root = schema.getRootType(operation.operation);
    if (root) walk(operation.name?.value ?? '', root.name, operation.selectionSet, root);
  }
  return places;
}

/** Places of which two operations read different things, so that each takes from the other what it had read. */
function contested(operations: readonly OperationDefinitionNode[]): string[] {
  return [...readPlaces(operations)].flatMap(([place, readers]) => {
    const reads = new Set([...readers.values()].map((names) => [...names].sort().join()));
    return reads.size > 1 ? [`${place}: ${[...readers.keys()].join(', ')}`] : [];
  });
}

describe('the cache', () => {
  const queries = definitions.filter(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.QUERY,
  );

  it('sees when two questions would take from each other what they have read', () => {
    const two = parse('query A { processFigures { from } } query B { processFigures { to } }').definitions;
    expect(contested(two as OperationDefinitionNode[])).toEqual(['Query.processFigures(): A, B']);
  });

  it('lets no question take from another what it has read: both would ask again, for ever', () => {
    const cached = queries.filter(({ name }) => !OUT_OF_CACHE.includes(name?.value ?? ''));
    expect(cached.length).toBeGreaterThan(20);
    expect(queries.length - cached.length).toBe(OUT_OF_CACHE.length);
    expect(contested(cached)).toEqual([]);
  });
});
