import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  KeyObject,
  randomBytes,
  sign,
  verify,
  type JsonWebKey,
} from 'node:crypto';
import {
  PART_NAMES,
  type ActData,
  type ActEnvelope,
  type ActHeader,
  type PartName,
  type SaltedPart,
} from './act';
import { canonicalJson } from './canonical';

/** `prevHash` of an agency's first act. */
export const GENESIS_HASH = '0'.repeat(64);

/** Ed25519 keys as JWK, so that a bundle can be written to a file. */
export interface SigningKeyPair {
  privateKey: JsonWebKey;
  publicKey: JsonWebKey;
}

export type KeyInput = JsonWebKey | KeyObject;

export type EnvelopeCheck =
  { ok: true } | { ok: false; problem: 'HASH' | 'SIGNATURE' | 'PART'; part?: PartName };

export function generateSigningKey(): SigningKeyPair {
  const pair = generateKeyPairSync('ed25519');
  return {
    privateKey: pair.privateKey.export({ format: 'jwk' }),
    publicKey: pair.publicKey.export({ format: 'jwk' }),
  };
}

/** Sixteen random bytes: enough that a part of few possible values cannot be guessed from its hash. */
export function saltPart(data: ActData): SaltedPart {
  return { salt: randomBytes(16).toString('base64url'), data };
}

/** sha-256 (hex) of a part with its salt. */
export function hashPart(part: SaltedPart): string {
  return sha256(canonicalJson({ salt: part.salt, data: part.data }));
}

/** sha-256 (hex) of the header's canonical form; it covers every part through `partHashes`. */
export function hashHeader(header: ActHeader): string {
  return sha256(canonicalJson(header));
}

/** Ed25519 signature (base64url) over the hash's bytes. */
export function signHash(hash: string, privateKey: KeyInput): string {
  return sign(null, Buffer.from(hash, 'hex'), toPrivateKey(privateKey)).toString('base64url');
}

/** False for a malformed signature or key as for a wrong one: a sender's mistake must not stop the receiver. */
export function verifyHash(hash: string, signature: string, publicKey: KeyInput): boolean {
  try {
    return verify(
      null,
      Buffer.from(hash, 'hex'),
      toPublicKey(publicKey),
      Buffer.from(signature, 'base64url'),
    );
  } catch {
    return false;
  }
}

/** Chains and signs one act. The parts come salted: they were stored when the act was committed, before it had a number. */
export function buildEnvelope(input: {
  header: Omit<ActHeader, 'partHashes'>;
  parts: Partial<Record<PartName, SaltedPart>>;
  privateKey: KeyInput;
}): ActEnvelope {
  const partHashes: ActHeader['partHashes'] = {};
  for (const name of PART_NAMES) {
    const part = input.parts[name];
    if (part) partHashes[name] = hashPart(part);
  }
  const header: ActHeader = { ...input.header, partHashes };
  const hash = hashHeader(header);
  return { header, hash, signature: signHash(hash, input.privateKey), parts: input.parts };
}

/** Checks the header's hash, the signature, and the salted hash of every part that is present; absent parts are not missed. */
export function verifyEnvelope(envelope: ActEnvelope, publicKey: KeyInput): EnvelopeCheck {
  if (hashHeader(envelope.header) !== envelope.hash) return { ok: false, problem: 'HASH' };
  if (!verifyHash(envelope.hash, envelope.signature, publicKey)) return { ok: false, problem: 'SIGNATURE' };
  for (const name of Object.keys(envelope.parts) as PartName[]) {
    const part = envelope.parts[name];
    if (part && hashPart(part) !== envelope.header.partHashes[name])
      return { ok: false, problem: 'PART', part: name };
  }
  return { ok: true };
}

/** Leaves out the parts that a recipient must not get; header, hash and signature stay as they are and still verify. */
export function keepParts(envelope: ActEnvelope, names: readonly PartName[]): ActEnvelope {
  const parts: ActEnvelope['parts'] = {};
  for (const name of names) {
    const part = envelope.parts[name];
    if (part) parts[name] = part;
  }
  return { ...envelope, parts };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function toPrivateKey(key: KeyInput): KeyObject {
  return key instanceof KeyObject ? key : createPrivateKey({ key, format: 'jwk' });
}

function toPublicKey(key: KeyInput): KeyObject {
  return key instanceof KeyObject ? key : createPublicKey({ key, format: 'jwk' });
}
