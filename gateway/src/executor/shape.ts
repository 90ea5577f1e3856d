import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type Schema,
  type Type,
} from '@apollo/federation-internals';
import { appliedFields, type AppliedField, type Selected } from './applied-fields';
import type { Conditions } from './conditions';
import type { Data } from './fetch-source';
import { leafCheck } from './leaf';
import { isData } from './merge';
import { unusual, Unusual } from './unusual';

/** Makes of a value that is not null what the client gets. Throws `Unusual` where a rule of the answer is broken. */
type Shape = (value: unknown) => unknown;

type ObjectShape = (value: Data) => Data;

export interface ShapeScope {
  readonly schema: Schema;
  readonly conditions: Conditions;
}

/** The shape of an object, per kind of object that comes along: made at the first one, and used for all that follow. */
export function objectShape(selected: readonly Selected[], scope: ShapeScope): ObjectShape {
  const byTypename = new Map<string | undefined, ObjectShape>();
  let lastTypename: unknown = byTypename;
  let lastShape: ObjectShape | undefined;
  return (value) => {
    const typename = value['__typename'];
    if (typename === lastTypename && lastShape) return lastShape(value);
    if ((typename !== undefined && typeof typename !== 'string') || typename === '') {
      return unusual('a __typename that is no name');
    }
    let shape = byTypename.get(typename);
    if (!shape) {
      shape = shapeOfFields(appliedFields(selected, { ...scope, typename }), typename, scope);
      byTypename.set(typename, shape);
    }
    lastTypename = typename;
    lastShape = shape;
    return shape(value);
  };
}

interface FieldShape {
  readonly name: string;
  readonly shape: Shape;
  readonly isNullable: boolean;
  readonly isTypename: boolean;
}

function shapeOfFields(
  fields: readonly AppliedField[],
  typename: string | undefined,
  scope: ShapeScope,
): ObjectShape {
  const shapes: readonly FieldShape[] = fields.map((field) => ({
    name: field.responseName,
    isTypename: field.isTypename,
    isNullable: !isNonNullType(field.type),
    shape: field.isTypename ? typenameShape(field, typename) : valueShape(field.type, field.selected, scope),
  }));
  return (value) => {
    const answer: Data = {};
    for (const { name, shape, isNullable, isTypename } of shapes) {
      const own = value[name];
      if (isTypename) answer[name] = shape(own ?? value['__typename']);
      else if (own === null || own === undefined) {
        answer[name] = isNullable ? null : unusual('null where a value is promised');
      } else answer[name] = shape(own);
    }
    return answer;
  };
}

/** The object's own name where it says it, otherwise the type for which the operation takes it. */
function typenameShape({ parentType }: AppliedField, typename: string | undefined): Shape {
  const expected = typename ?? (isObjectType(parentType) ? parentType.name : undefined);
  if (expected === undefined) throw new Unusual('an abstract object that does not say what it is');
  return (value) =>
    value === undefined || value === null || value === expected
      ? expected
      : unusual('two names for one object');
}

function valueShape(type: Type, selected: readonly Selected[], scope: ShapeScope): Shape {
  if (isNonNullType(type)) return valueShape(type.ofType as Type, selected, scope);
  if (isListType(type)) return listShape(type.ofType as Type, selected, scope);
  if (isCompositeType(type)) {
    const shape = objectShape(selected, scope);
    return (value) => (isData(value) ? shape(value) : unusual('no object where one is promised'));
  }
  const isValid = leafCheck(type);
  return (value) => (isValid(value) ? value : unusual('a leaf that does not fit its type'));
}

function listShape(element: Type, selected: readonly Selected[], scope: ShapeScope): Shape {
  const shape = valueShape(element, selected, scope);
  const isNullable = !isNonNullType(element);
  return (value) => {
    if (!Array.isArray(value)) return unusual('no list where one is promised');
    const answer: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      answer[index] =
        item === null || item === undefined
          ? isNullable
            ? null
            : unusual('null where a value is promised')
          : shape(item);
    }
    return answer;
  };
}
