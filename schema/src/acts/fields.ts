import { z } from 'zod';
import { isCredibleInstant } from './instants';

/** Anything that knows its codes: labelled lists, and the rules. */
type KnownCodes = Readonly<Record<string, object>>;

/**
 * Field kinds of acts. None of them can hold a sentence: codes and identifiers have no spaces, so that no name, address
 * or story reaches a board (acts.md). Only `sealed` holds text.
 */
const codeLists = new WeakMap<object, KnownCodes>();

/** A code of an open list: an unknown one passes and is reported; anything that is no code at all is refused. */
export function code(list: KnownCodes) {
  const schema = z.string().regex(/^[A-Za-z0-9_+-]{1,64}$/, 'a code');
  codeLists.set(schema, list);
  return schema;
}

export function codes(list: KnownCodes) {
  return z.array(code(list)).max(64);
}

/** The list that a field's codes come from, if it holds codes. */
export function codeListOf(schema: object): KnownCodes | undefined {
  return codeLists.get(schema);
}

/** A party, act, gap or placement: an opaque identifier without spaces. */
export const ref = () => z.string().regex(/^[A-Za-z0-9._:-]{1,128}$/, 'an identifier');

export const refs = () => z.array(ref()).max(256);

/** A kecamatan by Kemendagri code; places outside the district are codes of the same form. */
export const place = () => z.string().regex(/^\d{2}(\.\d{2}){0,2}$|^UNKNOWN$/, 'a Kemendagri code');

/** An instant or a day, in ISO 8601. */
export const instant = () =>
  z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .refine((text) => isCredibleInstant(text), 'an instant of this age');

export const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month');

export const period = () => z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/, 'a period');

export const flag = () => z.boolean();

export const count = () => z.number().int().min(0).max(1_000_000);

/** What a client was told, item by item: `lengthDays` is a number, the others say yes or no. */
export const told = () =>
  z.record(z.string().regex(/^[A-Za-z_]{1,32}$/, 'an item'), z.union([z.boolean(), count()]));

/** An institution's own phone, never a person's. */
export const phone = () => z.string().regex(/^\+?[0-9 ()-]{3,24}$/, 'a phone number');

/** Duty hours in figures: `24/7`, `Mon-Fri 08:00-16:00`. */
export const hours = () => z.string().regex(/^[0-9A-Za-z:/., -]{1,64}$/, 'duty hours');

/** The published name of an institution. */
export const institutionName = () => z.strictObject({ id: z.string().max(120), en: z.string().max(120) });

/** A public key as JWK: base64url members only. */
export const publicJwk = () =>
  z.record(z.string().regex(/^[a-z_]{1,16}$/), z.string().regex(/^[A-Za-z0-9_-]{1,256}$/));

export const endpoint = () => z.url({ protocol: /^https?$/ });

export const digest = () => z.string().regex(/^[A-Za-z0-9_:+/=-]{8,256}$/, 'a digest');
