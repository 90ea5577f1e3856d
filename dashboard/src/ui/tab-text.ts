/**
 * Free text that its writer wants back after a reload: kept in the tab and nowhere else, for the account that wrote it, and
 * gone with the tab or with signing out. Never for anything about a client: drafts of those keep codes only (drafts.ts).
 */
const PREFIX = 'estafet.text.';

interface StoredText {
  readonly owner: string;
  readonly value: unknown;
}

export function keepTabText(name: string, owner: string, value: unknown): void {
  withStorage((storage) => storage.setItem(PREFIX + name, JSON.stringify({ owner, value })));
}

/** What the owner wrote, as it was read back; the caller checks its shape. */
export function readTabText(name: string, owner: string): unknown {
  let text: string | null = null;
  withStorage((storage) => {
    text = storage.getItem(PREFIX + name);
  });
  const stored = parsed(text);
  return stored?.owner === owner ? stored.value : undefined;
}

export function wipeTabText(): void {
  withStorage((storage) => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
  });
}

function parsed(text: string | null): StoredText | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && 'owner' in value && 'value' in value
      ? (value as StoredText)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Storage may be switched off, or full: the text then stays on its page. */
function withStorage(act: (storage: Storage) => void): void {
  try {
    act(sessionStorage);
  } catch {
    // Nothing is lost but the way back after a reload.
  }
}
