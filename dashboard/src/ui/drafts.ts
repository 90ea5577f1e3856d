/** What a form may leave on the device: codes, ids, numbers, times and yes or no, nested as the form likes. */
export type DraftValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly DraftValue[]
  | { readonly [name: string]: DraftValue };

export type DraftFields = Readonly<Record<string, DraftValue>>;
export type DraftKind = 'referral' | 'emergency';

export interface StoredDraft {
  readonly id: string;
  readonly kind: DraftKind;
  /** The account that wrote it; on a shared desk nobody else is shown it. */
  readonly owner: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly savedAt: number;
  readonly fields: DraftFields;
  /** The key of an attempt of which nobody knows whether it arrived: sending again has to carry the same. */
  readonly attempt?: string;
}

const PREFIX = 'estafet.draft.';
export const DRAFT_LIFE_MS = 24 * 3_600_000;
/** Codes and ids are short and have no spaces; a story has, so it cannot slip in by a field added later. */
const CODE_SHAPE = /^[\w.:+-]{0,64}$/;

/** Whether a value may lie on a device: no free text, at any depth. */
export function isStorable(value: DraftValue): boolean {
  if (typeof value === 'string') return CODE_SHAPE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value as Readonly<Record<string, DraftValue>>).every(isStorable);
}

/** The fields that may be kept; one that holds anything else than codes is left out whole. */
export function storableFields(fields: DraftFields): DraftFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && isStorable(value)),
  );
}

/** Keeps a draft; a browser that stores nothing keeps the form on its page all the same. */
export function saveDraft(draft: Omit<StoredDraft, 'savedAt'>, now = Date.now()): void {
  const stored: StoredDraft = { ...draft, fields: storableFields(draft.fields), savedAt: now };
  withStorage((storage) => storage.setItem(PREFIX + draft.id, JSON.stringify(stored)), undefined);
}

/** The owner's drafts that have not run out, newest first; those that have are removed. */
export function listDrafts(owner: string, now = Date.now()): StoredDraft[] {
  return withStorage((storage) => {
    const drafts: StoredDraft[] = [];
    for (const key of draftKeys(storage)) {
      const draft = parsed(storage.getItem(key));
      if (!draft || draft.savedAt + DRAFT_LIFE_MS < now) storage.removeItem(key);
      else if (draft.owner === owner) drafts.push(draft);
    }
    return drafts.sort((a, b) => b.savedAt - a.savedAt);
  }, []);
}

export function findDraft(id: string, owner: string, now = Date.now()): StoredDraft | undefined {
  return listDrafts(owner, now).find((draft) => draft.id === id);
}

export function dropDraft(id: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + id), undefined);
}

/** Signing out leaves none behind, whoever wrote it. */
export function wipeDrafts(): void {
  withStorage((storage) => {
    for (const key of draftKeys(storage)) storage.removeItem(key);
  }, undefined);
}

function draftKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key): key is string => key?.startsWith(PREFIX) === true,
  );
}

function parsed(text: string | null): StoredDraft | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is StoredDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Readonly<Record<string, unknown>>;
  return (
    typeof draft['id'] === 'string' &&
    (draft['kind'] === 'referral' || draft['kind'] === 'emergency') &&
    typeof draft['owner'] === 'string' &&
    typeof draft['savedAt'] === 'number' &&
    typeof draft['fields'] === 'object' &&
    draft['fields'] !== null
  );
}

/** Storage may be switched off, or full: a form never fails because of it. */
function withStorage<T>(work: (storage: Storage) => T, otherwise: T): T {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}
