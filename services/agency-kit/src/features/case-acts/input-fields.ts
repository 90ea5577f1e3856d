import { boundedList, DomainError, MAX_LIST_LENGTH } from '@estafet/relay-kit';
import {
  ACT_CATALOGUE,
  type CodeList,
  IDENTIFIERS,
  isCredibleInstant,
  type Json,
  LAW_REFERENCE,
} from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { invalidInput } from '../../kernel/errors';
import { isUuid } from '../../kernel/uuid';

/** One field of an input: its GraphQL type, and how a value from outside becomes one the domain can trust. */
export interface FieldSpec<T> {
  readonly type: () => GraphqlType;
  readonly description: string;
  readonly isOptional: boolean;
  /** Checks and normalises; throws INVALID_INPUT naming the field and the rule, never the value. */
  read(value: unknown, path: string): T;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec<unknown>>>;

type GraphqlScalar = typeof GraphQLDateTime | typeof ID | typeof Int | typeof String | typeof Boolean;
type GraphqlType = GraphqlScalar | ClassType | [GraphqlScalar | ClassType];

type ValueOf<S> = S extends FieldSpec<infer T> ? T : never;
type OptionalKeys<F> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F];

/** The domain value that an input of these fields is read into. */
export type InputOf<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
};

/** An input class as type-graphql knows it, together with its reader. */
export interface InputDefinition<F extends FieldSpecs> {
  readonly inputClass: ClassType;
  read(raw: unknown, path?: string): InputOf<F>;
}

const KEY_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;

/** What each kind of identifier looks like, as acts carry it; beside the rule's name, what to give instead. */
const IDENTIFIER_RULES = {
  UUID: { schema: IDENTIFIERS.uuid, id: 'sebuah UUID', en: 'a UUID' },
  PARTY_ID: {
    schema: IDENTIFIERS.party,
    id: 'kode lembaga dari direktori, misalnya polres',
    en: 'the id of an agency in the directory, as polres',
  },
  WORKER_REFERENCE: {
    schema: IDENTIFIERS.worker,
    id: 'kode petugas dari sistem, bukan nama atau NIP',
    en: "the system's reference of a worker, not a name or a staff number",
  },
  NUMBER: {
    schema: IDENTIFIERS.item,
    id: 'nomor seperti a1 atau kamar-12, atau sebuah UUID',
    en: 'a number as a1 or room-12, or a UUID',
  },
  LAW_REFERENCE: {
    schema: LAW_REFERENCE,
    id: 'dasar hukum seperti UU21-2007',
    en: 'a legal reference as UU21-2007',
  },
} as const;

type IdentifierRule = keyof typeof IDENTIFIER_RULES;

/**
 * Makes a GraphQL input type from a table of fields, so that forty verbs do not need forty classes.
 * The reader refuses unknown codes: this version writes only words it knows, though it reads any (acts.md, open lists).
 */
export function defineInput<F extends FieldSpecs>(
  name: string,
  description: string,
  fields: F,
): InputDefinition<F> {
  const inputClass = class extends Object {};
  Object.defineProperty(inputClass, 'name', { value: name });
  for (const [key, spec] of Object.entries(fields)) {
    Field(spec.type, { nullable: spec.isOptional, description: spec.description })(inputClass.prototype, key);
  }
  InputType(name, { description })(inputClass);
  return { inputClass, read: (raw, path = '') => readFields(fields, raw, path) };
}

/** Field kinds. Every one but the optional is required; none takes free text, since acts carry none (acts.md). */
export const field = {
  code: (list: CodeList, description: string): FieldSpec<string> =>
    required(
      () => String,
      describeCodes(list, description),
      (value, path) => readCode(list, value, path),
    ),
  codes: (list: CodeList, description: string): FieldSpec<readonly string[]> =>
    required(
      () => [String],
      describeCodes(list, description),
      (value, path) => readList(value, path, (item, itemPath) => readCode(list, item, itemPath)),
    ),
  flag: (description: string): FieldSpec<boolean> =>
    required(
      () => Boolean,
      description,
      (value, path) => (typeof value === 'boolean' ? value : invalid(path, 'TRUE_OR_FALSE')),
    ),
  count: (description: string, range: { min: number; max: number }): FieldSpec<number> =>
    required(
      () => Int,
      `${description} (${range.min} to ${range.max})`,
      (value, path) =>
        typeof value === 'number' && Number.isInteger(value) && value >= range.min && value <= range.max
          ? value
          : invalid(path, `WHOLE_NUMBER_${range.min}_TO_${range.max}`),
    ),
  numberOf: (choices: readonly number[], description: string): FieldSpec<number> =>
    required(
      () => Int,
      `${description}: ${choices.join(', ')}`,
      (value, path) =>
        typeof value === 'number' && choices.includes(value)
          ? value
          : invalid(path, `ONE_OF_${choices.join('_')}`),
    ),
  instant: (description: string): FieldSpec<Date> =>
    required(() => GraphQLDateTime, description, readInstant),
  /** A key of the client's own making; it stays in the agency's own table. */
  key: (description: string): FieldSpec<string> =>
    required(
      () => ID,
      `${description}. A UUID, or up to 80 letters, digits and . _ : -`,
      (value, path) => (typeof value === 'string' && KEY_SHAPE.test(value) ? value : refuseKey(path)),
    ),
  /** A case, referral, act, gap or instruction. */
  uuid: (description: string): FieldSpec<string> => identifier('UUID', description),
  uuids: (description: string): FieldSpec<readonly string[]> => identifiers('UUID', description),
  /** An agency or partner; that the directory knows it is checked where it is used. */
  party: (description: string): FieldSpec<string> => identifier('PARTY_ID', description),
  parties: (description: string): FieldSpec<readonly string[]> => identifiers('PARTY_ID', description),
  worker: (description: string): FieldSpec<string> => identifier('WORKER_REFERENCE', description),
  workers: (description: string): FieldSpec<readonly string[]> =>
    identifiers('WORKER_REFERENCE', description),
  /** A bed, a room, an action: something in an agency's own counting. */
  number: (description: string): FieldSpec<string> => identifier('NUMBER', description),
  law: (description: string): FieldSpec<string> => identifier('LAW_REFERENCE', description),
  actTypes: (description: string): FieldSpec<readonly string[]> =>
    required(
      () => [String],
      description,
      (value, path) =>
        readList(value, path, (item, itemPath) =>
          typeof item === 'string' && Object.hasOwn(ACT_CATALOGUE, item)
            ? item
            : invalid(itemPath, 'KNOWN_ACT'),
        ),
    ),
  object: <F extends FieldSpecs>(input: InputDefinition<F>, description: string): FieldSpec<InputOf<F>> =>
    required(
      () => input.inputClass,
      description,
      (value, path) => input.read(value, path),
    ),
  objects: <F extends FieldSpecs>(
    input: InputDefinition<F>,
    description: string,
  ): FieldSpec<readonly InputOf<F>[]> =>
    required(
      () => [input.inputClass],
      description,
      (value, path) => readList(value, path, (item, itemPath) => input.read(item, itemPath)),
    ),
} as const;

