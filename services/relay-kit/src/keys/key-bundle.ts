import { createHash, generateKeyPairSync, randomBytes, scryptSync, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { boxShape, openBox, sealBox, writePrivateFile } from './sealed-file';

/** A key pair as JWK; `kid` is the fingerprint of the public half. */
export interface KeyPair {
  readonly kid: string;
  readonly publicJwk: JsonWebKey;
  readonly privateJwk: JsonWebKey;
}

/** A key pair that signs acts; a revoked one stays, since its old acts are still verified. */
export interface SigningPair extends KeyPair {
  /** Marked by the operator: the service says so to everybody when it starts. */
  readonly isRevoked?: boolean | undefined;
}

/** The keys of one hosted agency. They live outside the database (architecture §6). */
export interface AgencyKeys {
  readonly agencyId: string;
  /** Ed25519, oldest first: the last one is the newest. Earlier ones stay, to sign the act that publishes the next. */
  readonly signing: readonly SigningPair[];
  /** P-256, for dossiers sealed to this agency (ECDH-ES). */
  readonly encryption: KeyPair;
  /** 32 bytes that wrap each client's data key (AES-256-GCM). */
  readonly dataWrappingKey: Buffer;
}

/** The keys of all agencies that one service hosts. */
export interface KeyBundle {
  readonly agencyIds: readonly string[];
  /** Throws KEYS_MISSING for an agency that the bundle does not hold. */
  of(agencyId: string): AgencyKeys;
}

/**
 * How far scrypt stretches a passphrase (N). One that a person thought up must be dear to guess; one that a machine drew, of 192
 * random bits, cannot be guessed at any price, and every start of every process would pay.
 */
export const PASSPHRASE_COST = { OF_PERSON: 32_768, OF_MACHINE: 1_024 } as const;
export type PassphraseCost = (typeof PASSPHRASE_COST)[keyof typeof PASSPHRASE_COST];
const COSTS = Object.values(PASSPHRASE_COST);
const MINIMUM_PASSPHRASE = 8;

const jwkSchema = z.object({
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.string().optional(),
  d: z.string().optional(),
});
const pairSchema = z.object({ kid: z.string(), publicJwk: jwkSchema, privateJwk: jwkSchema });
const bundleSchema = z.object({
  version: z.literal(1),
  agencies: z.array(
    z.object({
      agencyId: z.string(),
      signing: z.array(pairSchema.extend({ isRevoked: z.boolean().optional() })).min(1),
      encryption: pairSchema,
      dataWrappingKey: z.base64(),
    }),
  ),
});
const fileSchema = z.object({
  version: z.literal(1),
  kdf: z.literal('scrypt'),
  cost: z.literal(COSTS).default(PASSPHRASE_COST.OF_PERSON),
  salt: z.base64(),
  ...boxShape,
});

/** Fresh keys for each agency. */
export function createKeyBundle(agencyIds: readonly string[]): KeyBundle {
  return bundleOf(
    agencyIds.map((agencyId) => ({
      agencyId,
      signing: [newSigningPair()],
      encryption: newEncryptionPair(),
      dataWrappingKey: randomBytes(32),
    })),
  );
}

/** One bundle of several: what one service hosts, or all agencies of a rehearsal. */
export function mergeKeyBundles(bundles: readonly KeyBundle[]): KeyBundle {
  return bundleOf(bundles.flatMap((bundle) => bundle.agencyIds.map((id) => bundle.of(id))));
}

/** The same bundle with a new signing key for one agency; the relay publishes it, signed by the previous one. */
export function rotateSigningKey(bundle: KeyBundle, agencyId: string): KeyBundle {
  return bundleOf(
    bundle.agencyIds.map((id) => {
      const keys = bundle.of(id);
      return id === agencyId ? { ...keys, signing: [...keys.signing, newSigningPair()] } : keys;
    }),
  );
}

/**
 * The same bundle with every signing key of one agency but its newest marked as revoked; the service says so to everybody when
 * it starts. Throws KEY_NOT_REPLACED while there is no newer one: an agency without a key could say nothing any more.
 */
export function revokeOldKeys(bundle: KeyBundle, agencyId: string): KeyBundle {
  const { signing } = bundle.of(agencyId);
  if (signing.length < 2) {
    throw new DomainError('KEY_NOT_REPLACED', {
      id: `Buat dahulu kunci baru untuk ${agencyId}; kunci satu-satunya tidak dapat dicabut.`,
      en: `Make a new key for ${agencyId} first; its only key cannot be revoked.`,
    });
  }
  const marked = signing.map((pair, index) =>
    index === signing.length - 1 ? pair : { ...pair, isRevoked: true },
  );
  return bundleOf(
    bundle.agencyIds.map((id) => (id === agencyId ? { ...bundle.of(id), signing: marked } : bundle.of(id))),
  );
}

/** Writes the bundle encrypted (scrypt, AES-256-GCM), readable by its owner only, replacing the file in one step. */
export function saveKeyBundle(
  path: string,
  passphrase: string,
  bundle: KeyBundle,
  cost: PassphraseCost = PASSPHRASE_COST.OF_PERSON,
): void {
  checkPassphrase(passphrase);
  const salt = randomBytes(16);
  const box = sealBox(bundleToText(bundle), stretched(passphrase, salt, cost));
  writePrivateFile(
    path,
    JSON.stringify({ version: 1, kdf: 'scrypt', cost, salt: salt.toString('base64'), ...box }),
  );
}

/** Reads a saved bundle. Throws KEYS_UNREADABLE for a wrong passphrase, a damaged or an absent file. */
export function loadKeyBundle(path: string, passphrase: string): KeyBundle {
  checkPassphrase(passphrase);
  try {
    const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const key = stretched(passphrase, Buffer.from(file.salt, 'base64'), file.cost);
    return bundleFromText(openBox(file, key));
  } catch {
    throw new DomainError('KEYS_UNREADABLE', {
      id: 'Berkas kunci tidak dapat dibuka: berkas tidak ada, rusak, atau frasa sandinya salah.',
      en: 'The key file cannot be opened: it is absent, damaged, or the passphrase is wrong.',
    });
  }
}

function stretched(passphrase: string, salt: Buffer, cost: PassphraseCost): Buffer {
  return scryptSync(passphrase, salt, 32, { N: cost, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
}

/** The whole bundle in the clear: only ever to be encrypted, never written as it is. */
export function bundleToText(bundle: KeyBundle): string {
  return JSON.stringify({
    version: 1,
    agencies: bundle.agencyIds.map((id) => {
      const keys = bundle.of(id);
      return { ...keys, dataWrappingKey: keys.dataWrappingKey.toString('base64') };
    }),
  });
}

/** Throws for a text that is no bundle. */
export function bundleFromText(text: string): KeyBundle {
  const { agencies } = bundleSchema.parse(JSON.parse(text));
  return bundleOf(
    agencies.map((keys) => ({ ...keys, dataWrappingKey: Buffer.from(keys.dataWrappingKey, 'base64') })),
  );
}

/** SHA-256 of a public key's JWK members (RFC 7638), base64url: the same for every way of writing the key down. */
export function fingerprint(publicJwk: JsonWebKey): string {
  const { crv, kty, x, y } = publicJwk;
  const members = y === undefined ? { crv, kty, x } : { crv, kty, x, y };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}

function bundleOf(agencies: readonly AgencyKeys[]): KeyBundle {
  const byId = new Map(agencies.map((keys) => [keys.agencyId, keys]));
  return {
    agencyIds: [...byId.keys()],
    of: (agencyId) => {
      const keys = byId.get(agencyId);
      if (!keys) {
        throw new DomainError('KEYS_MISSING', {
          id: `Kunci untuk ${agencyId} tidak ada di berkas kunci.`,
          en: `The key bundle holds no keys for ${agencyId}.`,
        });
      }
      return keys;
    },
  };
}

function newSigningPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return pairOf(publicKey.export({ format: 'jwk' }), privateKey.export({ format: 'jwk' }));
}

function newEncryptionPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pairOf(publicKey.export({ format: 'jwk' }), privateKey.export({ format: 'jwk' }));
}

function pairOf(publicJwk: JsonWebKey, privateJwk: JsonWebKey): KeyPair {
  return { kid: fingerprint(publicJwk), publicJwk, privateJwk };
}

function checkPassphrase(passphrase: string): void {
  if (passphrase.length >= MINIMUM_PASSPHRASE) return;
  throw new DomainError('PASSPHRASE_TOO_SHORT', {
    id: `Frasa sandi berkas kunci paling sedikit ${String(MINIMUM_PASSPHRASE)} huruf.`,
    en: `The passphrase of the key file has at least ${String(MINIMUM_PASSPHRASE)} characters.`,
  });
}
