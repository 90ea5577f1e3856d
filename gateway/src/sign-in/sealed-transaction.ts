import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const transactionSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  expiresAt: z.number(),
});

/** What must come back unchanged from the issuer for one sign-in. */
export type SignInTransaction = z.infer<typeof transactionSchema>;

/**
 * Keeps a started sign-in inside the browser's own cookie, encrypted: starting a thousand sign-ins costs the server no
 * memory, and a callback is worth nothing in another browser (login CSRF).
 */
export class TransactionSeal {
  private readonly key = randomBytes(32);

  seal(transaction: SignInTransaction): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(transaction), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The transaction, or undefined when the cookie is altered, of another process or older than its time. */
  open(cookie: string | undefined, now: number): SignInTransaction | undefined {
    if (!cookie) return undefined;
    try {
      const bytes = Buffer.from(cookie, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      const transaction = transactionSchema.parse(JSON.parse(text));
      return transaction.expiresAt > now ? transaction : undefined;
    } catch {
      return undefined;
    }
  }
}
