import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parseType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  type TypeNode,
} from 'graphql';

/** A change after which an operation that worked before is refused or answers otherwise. */
export interface BreakingChange {
  /** GraphQL schema coordinate: `Case`, `Case.code`, `District.gaps(first:)`, `GapLevel.WARN`. */
  readonly coordinate: string;
  readonly what: string;
}

/** Every breaking change between two API schemas, each with the coordinate that a changelog line must name. */
export function findBreakingSchemaChanges(before: GraphQLSchema, after: GraphQLSchema): BreakingChange[] {
  return Object.values(before.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => compareType(type, after.getType(type.name)));
}

function compareType(before: GraphQLNamedType, after: GraphQLNamedType | undefined): BreakingChange[] {
  if (!after) return [{ coordinate: before.name, what: 'the type was removed' }];
  if (isObjectType(before) && isObjectType(after)) return compareFields(before, after);
  if (isInterfaceType(before) && isInterfaceType(after)) return compareFields(before, after);
  if (isEnumType(before) && isEnumType(after)) return compareEnums(before, after);
  if (isUnionType(before) && isUnionType(after)) return compareUnions(before, after);
  if (isInputObjectType(before) && isInputObjectType(after)) return compareInputs(before, after);
  return before.constructor === after.constructor
    ? []
    : [{ coordinate: before.name, what: 'the kind of the type changed' }];
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

function compareFields(before: FieldsType, after: FieldsType): BreakingChange[] {
  const remaining = after.getFields();
  const interfaces = new Set(after.getInterfaces().map(({ name }) => name));
  const lostInterfaces = before
    .getInterfaces()
    .filter(({ name }) => !interfaces.has(name))
    .map(({ name }) => ({ coordinate: before.name, what: `the type no longer implements ${name}` }));
  const fields = Object.values(before.getFields()).flatMap((field) => {
    const coordinate = `${before.name}.${field.name}`;
    const successor = remaining[field.name];
    return successor
      ? compareField(coordinate, field, successor)
      : [{ coordinate, what: 'the field was removed' }];
  });
  return [...lostInterfaces, ...fields];
}

function compareField(
  coordinate: string,
  before: GraphQLField<unknown, unknown>,
  after: GraphQLField<unknown, unknown>,
): BreakingChange[] {
  const changes: BreakingChange[] = [];
  if (!isSafeOutputChange(typeOf(before), typeOf(after))) {
    changes.push({
      coordinate,
      what: `the type changed from ${String(before.type)} to ${String(after.type)}`,
    });
  }
  for (const argument of before.args) {
    const argumentCoordinate = `${coordinate}(${argument.name}:)`;
    const successor = after.args.find(({ name }) => name === argument.name);
    if (!successor) changes.push({ coordinate: argumentCoordinate, what: 'the argument was removed' });
    else if (!isSafeInputChange(typeOf(argument), typeOf(successor))) {
      changes.push({
        coordinate: argumentCoordinate,
        what: `the type changed from ${String(argument.type)} to ${String(successor.type)}`,
      });
    }
  }
  for (const argument of after.args) {
    if (isRequiredArgument(argument) && !before.args.some(({ name }) => name === argument.name)) {
      changes.push({ coordinate: `${coordinate}(${argument.name}:)`, what: 'a required argument was added' });
    }
  }
  return changes;
}

function compareEnums(before: GraphQLEnumType, after: GraphQLEnumType): BreakingChange[] {
  return before
    .getValues()
    .filter(({ name }) => !after.getValue(name))
    .map(({ name }) => ({ coordinate: `${before.name}.${name}`, what: 'the enum value was removed' }));
}

function compareUnions(before: GraphQLUnionType, after: GraphQLUnionType): BreakingChange[] {
  const members = new Set(after.getTypes().map(({ name }) => name));
  return before
    .getTypes()
    .filter(({ name }) => !members.has(name))
    .map(({ name }) => ({ coordinate: before.name, what: `${name} left the union` }));
}

function compareInputs(before: GraphQLInputObjectType, after: GraphQLInputObjectType): BreakingChange[] {
  const changes: BreakingChange[] = [];
  const known = before.getFields();
  const remaining = after.getFields();
  for (const field of Object.values(known)) {
    const coordinate = `${before.name}.${field.name}`;
    const successor = remaining[field.name];
    if (!successor) changes.push({ coordinate, what: 'the input field was removed' });
    else if (!isSafeInputChange(typeOf(field), typeOf(successor))) {
      changes.push({
        coordinate,
        what: `the type changed from ${String(field.type)} to ${String(successor.type)}`,
      });
    }
  }
  for (const field of Object.values(remaining)) {
    if (isRequiredInputField(field) && !known[field.name]) {
      changes.push({ coordinate: `${before.name}.${field.name}`, what: 'a required input field was added' });
    }
  }
  return changes;
}

/** The type of a field or argument as written in the SDL. */
function typeOf({ type }: { readonly type: { toString(): string } }): TypeNode {
  return parseType(type.toString());
}

/** An output may become stricter (nullable to non-null), never looser. Types are compared as written in the SDL. */
function isSafeOutputChange(before: TypeNode, after: TypeNode): boolean {
  if (after.kind === Kind.NON_NULL_TYPE) {
    return isSafeOutputChange(before.kind === Kind.NON_NULL_TYPE ? before.type : before, after.type);
  }
  if (before.kind === Kind.NON_NULL_TYPE) return false;
  if (before.kind === Kind.LIST_TYPE) {
    return after.kind === Kind.LIST_TYPE && isSafeOutputChange(before.type, after.type);
  }
  return after.kind === Kind.NAMED_TYPE && before.name.value === after.name.value;
}

/** An input may become looser (non-null to nullable), never stricter. */
function isSafeInputChange(before: TypeNode, after: TypeNode): boolean {
  if (before.kind === Kind.NON_NULL_TYPE) {
    return isSafeInputChange(before.type, after.kind === Kind.NON_NULL_TYPE ? after.type : after);
  }
  if (after.kind === Kind.NON_NULL_TYPE) return false;
  if (before.kind === Kind.LIST_TYPE) {
    return after.kind === Kind.LIST_TYPE && isSafeInputChange(before.type, after.type);
  }
  return after.kind === Kind.NAMED_TYPE && before.name.value === after.name.value;
}
