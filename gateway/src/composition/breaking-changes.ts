import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  type GraphQLUnionType,
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
    .filter(({ name }) => !name.startsWith('__'))
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
  if (!isSafeOutputChange(before.type, after.type)) {
    changes.push({
      coordinate,
      what: `the type changed from ${String(before.type)} to ${String(after.type)}`,
    });
  }
  for (const argument of before.args) {
    const argumentCoordinate = `${coordinate}(${argument.name}:)`;
    const successor = after.args.find(({ name }) => name === argument.name);
    if (!successor) changes.push({ coordinate: argumentCoordinate, what: 'the argument was removed' });
    else if (!isSafeInputChange(argument.type, successor.type)) {
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
    else if (!isSafeInputChange(field.type, successor.type)) {
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

/** An output may become stricter (nullable to non-null), never looser. */
function isSafeOutputChange(before: GraphQLType, after: GraphQLType): boolean {
  if (isNonNullType(after)) {
    return isSafeOutputChange(isNonNullType(before) ? before.ofType : before, after.ofType);
  }
  if (isNonNullType(before)) return false;
  if (isListType(before)) return isListType(after) && isSafeOutputChange(before.ofType, after.ofType);
  return String(before) === String(after);
}

/** An input may become looser (non-null to nullable), never stricter. */
function isSafeInputChange(before: GraphQLType, after: GraphQLType): boolean {
  if (isNonNullType(before)) {
    return isSafeInputChange(before.ofType, isNonNullType(after) ? after.ofType : after);
  }
  if (isNonNullType(after)) return false;
  if (isListType(before)) return isListType(after) && isSafeInputChange(before.ofType, after.ofType);
  return String(before) === String(after);
}
