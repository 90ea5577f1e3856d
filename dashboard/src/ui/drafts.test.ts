import {
  DRAFT_LIFE_MS,
  dropDraft,
  findDraft,
  isStorable,
  listDrafts,
  saveDraft,
  wipeDrafts,
  type DraftFields,
} from './drafts';

const NOW = Date.parse('2026-11-21T08:00:00Z');

/** A browser's storage, as far as drafts use it. */
class MemoryStorage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  text(): string {
    return [...this.items.values()].join('\n');
  }
}

function keep(id: string, fields: DraftFields = { to: 'p2tp2a' }, owner = 'officer'): void {
  saveDraft({ id, kind: 'referral', owner, fields }, NOW);
}

describe('drafts on a device', () => {
  let storage: MemoryStorage;
  beforeEach(() => {
    storage = new MemoryStorage();
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  });

  it('keep codes, ids, times and lists of them', () => {
    const fields = {
      to: 'p2tp2a',
      needs: ['AFRAID'],
      respondBy: '2026-11-22T08:30',
      told: [{ item: 'lengthDays', days: 30 }],
    };
    keep('one', fields);
    expect(findDraft('one', 'officer', NOW)?.fields).toEqual(fields);
  });

  it('never hold free text, at whatever depth it stands', () => {
    keep('one', {
      to: 'p2tp2a',
      narrative: 'Ia takut pulang ke rumah.',
      clients: [{ name: 'Kirana Rekaan' }],
    });
    expect(storage.text()).not.toMatch(/takut|Kirana/);
    expect(findDraft('one', 'officer', NOW)?.fields).toEqual({ to: 'p2tp2a' });
    expect(isStorable('x'.repeat(65))).toBe(false);
  });

  it('run out after a day and are removed', () => {
    keep('one');
    expect(listDrafts('officer', NOW + DRAFT_LIFE_MS)).toHaveLength(1);
    expect(listDrafts('officer', NOW + DRAFT_LIFE_MS + 1)).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('are shown to nobody but who wrote them', () => {
    keep('one');
    expect(listDrafts('colleague', NOW)).toEqual([]);
    expect(findDraft('one', 'colleague', NOW)).toBeUndefined();
  });

  it('keep the key of an uncertain attempt, so that sending again records nothing twice', () => {
    saveDraft({ id: 'one', kind: 'referral', owner: 'officer', fields: {}, attempt: 'key-1' }, NOW);
    expect(findDraft('one', 'officer', NOW)?.attempt).toBe('key-1');
  });

  it('are gone when dropped, and all gone at signing out, leaving other things alone', () => {
    storage.setItem('estafet.language', 'en');
    keep('one');
    keep('two');
    dropDraft('one');
    expect(listDrafts('officer', NOW).map(({ id }) => id)).toEqual(['two']);
    keep('three', {}, 'colleague');
    wipeDrafts();
    expect(storage.text()).toBe('en');
  });

  it('fail nothing where the browser stores nothing, or stored nonsense', () => {
    storage.setItem('estafet.draft.bad', '{not json');
    expect(listDrafts('officer', NOW)).toEqual([]);
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('storage is switched off');
      },
      configurable: true,
    });
    keep('one');
    expect(listDrafts('officer', NOW)).toEqual([]);
  });
});
