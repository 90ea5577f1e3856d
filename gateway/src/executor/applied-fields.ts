import {
  isCompositeType,
  isObjectType,
  isSubtype,
  typenameFieldName,
  type CompositeType,
  type Schema,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals';
import { isLeftOut, type Conditions } from './conditions';
import { Unusual } from './unusual';

/** Selections on one object, with the type that the operation takes the object for when it does not say its own. */
export interface Selected {
  readonly selectionSet: SelectionSet;
  readonly type: CompositeType;
}

/** One field of one kind of object. All selections of a field are answered at the place of the first, as the library does. */
export interface AppliedField {
  readonly responseName: string;
  readonly type: Type;
  readonly isTypename: boolean;
  /** For `__typename`: the name that the operation expects when the data does not say one. */
  readonly parentType: CompositeType;
  readonly selected: Selected[];
}

interface Collecting {
  readonly schema: Schema;
  /** What the object says it is; undefined when it does not say. */
  readonly typename: string | undefined;
  readonly conditions: Conditions;
  readonly fields: Map<string, AppliedField>;
}

/** The fields that apply to objects of one kind, in the order in which they are answered. */
export function appliedFields(
  selected: readonly Selected[],
  { schema, typename, conditions }: Omit<Collecting, 'fields'>,
): readonly AppliedField[] {
  const ownType = typename === undefined ? undefined : compositeType(schema, typename);
  const fields = new Map<string, AppliedField>();
  for (const { selectionSet, type } of selected) {
    collect(selectionSet, ownType ?? type, { schema, typename, conditions, fields });
  }
  return [...fields.values()];
}

function collect(selectionSet: SelectionSet, parentType: CompositeType, collecting: Collecting): void {
  const { schema, typename, conditions, fields } = collecting;
  for (const selection of selectionSet.selections()) {
    if (isLeftOut(selection.element, conditions)) continue;
    if (selection.kind === 'FragmentSelection') {
      const { typeCondition } = selection.element;
      if (!typeCondition || applies(schema, { typeCondition, typename, parentType })) {
        collect(selection.selectionSet, typeCondition ?? parentType, collecting);
      }
      continue;
    }
    const { element } = selection;
    const { definition } = element;
    const type = definition.type;
    if (!type || definition.isSchemaIntrospectionField()) throw new Unusual('introspection');
    const responseName = element.responseName();
    // On an object of plain JSON these names are never absent, so that reading them would need a check of their own.
    if (responseName in Object.prototype) throw new Unusual('a response name that every object has');
    const isTypename = element.name === typenameFieldName;
    const field = fields.get(responseName) ?? {
      responseName,
      type,
      isTypename,
      parentType,
      selected: [],
    };
    fields.set(responseName, field);
    if (selection.selectionSet) {
      field.selected.push({ selectionSet: selection.selectionSet, type: namedComposite(type) });
    }
  }
}

function applies(
  schema: Schema,
  {
    typeCondition,
    typename,
    parentType,
  }: {
    readonly typeCondition: CompositeType;
    readonly typename: string | undefined;
    readonly parentType: CompositeType;
  },
): boolean {
  if (typename === undefined) return isSubtype(typeCondition, parentType);
  return isSubtype(typeCondition, compositeType(schema, typename));
}

/** Objects are answered for by their own type; an interface as the type of a value is for the library. */
function compositeType(schema: Schema, name: string): CompositeType {
  const type = schema.type(name);
  if (!type || !isObjectType(type)) throw new Unusual('a __typename that is no object type');
  return type;
}

function namedComposite(type: Type): CompositeType {
  if (type.kind === 'NonNullType' || type.kind === 'ListType') return namedComposite(type.ofType as Type);
  if (!isCompositeType(type)) throw new Unusual('selections on a leaf');
  return type;
}
