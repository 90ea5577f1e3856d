import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How often a type may stand within itself with a list in between. */
const MOST = 1;

interface Place {
  readonly type: string;
  /** How many lists lie between the root and here. */
  readonly lists: number;
}

/**
 * Whether an operation goes in circles: cases that hold referrals that hold their case, with its referrals, and so on. Each
 * round multiplies the rows by the length of a list that nobody bounds, and no page needs the third. Expects a document
 * whose size is bounded already, since fragments are followed wherever they are used.
 */
export function isNestedTooOften(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const within = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, path: readonly Place[]) =>
    set.selections.some((node): boolean => {
      if (node.kind === Kind.FIELD) {
        const field =
          isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
        if (!field || !node.selectionSet) return false;
        const place = placeOf(field.type, path);
        const rounds = path.filter(({ type, lists }) => type === place.type && lists < place.lists).length;
        return rounds > MOST || within(node.selectionSet, getNamedType(field.type), [...path, place]);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) return false;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return within(fragment.selectionSet, isCompositeType(condition) ? condition : parent, path);
    });
  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, []);
}

function placeOf(type: GraphQLOutputType, path: readonly Place[]): Place {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  return { type: getNamedType(type).name, lists: (path.at(-1)?.lists ?? 0) + Number(isList) };
}
