import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { SeededRandom } from './seeded-random';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const MAX_DEPTH = 6;

/** A valid operation with aliases, fragments, conditions and repeated fields; the same for the same seed. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  for (let attempt = 0; ; attempt += 1) {
    const operation = new OperationWriter(schema, new SeededRandom(seed * 1_000 + attempt)).write();
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

class OperationWriter {
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: SeededRandom,
  ) {}

  write(): RandomOperation {
    const mutation = this.schema.getMutationType();
    const isMutation = mutation && this.random.chance(0.1);
    const root = isMutation ? mutation : this.schema.getQueryType();
    if (!root) throw new Error('a schema without queries');
    const selections = this.selections(root, MAX_DEPTH);
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    const keyword = isMutation ? 'mutation' : 'query';
    const query = [`${keyword} Random${declared} ${selections}`, ...this.fragments].join('\n');
    return { query, variables: this.variables };
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const wanted = 1 + this.random.below(depth === MAX_DEPTH ? 3 : depth > 2 ? 4 : 3);
    for (let count = 0; count < wanted; count += 1) parts.push(this.selection(type, depth));
    // Repeated in full or in part, the same field has to end up in one place.
    if (this.random.chance(0.2)) parts.push(this.random.pick(parts));
    if (this.random.chance(0.25)) parts.splice(this.random.below(parts.length + 1), 0, '__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 1 && (isAbstractType(type) ? this.random.chance(0.5) : this.random.chance(0.15))) {
      return this.fragment(type, depth);
    }
    if (!('getFields' in type)) return this.random.chance(0.5) ? this.fragment(type, depth) : '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 1 || isLeafType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : this.field(this.random.pick(fields), depth);
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const types = isAbstractType(type) ? [...this.schema.getPossibleTypes(type), type] : [type];
    const condition = this.random.pick(types);
    const selections = this.selections(condition, depth - 1);
    if (this.random.chance(0.3)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${condition.name} ${selections}`);
      return `...${name}${this.directive()}`;
    }
    return condition === type && this.random.chance(0.3)
      ? `...${this.directive()} ${selections}`
      : `... on ${condition.name}${this.directive()} ${selections}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.random.chance(0.3));
    const values = given.map((argument) => `${argument.name}: ${this.argument(argument)}`);
    const needsAlias = field.args.length > 0 || this.random.chance(0.15);
    const alias = needsAlias ? `a${(this.aliases += 1)}: ` : '';
    const type = getNamedType(field.type);
    const nested = isCompositeType(type) ? ` ${this.selections(type, depth - 1)}` : '';
    const written = values.length > 0 ? `(${values.join(', ')})` : '';
    return `${alias}${field.name}${written}${this.directive()}${nested}`;
  }

  private directive(): string {
    if (!this.random.chance(0.12)) return '';
    const name = this.random.pick(['skip', 'include']);
    const value = this.random.chance(0.3) ? String(this.random.chance(0.5)) : this.condition();
    return ` @${name}(if: ${value})`;
  }

  private condition(): string {
    const name = `b${this.random.below(3)}`;
    if (!this.declarations.some((declaration) => declaration.startsWith(`$${name}:`))) {
      const hasDefault = this.random.chance(0.3);
      this.declarations.push(
        `$${name}: Boolean!${hasDefault ? ` = ${String(this.random.chance(0.5))}` : ''}`,
      );
      if (!hasDefault || this.random.chance(0.5)) this.variables[name] = this.random.chance(0.5);
    }
    return `$${name}`;
  }

  private argument({ type }: GraphQLArgument): string {
    if (this.random.chance(0.4)) {
      const name = `v${this.declarations.length}`;
      this.declarations.push(`$${name}: ${String(type)}`);
      if (isNonNullType(type) || this.random.chance(0.7)) this.variables[name] = this.value(type, 3);
      return `$${name}`;
    }
    return literal(this.value(type, 3));
  }

  /** A value as JSON; enum values are marked, because a literal writes them without quotation marks. */
  private value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) {
      return Array.from({ length: this.random.below(3) }, () => this.value(type.ofType, depth));
    }
    if (isEnumType(type)) return new EnumValue(this.random.pick(type.getValues()).name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth > 0 && this.random.chance(0.3)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, depth - 1)]));
    }
    if (type.name === 'Int') return 1 + this.random.below(5);
    if (type.name === 'Float') return this.random.below(100) / 4;
    if (type.name === 'Boolean') return this.random.chance(0.5);
    if (type.name === 'DateTime') return `2026-03-0${1 + this.random.below(9)}T08:00:00.000Z`;
    return `text-${this.random.below(5)}`;
  }
}

class EnumValue {
  constructor(readonly name: string) {}

  toJSON(): string {
    return this.name;
  }
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}: ${literal(part)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
