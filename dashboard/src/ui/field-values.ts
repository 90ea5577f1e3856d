import { agreedInputs, isAgreedList, isHalf, type AgreedInput, type AgreedItem } from './agreed-items';
import { fromLocalField } from './time';
import type { ToldItem } from './told-items';

export type FieldValue =
  string | number | boolean | string[] | ToldItem[] | AgreedItem[] | AgreedInput[] | undefined;
export type FieldValues = Readonly<Record<string, FieldValue>>;

interface AskedField {
  readonly name: string;
  readonly kind: 'code' | 'codes' | 'flag' | 'instant' | 'count' | 'text' | 'longText' | 'told' | 'agreed';
  readonly isRequired?: boolean;
}

function valueOf(field: AskedField, value: FieldValue): FieldValue {
  if (field.kind === 'flag') return value === true;
  if (field.kind === 'agreed') {
    const items = isAgreedList(value) ? agreedInputs(value) : [];
    return items.length === 0 ? undefined : items;
  }
  if (field.kind === 'codes' || field.kind === 'told') return Array.isArray(value) ? value : [];
  if (field.kind === 'instant') return typeof value === 'string' ? fromLocalField(value) : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return value;
}

/** Form values as an act's input: empty answers are left out, instants become UTC. */
export function valuesToInput(
  fields: readonly AskedField[],
  values: FieldValues,
): Record<string, FieldValue> {
  const entries = fields.map((field) => [field.name, valueOf(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether every required question has an answer. A flag is never missing: unticked means no. */
export function isComplete(fields: readonly AskedField[], values: FieldValues): boolean {
  return fields.every((field) => {
    const given = values[field.name];
    if (field.kind === 'agreed' && isAgreedList(given) && given.some(isHalf)) return false;
    if (!field.isRequired || field.kind === 'flag') return true;
    const value = valueOf(field, values[field.name]);
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}
