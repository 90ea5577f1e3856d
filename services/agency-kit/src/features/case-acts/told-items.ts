import { type Json, TOLD_ITEMS } from '@estafet/schema';
import { defineInput, field, type InputOf, optional } from './input-fields';

const TOLD_ITEM_FIELDS = {
  item: field.code(TOLD_ITEMS, 'What was said'),
  days: optional(field.count('For lengthDays: how many days', { min: 0, max: 3650 })),
  isGiven: optional(field.flag('For the others: whether she was told that she would get it')),
} as const;

/** One thing a client says she was told about the programme. */
export const TOLD_ITEM_INPUT = defineInput(
  'ClientToldItemInput',
  'One thing the client says she was told about the programme (R07)',
  TOLD_ITEM_FIELDS,
);

/** The told-list as acts carry it: `{ lengthDays: 14, POCKET_MONEY: false }`. */
export function readToldItems(
  items: readonly InputOf<typeof TOLD_ITEM_FIELDS>[] | undefined,
): Readonly<Record<string, Json>> | undefined {
  if (!items) return undefined;
  const told: Record<string, Json> = {};
  for (const { item, days, isGiven } of items) {
    if (item !== 'lengthDays') told[item] = isGiven ?? true;
    else if (days !== undefined) told[item] = days;
  }
  return told;
}
