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
  const claims: Claims = {
    viewer,
    audience,
    body: hashBody(body),
    issuedAt: now.getTime(),
  };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${mac(payload, key).toString('base64url')}`;
}

/** The viewer, or undefined for any token that is malformed, altered, expired, of the future, or for another subgraph or body. */
export function verifyViewerToken(token: string, context: TokenContext): Viewer | undefined {
  const claims = readClaims(token, context);
  return claims && Math.abs(ageOf(claims, context)) <= VIEWER_TOKEN_SECONDS ? claims.viewer : undefined;
}

/**
 * How many seconds ago a token was made that is right in all but its time; undefined for every other token. Tells a gateway
 * whose clock is wrong from somebody without its key.
 */
export function ageOfViewerToken(token: string, context: TokenContext): number | undefined {
  const claims = readClaims(token, context);
  return claims && ageOf(claims, context);
}

type Claims = z.infer<typeof claimsSchema>;

function ageOf({ issuedAt }: Claims, { now }: TokenContext): number {
  return (now.getTime() - issuedAt) / 1000;
}

function readClaims(token: string, { audience, body, key }: TokenContext): Claims | undefined {
  if (token.length > MAX_TOKEN_LENGTH) return undefined;
  const [payload, signature, ...rest] = token.split('.');
  if (!payload || !signature || rest.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(payload, key);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = claimsSchema.safeParse(parseJson(payload));
  if (!claims.success || claims.data.audience !== audience || claims.data.body !== hashBody(body))
    return undefined;
  return claims.data;
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
