import { createHash, randomBytes } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { bundleFromText, bundleToText, type KeyBundle } from './key-bundle';
import { boxShape, openBox, sealBox } from './sealed-file';

const HOLDERS = 3;
const NEEDED = 2;
const SHARE_NAME = 'estafet-share';

/** A copy of a bundle that any two of three holders can open, and none alone. */
export interface KeyRecovery {
  /** The encrypted copy; goes with the backups, worthless without two shares. */
  readonly file: string;
  /** One line for each holder, to be kept apart from the copy and from one another. */
  readonly shares: readonly string[];
}

const fileSchema = z.object({
  version: z.literal(1),
  kdf: z.literal('shares'),
  set: z.string(),
  ...boxShape,
});
const shareSchema = z
  .string()
  .trim()
  .regex(/^estafet-share:[0-9a-f]{8}:[1-3]:[A-Za-z0-9_-]{40,60}:[0-9a-f]{8}$/)
  .transform((text) => {
    const [, set = '', holder = '', value = '', check = ''] = text.split(':');
    return { set, holder, value, check };
  });

/** Encrypts a copy under a fresh key and splits that key among three holders (Shamir, over GF(256)). */
export async function splitKeyBundle(bundle: KeyBundle): Promise<KeyRecovery> {
  const key = randomBytes(32);
  const set = randomBytes(4).toString('hex');
  const file = JSON.stringify({ version: 1, kdf: 'shares', set, ...sealBox(bundleToText(bundle), key) });
  const pieces = await split(new Uint8Array(key), HOLDERS, NEEDED);
  const shares = pieces.map((piece, index) => {
    const body = `${set}:${String(index + 1)}:${Buffer.from(piece).toString('base64url')}`;
    return `${SHARE_NAME}:${body}:${checksum(body)}`;
  });
  return { file, shares };
}

/**
 * Opens the copy with two shares, in any order.
 * Throws SHARE_UNREADABLE (naming which of those given), SHARES_TOO_FEW, SHARES_OF_ANOTHER_SET, KEYS_UNREADABLE.
 */
export async function restoreKeyBundle(file: string, given: readonly string[]): Promise<KeyBundle> {
  const copy = parseCopy(file);
  const shares = given.map((text, index) => readShare(text, index + 1));
  const held = new Map(shares.map((share) => [share.holder, share]));
  if (shares.some(({ set }) => set !== copy.set)) {
    throw new DomainError('SHARES_OF_ANOTHER_SET', {
      id: 'Bagian kunci ini bukan milik salinan ini: setiap salinan mempunyai tiga bagiannya sendiri.',
      en: 'These shares belong to another copy: each copy has its own three.',
    });
  }
  if (held.size < NEEDED) {
    throw new DomainError('SHARES_TOO_FEW', {
      id: `Diperlukan bagian dari ${String(NEEDED)} pemegang yang berbeda.`,
      en: `Shares of ${String(NEEDED)} different holders are needed.`,
    });
  }
  const pieces = [...held.values()]
    .slice(0, NEEDED)
    .map(({ value }) => new Uint8Array(Buffer.from(value, 'base64url')));
  try {
    return bundleFromText(openBox(copy, Buffer.from(await combine(pieces))));
  } catch {
    throw unreadableCopy();
  }
}

function parseCopy(file: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(file));
  } catch {
    throw unreadableCopy();
  }
}

function readShare(text: string, place: number): z.infer<typeof shareSchema> {
  const parsed = shareSchema.safeParse(text);
  if (parsed.success) {
    const { set, holder, value, check } = parsed.data;
    if (checksum(`${set}:${holder}:${value}`) === check) return parsed.data;
  }
  throw new DomainError('SHARE_UNREADABLE', {
    id: `Bagian kunci ke-${String(place)} salah ketik atau tidak lengkap.`,
    en: `Share number ${String(place)} of those given is mistyped or incomplete.`,
  });
}

/** Finds a slip of the pen; what protects the copy is the authenticated encryption. */
function checksum(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 8);
}

function unreadableCopy(): DomainError {
  return new DomainError('KEYS_UNREADABLE', {
    id: 'Salinan kunci tidak dapat dibuka: berkasnya rusak atau bukan salinan kunci.',
    en: 'The copy of the keys cannot be opened: the file is damaged, or no copy of keys.',
  });
}
