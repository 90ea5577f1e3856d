import { z } from 'zod';
import type { FetchAnswer, FetchRequest, RelayAnswer, RelayBatch } from './relay.types';
import { DomainError } from '../errors/domain-error';

const NESTING_LIMIT = 32;

const id = z.string().min(1).max(100);
const agencyId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Loose: members that a later version added are covered by the hash and must stay. */
const header = z.looseObject({
  id,
  type: id,
  version: z.number().int().min(1).max(1_000_000),
  agencyId,
  seq: seq.min(1),
  caseId: id.optional(),
  referralId: id.optional(),
  actor: z.looseObject({ role: id, workerRef: id.optional() }),
  onBehalfOf: id.optional(),
  via: z.string().max(20).optional(),
  occurredAt: z.string().max(40),
  recordedAt: z.string().max(40),
  provisional: z.boolean().optional(),
  backdateReason: id.optional(),
  audience: z.array(id).max(200),
  partHashes: z.partialRecord(z.enum(['board', 'engine', 'parties', 'sealed']), hash),
  prevHash: hash,
  kid: id,
});
const part = z.strictObject({ salt: id, data: z.record(z.string(), z.unknown()) });
const envelope = z.strictObject({
  header,
  hash,
  signature: z.string().max(200),
  parts: z.strictObject({
    board: part.optional(),
    engine: part.optional(),
    parties: part.optional(),
    sealed: part.optional(),
  }),
});
const stub = z.strictObject({ seq: seq.min(1), prevHash: hash, hash });
const item = z.union([stub, envelope]);
const head = z.object({ seq, hash });

const batchSchema = z.strictObject({
  senderId: agencyId,
  recipientId: agencyId,
  items: z.array(item).max(1_000),
  keys: z.array(envelope).max(100),
  have: seq.optional(),
});
const jwk = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().max(100) });
const fetchSchema = z.strictObject({
  agencyId,
  holderId: agencyId,
  afterSeq: seq,
  at: z.iso.datetime(),
  key: jwk,
});
const answerSchema = z.object({
  head,
  stopped: z.string().max(100).optional(),
  at: z.iso.datetime().optional(),
});
const fetchAnswerSchema = z.object({ head, items: z.array(item) });

/** A fetch as it travels: with the instant against replays, and the key for a holder that has not met it yet. */
export type FetchBody = FetchRequest & z.infer<typeof fetchSchema>;

export const parseBatch = (body: string): RelayBatch => parse(batchSchema, body) as RelayBatch;
export const parseFetch = (body: string): FetchBody => parse(fetchSchema, body) as FetchBody;
export const parseAnswer = (body: string): RelayAnswer => parse(answerSchema, body) as RelayAnswer;
export const parseFetchAnswer = (body: string): FetchAnswer => parse(fetchAnswerSchema, body) as FetchAnswer;

/**
 * The checked value itself, not zod's copy: hashes are taken over what was sent. Throws RELAY_MALFORMED, which names the
 * first wrong place and never what stands there.
 */
function parse(schema: z.ZodType, body: string): unknown {
  if (nestingOf(body) > NESTING_LIMIT) throw malformed('body');
  const value = parseJson(body);
  const parsed = schema.safeParse(value);
  if (parsed.success) return value;
  throw malformed(knownPath(parsed.error.issues[0]?.path ?? []));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw malformed('body');
  }
}

function malformed(field: string): DomainError {
  return new DomainError(
    'RELAY_MALFORMED',
    {
      id: `Kiriman tidak dapat dibaca; periksa: ${field}.`,
      en: `The request cannot be read; check: ${field}.`,
    },
    { field },
  );
}

/** Only the members that this format defines: a key that the sender made up is a value, too. */
function knownPath(path: readonly PropertyKey[]): string {
  const data = path.indexOf('data');
  const known = data < 0 ? path : path.slice(0, data + 1);
  return known.length === 0 ? 'body' : known.map(String).join('.');
}

/** How deep arrays and objects stand in each other; counted on the text, since walking a hostile value can exhaust the stack. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isInString) {
      if (character === 0x5c) index += 1;
      else if (character === 0x22) isInString = false;
    } else if (character === 0x22) isInString = true;
    else if (character === 0x7b || character === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return deepest;
}
