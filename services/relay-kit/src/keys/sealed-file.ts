import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** A text encrypted with AES-256-GCM, every member in base64. */
export interface SealedBox {
  readonly iv: string;
  readonly tag: string;
  readonly ciphertext: string;
}

export const boxShape = { iv: z.base64(), tag: z.base64(), ciphertext: z.base64() };

export function sealBox(text: string, key: Buffer): SealedBox {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    ciphertext: ciphertext.toString('base64'),
  };
}

/** Throws for another key and for a box that was changed. */
export function openBox({ iv, tag, ciphertext }: SealedBox, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64')), decipher.final()]).toString(
    'utf8',
  );
}

/** Readable by its owner only, and replaced in one step: a power cut leaves the old file or the new one. */
export function writePrivateFile(path: string, text: string): void {
  const draft = `${path}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
}
