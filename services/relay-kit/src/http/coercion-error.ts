import type { Label } from '@estafet/schema';

/** What may be said about a value that did not fit: where, which rule. */
export interface CoercionProblem {
  readonly label: Label;
  readonly facts: { readonly field: string; readonly rule: CoercionRule };
}

export type CoercionRule = 'REQUIRED' | 'UNKNOWN_FIELD' | 'CODE' | 'TYPE';

// GraphQL names only: a path in a message can hold nothing else, so it is safe to repeat.
const VARIABLE = /^Variable "\$([_A-Za-z]\w*)"/;
const PATH = / at "([_A-Za-z][\w.[\]]*)"/;
const REQUIRED_FIELD = /Field "([_A-Za-z]\w*)" of required type/;
const LITERAL = /(?:cannot represent|Expected value of type|does not exist in ".*" enum)/;

const SENTENCES: Readonly<Record<CoercionRule, (field: string) => Label>> = {
  REQUIRED: (field) => ({ id: `Isian "${field}" wajib diisi.`, en: `The field "${field}" is required.` }),
  UNKNOWN_FIELD: (field) => ({
    id: `Ada isian di "${field}" yang tidak dikenal.`,
    en: `"${field}" holds a field that is not known.`,
  }),
  CODE: (field) => ({
    id: `Isian "${field}" bukan salah satu pilihan yang dikenal.`,
    en: `The field "${field}" is not one of the known choices.`,
  }),
  TYPE: (field) => ({
    id: `Isian "${field}" tidak sesuai jenisnya.`,
    en: `The field "${field}" has the wrong kind of value.`,
  }),
};

/**
 * Reads where and why out of graphql-js's message about a variable or literal that could not be coerced. The message
 * itself quotes the value (a name, an address), so it must not leave the service. Undefined for other messages.
 */
export function readCoercionError(message: string): CoercionProblem | undefined {
  const variable = VARIABLE.exec(message)?.[1];
  if (!variable) return LITERAL.test(message) ? problem('query', 'TYPE') : undefined;
  const path = PATH.exec(message)?.[1] ?? variable;
  const missing = REQUIRED_FIELD.exec(message)?.[1];
  if (missing) return problem(`${path}.${missing}`, 'REQUIRED');
  if (message.includes('of required type') || message.includes('to be null'))
    return problem(path, 'REQUIRED');
  if (message.includes('is not defined by type')) return problem(path, 'UNKNOWN_FIELD');
  if (message.includes('enum')) return problem(path, 'CODE');
  return problem(path, 'TYPE');
}

function problem(field: string, rule: CoercionRule): CoercionProblem {
  return { label: SENTENCES[rule](field), facts: { field, rule } };
}
