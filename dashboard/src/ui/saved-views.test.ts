import { readViews, withView, writeViews, type SavedView } from './saved-views';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
  });
});

const NAMES = ['tingkat', 'lembaga'];
const view: SavedView = { name: 'MEETING', filter: { tingkat: 'CRITICAL' } };

describe('saved views', () => {
  it('are kept per list and per person', () => {
    writeViews('gaps', 'koordinator', [view]);
    expect(readViews('gaps', 'koordinator', NAMES)).toEqual([view]);
    expect(readViews('gaps', 'other', NAMES)).toEqual([]);
    expect(readViews('referrals', 'koordinator', NAMES)).toEqual([]);
  });

  it('hold codes and ids only: whatever else stands in the storage is not shown', () => {
    const entries = [
      { name: 'Siti Aminah', filter: { tingkat: 'HIGH' } },
      { name: 'WATCH', filter: { tingkat: 'Siti Aminah', nama: 'x' } },
      { name: 'WATCH', filter: { tingkat: 'HIGH', nama: 'Siti' } },
      'nothing',
    ];
    stored.set('estafet.views.gaps.koordinator', JSON.stringify(entries));
    expect(readViews('gaps', 'koordinator', NAMES)).toEqual([{ name: 'WATCH', filter: { tingkat: 'HIGH' } }]);
    stored.set('estafet.views.gaps.koordinator', '{');
    expect(readViews('gaps', 'koordinator', NAMES)).toEqual([]);
  });

  it('keep the same filter once, under its newest name', () => {
    expect(withView([view], { name: 'CALLS', filter: { tingkat: 'CRITICAL' } })).toEqual([
      { name: 'CALLS', filter: { tingkat: 'CRITICAL' } },
    ]);
  });
});
