import { readFileSync } from 'node:fs';
import type { JsonWebKey } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { withoutUndefined } from '../values/without-undefined';
import type { DirectoryEntry } from './directory-entry';

/** A key as its owner published it, with the stretch of the owner's log for which it counts. */
export interface PublishedKey {
  readonly agencyId: string;
  readonly kid: string;
  readonly publicJwk: JsonWebKey;
  readonly encryptionKid: string;
  readonly encryptionJwk: JsonWebKey;
  /** The seq of the act that published it: it signs what follows. */
  readonly publishedAtSeq: number;
  /** Set by `key.revoked`: what it signed after this seq is refused. */
  readonly lastGoodSeq?: number | undefined;
}

/** What acts may change of an enrolled entry. */
export type DirectoryChange = Partial<Omit<DirectoryEntry, 'id'>>;

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  kind: z.enum(['POLICE', 'SOCIAL_SERVICES', 'SERVICE_CENTRE', 'NGO', 'TASK_FORCE', 'PARTNER']),
  name: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
  endpoint: z.url({ protocol: /^https?$/ }).optional(),
  fingerprint: z.string().min(1).optional(),
  isMember: z.boolean(),
  isSensitive: z.boolean().optional(),
  dutyPhone: z.string().optional(),
  syncGraceHours: z.number().nonnegative().optional(),
});
const fileSchema = z.array(entrySchema);

/**
 * The parties of the district: enrolled by the operator from a file, kept up to date by `agency.registered`,
 * `key.published`, `key.revoked` and `programmeCard.published`. Held in memory; the relay loads what was learnt at start.
 */
export class Directory {
  private readonly entries = new Map<string, DirectoryEntry>();
  private readonly keys = new Map<string, PublishedKey[]>();

  constructor(entries: readonly DirectoryEntry[]) {
    for (const entry of entries) this.entries.set(entry.id, entry);
  }

  /** Throws DIRECTORY_INVALID naming the fields that are wrong, never their values. */
  static load(path: string): Directory {
    const parsed = fileSchema.safeParse(readJson(path));
    if (parsed.success) return new Directory(parsed.data);
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'file'))].join(
      ', ',
    );
    throw new DomainError('DIRECTORY_INVALID', {
      id: `Berkas direktori tidak sah; periksa: ${fields}.`,
      en: `The directory file is not valid; check: ${fields}.`,
    });
  }

  find(id: string): DirectoryEntry | undefined {
    return this.entries.get(id);
  }

  /** Every enrolled party, partners and task force included. */
  all(): readonly DirectoryEntry[] {
    return [...this.entries.values()];
  }

  /** The agencies of the task force that keep a log; neither partners nor the task force itself. */
  members(): readonly DirectoryEntry[] {
    return this.all().filter((entry) => entry.isMember && entry.kind !== 'TASK_FORCE');
  }

  isMember(id: string): boolean {
    const entry = this.entries.get(id);
    return entry !== undefined && entry.isMember && entry.kind !== 'TASK_FORCE';
  }

  /** The key named `kid` if its owner published it and had not revoked it by `seq` (default: not revoked at all). */
  publicKey(agencyId: string, kid: string, seq = Number.MAX_SAFE_INTEGER): JsonWebKey | undefined {
    const key = this.publishedKey(agencyId, kid);
    if (!key || (key.lastGoodSeq !== undefined && seq > key.lastGoodSeq)) return undefined;
    return key.publicJwk;
  }

  /** Every key that the agency published, revoked ones included, oldest first. */
  keysOf(agencyId: string): readonly PublishedKey[] {
    return this.keys.get(agencyId) ?? [];
  }

  publishedKey(agencyId: string, kid: string): PublishedKey | undefined {
    return this.keys.get(agencyId)?.find((key) => key.kid === kid);
  }

  /** The newest key to seal a dossier to; undefined until the agency's first act has arrived. */
  encryptionKey(agencyId: string): { readonly kid: string; readonly jwk: JsonWebKey } | undefined {
    const key = this.keys.get(agencyId)?.findLast((candidate) => candidate.lastGoodSeq === undefined);
    return key && { kid: key.encryptionKid, jwk: key.encryptionJwk };
  }

  /** Takes a verified key (or its revocation) into memory; called after the transaction that stored it. */
  learnKey(key: PublishedKey): void {
    const known = (this.keys.get(key.agencyId) ?? []).filter((candidate) => candidate.kid !== key.kid);
    this.keys.set(
      key.agencyId,
      [...known, key].sort((a, b) => a.publishedAtSeq - b.publishedAtSeq),
    );
  }

  /** Takes a change into memory; an unknown party appears once its kind, name and membership are told. */
  change(id: string, change: DirectoryChange): void {
    const merged: DirectoryChange = { ...this.entries.get(id), ...withoutUndefined(change) };
    const { kind, name, isMember, ...rest } = merged;
    if (kind && name && isMember !== undefined) this.entries.set(id, { ...rest, id, kind, name, isMember });
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new DomainError('DIRECTORY_UNREADABLE', {
      id: 'Berkas direktori tidak ada atau bukan JSON.',
      en: 'The directory file is absent or is not JSON.',
    });
  }
}
