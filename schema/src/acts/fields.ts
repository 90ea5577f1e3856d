import { z } from 'zod';
import { isCredibleInstant } from './instants';

/** Anything that knows its codes: labelled lists, and the rules. */
type KnownCodes = Readonly<Record<string, object>>;

/**
 * Field kinds of acts. None of them can hold a sentence or a person's name: a text is a code of a list, an identifier of a
 * fixed shape, or a figure in writing, so that no name, address, phone or story reaches a board (acts.md). Only `sealed`
 * holds text.
 */
export type FieldKind =
  | 'code'
  | 'uuid'
  | 'party'
  | 'worker'
  | 'item'
  | 'key'
  | 'digest'
  | 'place'
  | 'instant'
  | 'month'
  | 'period'
  | 'actType'
  | 'lawRef'
  | 'dutyHours'
  | 'dutyPhone'
  | 'institutionName'
  | 'endpoint'
  | 'jwkMember';

const fieldKinds = new WeakMap<object, FieldKind>();
const codeLists = new WeakMap<object, KnownCodes>();

/** What a text field may hold; undefined for a text that nobody has decided about. */
export function fieldKindOf(schema: object): FieldKind | undefined {
  return fieldKinds.get(schema);
}

function kindOf<T extends z.ZodType>(kind: FieldKind, schema: T): T {
  fieldKinds.set(schema, kind);
  return schema;
}

function text(kind: FieldKind, shape: RegExp, rule: string): z.ZodString {
  return kindOf(kind, z.string().regex(shape, rule));
}

/** Words and snake case as the lists have them, age bands, programme codes; no hyphenated names, no long numbers. */
const CODE_SHAPE = /^[A-Za-z][A-Za-z0-9_]{0,63}$|^\d{1,2}(-\d{1,2}|\+)?$/;
const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PARTY_SHAPE = /^[a-z][a-z0-9]*(-[a-z0-9]+){0,5}$/;
/**
 * A keyed hash in base64url, or an account of the directory (`operator-1`). Words with capitals, or joined by hyphens in
 * the length of a hash, are somebody's name; figures alone a number of hers.
 */
const WORKER_SHAPE =
  /^(?![-_]*([A-Z]?[a-z]+|[A-Z]+)([-_]+([A-Z]?[a-z]+|[A-Z]+))*[-_]*$)[A-Za-z0-9_-]{22}$|^(?!.{41})[a-z][a-z0-9]*(-[a-z0-9]+){0,5}$/;
/** `a1`, `bed-12`, `ROOM-B-3`: a number of at most six figures in an agency's own counting; no words without one. */
const ITEM_SHAPE = /^(?=.*\d)(?!(?:\D*\d){7})[A-Za-z0-9]{1,16}([-._][A-Za-z0-9]{1,16}){0,2}$/;

/** A code of an open list: an unknown one passes and is reported; anything that is no code at all is refused. */
export function code(list: KnownCodes) {
  const schema = text('code', CODE_SHAPE, 'a code');
  codeLists.set(schema, list);
  return schema;
}

export function codes(list: KnownCodes) {
  return z.array(code(list)).max(64);
}

/** In which role somebody acts. */
export const role = () => text('code', CODE_SHAPE, 'a code');

/** The list that a field's codes come from, if it holds codes. */
export function codeListOf(schema: object): KnownCodes | undefined {
  return codeLists.get(schema);
}

/** An act, case, referral, gap or instruction: whatever began with an act or is computed from some. */
export const uuid = () => text('uuid', UUID_SHAPE, 'a UUID');

export const uuids = () => z.array(uuid()).max(256);

/** An agency or partner, by its id in the directory. */
export const party = () => text('party', PARTY_SHAPE, 'an id of the directory');

export const parties = () => z.array(party()).max(256);

/** A worker, by the keyed hash of the staff number; never a name or the number itself. */
export const worker = () => text('worker', WORKER_SHAPE, 'a worker reference');

/** Something that an agency counts itself (a bed, a room, an action of a meeting), or the act that began it. */
export const item = () =>
  kindOf('item', z.string().regex(new RegExp(`${UUID_SHAPE.source}|${ITEM_SHAPE.source}`, 'i'), 'a number'));

export const items = () => z.array(item()).max(256);

/** What identifiers of each kind look like, for whoever takes them in from outside. */
export const IDENTIFIERS = { uuid: uuid(), party: party(), worker: worker(), item: item() } as const;

/** The id of a public key: its thumbprint. */
export const keyId = () => text('key', /^[A-Za-z0-9_-]{43}$/, 'a thumbprint');

/** A statute or decision by its dated reference: `UU21-2007`, `SP3-1`. */
export const lawRef = () =>
  text('lawRef', /^(?=.*\d)[A-Z][A-Z0-9]{0,11}([-./][A-Z0-9]{1,8}){0,4}$/, 'a legal reference');

export const LAW_REFERENCE = lawRef();

/** A kecamatan by Kemendagri code; places outside the district are codes of the same form. */
export const place = () => text('place', /^\d{2}(\.\d{2}){0,2}$|^UNKNOWN$/, 'a Kemendagri code');

/** An instant or a day, in ISO 8601. */
export const instant = () =>
  kindOf(
    'instant',
    z
      .union([z.iso.datetime({ offset: true }), z.iso.date()])
      .refine((written) => isCredibleInstant(written), 'an instant of this age'),
  );

export const month = () => text('month', /^\d{4}-(0[1-9]|1[0-2])$/, 'a month');

export const period = () => text('period', /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/, 'a period');

export const actType = () => text('actType', /^[a-z][A-Za-z]{1,31}\.[a-z][A-Za-z]{1,31}$/, 'an act type');

export const flag = () => z.boolean();

export const count = () => z.number().int().min(0).max(1_000_000);

/** What a client was told, item by item: `lengthDays` is a number, the others say yes or no. */
export const told = () =>
  z.record(z.string().regex(/^[A-Za-z_]{1,32}$/, 'an item'), z.union([z.boolean(), count()]));

/** An institution's own phone, never a person's. */
export const phone = () => text('dutyPhone', /^\+?[0-9 ()-]{3,24}$/, 'a phone number');

/** Duty hours in figures: `24h`, `24/7`, `08:00-16:00`, `Mon-Fri 08:00-16:00`. */
export const hours = () =>
  text(
    'dutyHours',
    /^(24h|24\/7|((Mon|Tue|Wed|Thu|Fri|Sat|Sun|Sen|Sel|Rab|Kam|Jum|Sab|Min)[-, ]*){0,7}\d{2}[:.]\d{2}-\d{2}[:.]\d{2})$/,
    'duty hours',
  );

/** The published name of an institution. */
export const institutionName = () =>
  z.strictObject({
    id: kindOf('institutionName', z.string().max(120)),
    en: kindOf('institutionName', z.string().max(120)),
  });

/** A public key as JWK: base64url members only. */
export const publicJwk = () =>
  z.record(z.string().regex(/^[a-z_]{1,16}$/), text('jwkMember', /^[A-Za-z0-9_-]{1,256}$/, 'a key member'));

export const endpoint = () => kindOf('endpoint', z.url({ protocol: /^https?$/ }));

/** A SHA-256 in hexadecimal or base64url. */
export const digest = () => text('digest', /^(sha256:)?([0-9a-f]{64}|[A-Za-z0-9_-]{43}=?)$/, 'a digest');
