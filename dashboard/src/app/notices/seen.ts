/** What was seen is kept on the device as opaque ids only, as long as it waits; signing out wipes it. */
const STORED_AS = 'estafet.seen';

/** Those of the waiting that were not seen. */
export function freshKeys(waiting: readonly string[], seen: ReadonlySet<string>): string[] {
  return waiting.filter((key) => !seen.has(key));
}

/** Those of the seen that still wait: nothing else needs to be remembered. */
export function keptKeys(waiting: readonly string[], seen: ReadonlySet<string>): string[] {
  return waiting.filter((key) => seen.has(key));
}

export function readSeen(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

export function storeSeen(seen: Iterable<string>): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify([...seen]));
  } catch {
    // A browser that stores nothing remembers for this page only.
  }
}
