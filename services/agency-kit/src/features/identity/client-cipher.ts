import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Where a ciphertext lives. It is bound into it, so that one copied to another row, client or agency does not open. */
export interface CipherPlace {
  readonly agencyId: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export function newDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** AES-256-GCM under a fresh nonce: format, nonce, tag, ciphertext. */
export function seal(plain: Uint8Array, key: Uint8Array, place: CipherPlace): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(place));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT]), iv, cipher.getAuthTag(), ciphertext]);
}

/** Throws for a wrong key, a changed byte, or a ciphertext that belongs to another place. */
export function unseal(sealed: Buffer, key: Uint8Array, place: CipherPlace): Buffer {
  if (sealed[0] !== FORMAT || sealed.length < 1 + IV_BYTES + TAG_BYTES)
    throw new Error('unknown cipher format');
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** As JSON: no two places can read alike, whatever their parts hold. */
function associatedData({ agencyId, table, row, column }: CipherPlace): Buffer {
  return Buffer.from(JSON.stringify([agencyId, table, row, column]), 'utf8');
}