/** A text of one exact shape (a phone, a report number): never free text. */
export function textField(
  description: string,
  { shape, rule }: { readonly shape: RegExp; readonly rule: string },
): FieldSpec<string> {
  return required(
    () => String,
    description,
    (value, path) => (typeof value === 'string' && shape.test(value) ? value : invalid(path, rule)),
  );
}

/** The same field, but it may be left out (null counts as left out). */
export function optional<T>(spec: FieldSpec<T>): FieldSpec<T | undefined> {
  return {
    type: spec.type,
    description: spec.description,
    isOptional: true,
    read: (value, path) => (value === undefined || value === null ? undefined : spec.read(value, path)),
  };
}

/** A read input as act data: instants become ISO strings, fields left out disappear. */
export function toJson(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, toJson(member)]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function required<T>(
  type: () => GraphqlType,
  description: string,
  read: (value: unknown, path: string) => T,
): FieldSpec<T> {
  return {
    type,
    description,
    isOptional: false,
    read: (value, path) =>
      value === undefined || value === null ? invalid(path, 'REQUIRED') : read(value, path),
  };
}

function readFields<F extends FieldSpecs>(fields: F, raw: unknown, path: string): InputOf<F> {
  if (typeof raw !== 'object' || raw === null) return invalid(path || 'input', 'OBJECT');
  const given = new Map<string, unknown>(Object.entries(raw));
  const read: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(fields)) {
    const value = spec.read(given.get(key), path ? `${path}.${key}` : key);
    if (value !== undefined) read[key] = value;
  }
  for (const key of given.keys()) {
    if (!(key in fields)) return invalid(path || 'input', 'KNOWN_FIELDS_ONLY');
  }
  return read as InputOf<F>;
}

function readCode(list: CodeList, value: unknown, path: string): string {
  return typeof value === 'string' && Object.hasOwn(list, value) ? value : invalid(path, 'KNOWN_CODE');
}

function identifier(rule: IdentifierRule, description: string): FieldSpec<string> {
  return required(
    () => ID,
    description,
    (value, path) => readIdentifier(rule, value, path),
  );
}

function identifiers(rule: IdentifierRule, description: string): FieldSpec<readonly string[]> {
  return required(
    () => [ID],
    description,
    (value, path) => readList(value, path, (item, itemPath) => readIdentifier(rule, item, itemPath)),
  );
}

/** What is pasted in the place of an identifier is a name or a number often enough: the answer never repeats it. */
function readIdentifier(rule: IdentifierRule, value: unknown, path: string): string {
  const { schema, id, en } = IDENTIFIER_RULES[rule];
  const read = schema.safeParse(value);
  // One spelling of an id: what is compared as text, in logs and acts, must not differ by its case.
  if (read.success) return isUuid(read.data) ? read.data.toLowerCase() : read.data;
  throw invalidInput(path, rule, {
    id: `Isian "${path}" harus berupa ${id}.`,
    en: `The field "${path}" must be ${en}.`,
  });
}

function refuseKey(path: string): never {
  throw invalidInput(path, 'IDEMPOTENCY_KEY', {
    id: `Isian "${path}" harus berupa UUID, atau paling banyak 80 huruf, angka dan . _ : -`,
    en: `The field "${path}" must be a UUID, or up to 80 letters, digits and . _ : -`,
  });
}

function readInstant(value: unknown, path: string): Date {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  return isCredibleInstant(instant) ? instant : invalid(path, 'INSTANT');
}

function readList<T>(
  value: unknown,
  path: string,
  readItem: (item: unknown, itemPath: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return invalid(path, `LIST_UP_TO_${MAX_LIST_LENGTH}`);
  if (value.length > MAX_LIST_LENGTH) boundedList(value, path);
  return [...new Set(value.map((item: unknown, index) => readItem(item, `${path}[${index}]`)))];
}

function describeCodes(list: CodeList, description: string): string {
  const codes = Object.keys(list);
  return codes.length > 12 ? description : `${description}: ${codes.join(', ')}`;
}

function invalid(path: string, rule: string): never {
  throw new DomainError(
    'INVALID_INPUT',
    {
      id: `Isian "${path}" tidak sesuai aturan ${rule}.`,
      en: `The field "${path}" does not satisfy the rule ${rule}.`,
    },
    { field: path, rule },
  );
}
