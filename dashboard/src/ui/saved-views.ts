/** Lists of which a person keeps filters at hand. */
export type ViewList = 'gaps' | 'referrals';

/** What a view may be called: a choice, because a free name could be a client's, and this is kept on the device. */
export const VIEW_NAMES = {
  MORNING: true,
  MEETING: true,
  CALLS: true,
  FOLLOW_UP: true,
  WATCH: true,
} as const;

export type ViewName = keyof typeof VIEW_NAMES;

export interface SavedView {
  readonly name: ViewName;
  readonly filter: Readonly<Record<string, string>>;
}

const MOST_VIEWS = 12;
/** Codes, ids and numbers; nothing that somebody could have typed. */
const CODE = /^[\w-]{1,64}$/;

/** The views that a person kept on this device; whatever does not read as one is left out. */
export function readViews(list: ViewList, userId: string, names: readonly string[]): SavedView[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(list, userId)) ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.flatMap((entry: unknown) => viewOf(entry, names)).slice(0, MOST_VIEWS);
  } catch {
    return [];
  }
}

/** Keeps a view in front of the others; the same filter is kept once. */
export function withView(views: readonly SavedView[], added: SavedView): SavedView[] {
  return [added, ...views.filter(({ filter }) => !isSameFilter(filter, added.filter))].slice(0, MOST_VIEWS);
}

export function writeViews(list: ViewList, userId: string, views: readonly SavedView[]): void {
  try {
    localStorage.setItem(keyOf(list, userId), JSON.stringify(views));
  } catch {
    // A browser that stores nothing has no saved views.
  }
}

export function isSameFilter(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

function keyOf(list: ViewList, userId: string): string {
  return `estafet.views.${list}.${userId}`;
}

function viewOf(entry: unknown, names: readonly string[]): SavedView[] {
  if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('filter' in entry)) return [];
  const { name, filter } = entry;
  if (typeof name !== 'string' || !Object.hasOwn(VIEW_NAMES, name)) return [];
  if (typeof filter !== 'object' || filter === null) return [];
  const kept = Object.entries(filter).filter(
    (pair): pair is [string, string] =>
      names.includes(pair[0]) && typeof pair[1] === 'string' && CODE.test(pair[1]),
  );
  return kept.length === 0 ? [] : [{ name: name as ViewName, filter: Object.fromEntries(kept) }];
}
