import { createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Viewer } from './viewer';

/** The request header in which the gateway vouches for the viewer. */
export const VIEWER_HEADER = 'x-estafet-viewer';

/** A token lives just long enough for one request between machines whose clocks differ a little. */
export const VIEWER_TOKEN_SECONDS = 30;

const MAX_TOKEN_LENGTH = 8192;

const claimsSchema = z.strictObject({
  viewer: z.strictObject({
    sub: z.string().min(1),
    displayName: z.string(),
    agencyId: z.string().min(1).optional(),
    agencyKind: z
      .enum(['POLICE', 'SOCIAL_SERVICES', 'SERVICE_CENTRE', 'NGO', 'TASK_FORCE', 'PARTNER'])
      .optional(),
    roles: z.array(
      z.enum(['frontline', 'supervisor', 'coordinator', 'official', 'auditor', 'administrator']),
    ),
    workerRef: z.string(),
    language: z.enum(['id', 'en']),
  }),
  audience: z.string().min(1),
  body: z.string(),
  issuedAt: z.number(),
});

interface TokenContext {
  /** The subgraph that the request is meant for. */
  audience: string;
  /** The exact bytes of the request's body. */
  body: string | Uint8Array;
  /** The gateway's key for this subgraph (32 bytes). */
  key: Uint8Array;
  now: Date;
}

/** base64url(claims) . HMAC-SHA-256: symmetric, because one EdDSA verification per fetch costs a third of the time budget (architecture §7). */
export function signViewerToken({
  viewer,
  audience,
  body,
  key,
  now,
}: TokenContext & { viewer: Viewer }): string {
  const claims: z.infer<typeof claimsSchema> = {
    viewer,
    audience,
    body: hashBody(body),
    issuedAt: now.getTime(),
  };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${mac(payload, key).toString('base64url')}`;
}

/** The viewer, or undefined for any token that is malformed, altered, expired, of the future, or for another subgraph or body. */
export function verifyViewerToken(
  token: string,
  { audience, body, key, now }: TokenContext,
): Viewer | undefined {
  if (token.length > MAX_TOKEN_LENGTH) return undefined;
  const [payload, signature, ...rest] = token.split('.');
  if (!payload || !signature || rest.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(payload, key);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = claimsSchema.safeParse(parseJson(payload));
  if (!claims.success || claims.data.audience !== audience || claims.data.body !== hashBody(body))
    return undefined;
  const ageSeconds = Math.abs(now.getTime() - claims.data.issuedAt) / 1000;
  return ageSeconds <= VIEWER_TOKEN_SECONDS ? claims.data.viewer : undefined;
}

/** Bytes become a key once: doing it for every token costs several times the signature itself. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObjectOf(key: Uint8Array): KeyObject {
  const known = keyObjects.get(key);
  if (known) return known;
  const made = createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}

function mac(payload: string, key: Uint8Array): Buffer {
  return createHmac('sha256', keyObjectOf(key)).update(payload).digest();
}

function hashBody(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
