import { type FieldSpec, textField } from '../case-acts/input-fields';

const PHONE_SHAPE = /^\+?[0-9][0-9 ()-]{2,23}$/;
const HOURS_SHAPE = /^(24h|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d)$/;

/** An institution's phone, as people write it: digits, spaces, brackets and hyphens. */
export function dutyPhone(description: string): FieldSpec<string> {
  return textField(description, { shape: PHONE_SHAPE, rule: 'PHONE' });
}

export function dutyHours(description: string): FieldSpec<string> {
  return textField(description, { shape: HOURS_SHAPE, rule: 'HOURS' });
}
