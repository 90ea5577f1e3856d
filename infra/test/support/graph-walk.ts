import {
  astFromValue,
  buildASTSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  print,
} from 'graphql';

/** Values that a walk gives to arguments and inputs, so that it asks for the rows that it is about. */
export interface WalkValues {
  /** For an id, by the name of the argument or input field; by `type.name` of what a field returns when its name is `id`. */
  readonly ids: Readonly<Record<string, string | readonly string[]>>;
  /** For a text whose description does not list its codes, by name. */
  readonly texts: Readonly<Record<string, string>>;
}

export function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

/** Types that other subgraphs may ask for by their key. */
export function entitiesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) &&
      Boolean(
        type.astNode?.directives?.some(
          ({ name, arguments: given = [] }) =>
            name.value === 'key' && !given.some((each) => print(each) === 'resolvable: false'),
        ),
      ),
  );
}

/** Writes operations that ask for everything; it knows a schema and no field of it by name. */
export class GraphWalk {
  /** `Type.field` of everything that was asked for so far. */
  readonly asked = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly values: WalkValues,
    private readonly depth: number,
  ) {}

  /** One operation with every root query in it. */
  queries(except: readonly string[] = [], depth = this.depth): string {
    const fields = Object.values(this.schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name }) => !name.startsWith('_') && !except.includes(name),
    );
    return `query { ${fields.map((field) => this.field('Query', field, depth)).join(' ')} }`;
  }

  /** One operation that resolves every entity by each of these ids, past every root query. */
  entities(ids: readonly string[]): { query: string; variables: Record<string, unknown> } {
    const types = entitiesOf(this.schema);
    const asks = types.map(
      ({ name }) =>
        `${name}: _entities(representations: $${name}) { ... on ${name} ${this.selection(name, this.depth)} }`,
    );
    return {
      query: `query (${types.map(({ name }) => `$${name}: [_Any!]!`).join(' ')}) { ${asks.join(' ')} }`,
      variables: Object.fromEntries(
        types.map(({ name }) => [name, ids.map((id) => ({ __typename: name, id }))]),
      ),
    };
  }

  /** One verb, with an input in which every required field is filled, and ids that are optional when `withOptionalIds`. */
  mutation(
    name: string,
    { withOptionalIds = false }: { withOptionalIds?: boolean } = {},
  ): { query: string; variables: Record<string, unknown>; ids: string[] } {
    const field = this.schema.getMutationType()?.getFields()[name];
    const input = field?.args.find((each) => each.name === 'input');
    if (!field || !input) throw new Error(`${name} takes no input`);
    const ids: string[] = [];
    const value = this.value(input.type, { name, description: undefined, ids, withOptionalIds });
    const selection = this.selection(getNamedType(field.type).name, 2);
    return {
      query: `mutation ($input: ${String(input.type)}) { ${name}(input: $input) ${selection} }`,
      variables: { input: value },
      ids,
    };
  }

  mutationNames(): string[] {
    return Object.keys(this.schema.getMutationType()?.getFields() ?? {});
  }

  /** Every field that a query can reach: what `asked` has to hold for a walk to have left nothing out. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (typeName: string): void => {
      for (const object of this.objectsOf(typeName)) {
        for (const { name, type } of Object.values(object.getFields())) {
          if (name.startsWith('_') || found.has(`${object.name}.${name}`)) continue;
          found.add(`${object.name}.${name}`);
          visit(getNamedType(type).name);
        }
      }
    };
    visit(this.schema.getQueryType()?.name ?? '');
    return found;
  }

  /** The object types behind a name: itself, or those that stand behind an interface or a union. */
  private objectsOf(typeName: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(typeName);
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }

  private field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    if (!isLeafType(type) && depth === 0) return '';
    this.asked.add(`${parent}.${field.name}`);
    const given = field.args.flatMap((arg) => this.argument(field, arg));
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    return `${field.name}${args} ${isLeafType(type) ? '' : this.selection(type.name, depth - 1)}`;
  }

  private argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument): string[] {
    const byType = this.values.ids[`${getNamedType(field.type).name}.${arg.name}`];
    if (!isRequiredArgument(arg) && byType === undefined && this.values.ids[arg.name] === undefined)
      return [];
    const value =
      byType ??
      this.value(arg.type, { name: arg.name, description: undefined, ids: [], withOptionalIds: false });
    const literal = astFromValue(value, arg.type);
    return literal ? [`${arg.name}: ${print(literal)}`] : [];
  }

  private selection(typeName: string, depth: number): string {
    const fieldsOf = (type: GraphQLObjectType): string =>
      Object.values(type.getFields())
        .map((field) => this.field(type.name, field, depth))
        .join(' ');
    const objects = this.objectsOf(typeName);
    const [only] = objects;
    return only?.name === typeName
      ? `{ __typename ${fieldsOf(only)} }`
      : `{ __typename ${objects.map((type) => `... on ${type.name} { ${fieldsOf(type)} }`).join(' ')} }`;
  }

  private value(
    type: GraphQLInputType,
    place: { name: string; description: string | undefined | null; ids: string[]; withOptionalIds: boolean },
  ): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, place);
    if (isListType(type)) {
      const known = this.values.ids[place.name];
      return Array.isArray(known) ? known : [this.value(type.ofType, place)];
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) =>
          isRequiredInputField(field) ||
          (place.withOptionalIds && getNamedType(field.type).name === 'ID' && field.name in this.values.ids),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          this.value(field.type, { ...place, name: field.name, description: field.description }),
        ]),
      );
    }
    if (isEnumType(type)) return type.getValues()[0]?.value;
    return this.scalar(type.name, place);
  }

  private scalar(
    typeName: string,
    { name, description, ids }: { name: string; description: string | undefined | null; ids: string[] },
  ): unknown {
    if (typeName === 'ID') {
      const known = this.values.ids[name];
      if (known === undefined) throw new Error(`the walk has to be told what to put in the id "${name}"`);
      ids.push(name);
      return Array.isArray(known) ? known[0] : known;
    }
    // Midnight in Cianjur: officials may ask for whole days only.
    if (typeName === 'DateTime') return '2098-12-31T17:00:00.000Z';
    if (typeName === 'Boolean') return true;
    if (typeName === 'Int' || typeName === 'Float')
      return Number(/\((\d+) to/.exec(description ?? '')?.[1] ?? /: (\d+)/.exec(description ?? '')?.[1] ?? 1);
    const text = /: ([^:, ]+)(?:, [^:, ]+)*$/.exec(description ?? '')?.[1] ?? this.values.texts[name];
    if (text === undefined) throw new Error(`the walk has to be told what to put in the text "${name}"`);
    return text;
  }
}

/** Every text in an answer, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Identifiers in an answer that nobody can guess: those are what an answer to somebody else must not hold. */
export function uuidsIn(value: unknown): string[] {
  return [
    ...new Set(textsIn(value).filter((text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))),
  ];
}
