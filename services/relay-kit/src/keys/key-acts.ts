import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { verifyEnvelope, type ActEnvelope, type EnvelopeCheck, type Json } from '@estafet/schema';
import { z } from 'zod';
import type { PublishedKey } from '../directory/directory';
import { fingerprint, type AgencyKeys, type KeyPair } from './key-bundle';

export const KEY_PUBLISHED = 'key.published';
export const KEY_REVOKED = 'key.revoked';

const base64url = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const signingJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: base64url });
const encryptionJwk = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: base64url, y: base64url });
const publishedSchema = z.object({
  kid: z.string(),
  signingKey: signingJwk,
  encryptionKey: encryptionJwk,
});
const revokedSchema = z.object({ kid: z.string(), lastGoodSeq: z.number().int().nonnegative() });

/** What `key.published` says: a signing key and the key to seal dossiers to, public halves only. */
export function keyPublishedData(pair: KeyPair, keys: AgencyKeys): Record<string, Json> {
  return {
    kid: pair.kid,
    fingerprint: pair.kid,
    signingKey: publicMembers(pair.publicJwk),
    encryptionKey: publicMembers(keys.encryption.publicJwk),
  };
}

/**
 * Follows an agency's own `key.published` and `key.revoked` acts from what is known already (at first: the fingerprint of
 * its enrolment) and answers the keys that they add or change. Acts that do not verify are left out: what they
 * would have made known stays unknown.
 */
export function followKeys(input: {
  readonly ownerId: string;
  readonly enrolledFingerprint: string | undefined;
  readonly known: readonly PublishedKey[];
  readonly acts: readonly ActEnvelope[];
}): PublishedKey[] {
  const keys = new Map(input.known.map((key) => [key.kid, key]));
  const changed = new Map<string, PublishedKey>();
  const learn = (key: PublishedKey): void => {
    keys.set(key.kid, key);
    changed.set(key.kid, key);
  };
  for (const act of [...input.acts].sort((a, b) => a.header.seq - b.header.seq)) {
    if (act.header.agencyId !== input.ownerId) continue;
    const published = publishedBy(act);
    const revoked = revokedBy(act);
    if (published && !keys.has(published.kid)) {
      const isEnrolled = act.header.kid === published.kid && published.kid === input.enrolledFingerprint;
      const signer = isEnrolled ? published : usableKey(keys, act);
      if (signer && checkEnvelope(act, signer.publicJwk).ok) learn(published);
    } else if (revoked) {
      const target = keys.get(revoked.kid);
      const signer = usableKey(keys, act);
      if (!target || target.lastGoodSeq !== undefined || !signer) continue;
      if (checkEnvelope(act, signer.publicJwk).ok) learn({ ...target, lastGoodSeq: revoked.lastGoodSeq });
    }
  }
  return [...changed.values()];
}

/** The key that an act publishes; undefined for other acts and for keys whose name is not their fingerprint. */
export function publishedBy({ header, parts }: ActEnvelope): PublishedKey | undefined {
  if (header.type !== KEY_PUBLISHED) return undefined;
  const parsed = publishedSchema.safeParse(parts.board?.data);
  if (!parsed.success || fingerprint(parsed.data.signingKey) !== parsed.data.kid) return undefined;
  return {
    agencyId: header.agencyId,
    kid: parsed.data.kid,
    publicJwk: parsed.data.signingKey,
    encryptionKid: fingerprint(parsed.data.encryptionKey),
    encryptionJwk: parsed.data.encryptionKey,
    publishedAtSeq: header.seq,
  };
}

/** What an act revokes: the key's name and the last seq for which it counts. */
export function revokedBy({
  header,
  parts,
}: ActEnvelope): { readonly kid: string; readonly lastGoodSeq: number } | undefined {
  if (header.type !== KEY_REVOKED) return undefined;
  const parsed = revokedSchema.safeParse(parts.board?.data);
  return parsed.success ? parsed.data : undefined;
}

const publicObjects = new WeakMap<JsonWebKey, KeyObject>();
const privateObjects = new WeakMap<JsonWebKey, KeyObject>();

/** Parsed once per key: parsing costs as much as half a verification. */
export function publicKeyObject(jwk: JsonWebKey): KeyObject {
  const cached = publicObjects.get(jwk) ?? createPublicKey({ key: jwk, format: 'jwk' });
  publicObjects.set(jwk, cached);
  return cached;
}

export function privateKeyObject(jwk: JsonWebKey): KeyObject {
  const cached = privateObjects.get(jwk) ?? createPrivateKey({ key: jwk, format: 'jwk' });
  privateObjects.set(jwk, cached);
  return cached;
}

/** Verifies an act; one that has no canonical form (a number beyond all bounds) has no right hash either. */
export function checkEnvelope(act: ActEnvelope, publicJwk: JsonWebKey): EnvelopeCheck {
  try {
    return verifyEnvelope(act, publicKeyObject(publicJwk));
  } catch {
    return { ok: false, problem: 'HASH' };
  }
}

/**
 * A revoked key vouches for no other, whatever seq the act claims: key acts may come apart from their chain, so a thief
 * could date one back before the revocation.
 */
function usableKey(
  keys: ReadonlyMap<string, PublishedKey>,
  { header }: ActEnvelope,
): PublishedKey | undefined {
  const key = keys.get(header.kid);
  return key?.lastGoodSeq === undefined ? key : undefined;
}

function publicMembers(jwk: JsonWebKey): Record<string, Json> {
  const members: Record<string, Json> = {};
  for (const name of ['kty', 'crv', 'x', 'y'] as const) {
    const value = jwk[name];
    if (value !== undefined) members[name] = value;
  }
  return members;
}
