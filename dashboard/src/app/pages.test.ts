import { PAGES, pageAt } from './pages';
import { homeOf } from './paths';
import type { Role } from './viewer';

const FILLED = PAGES.map(({ path }) => path.replace(/:\w+/, '0197d8a8-de96-7158-8bd1-56421e020ec8'));

/** The addresses at which somebody of one role finds a page. */
function openTo(role: Role): string[] {
  return FILLED.filter((address) => pageAt(address, [role]) !== undefined);
}

describe('the pages', () => {
  it('open to an official show figures and nothing else', () => {
    expect(openTo('official')).toEqual(['/angka', '/angka/laporan']);
  });

  it('of the control room open to the coordinator alone, and no desk opens to her', () => {
    const district = FILLED.filter((address) => address.startsWith('/kendali'));
    expect(district.length).toBeGreaterThan(4);
    expect(openTo('coordinator')).toEqual([...district, '/angka', '/angka/laporan']);
    for (const role of ['frontline', 'supervisor', 'official'] as const) {
      expect(openTo(role).filter((address) => district.includes(address))).toEqual([]);
    }
  });

  it('of a desk open to staff, and what only a head decides to heads', () => {
    const forHeads = openTo('supervisor').filter((address) => !openTo('frontline').includes(address));
    expect(forHeads).toEqual(['/lembaga/akses-darurat']);
    expect(openTo('frontline')).toEqual(expect.arrayContaining(['/meja', '/kasus', '/rujukan/baru']));
  });

  it('lead everybody home from the door, and nobody anywhere by an address that is no page', () => {
    for (const role of ['frontline', 'supervisor', 'coordinator', 'official'] as const) {
      expect(pageAt('/', [role])?.path).toBe(homeOf([role]));
      expect(pageAt('/kasus/a/b', [role])).toBeUndefined();
    }
    expect(pageAt('/rujukan/baru', ['frontline'])?.path).toBe('/rujukan/baru');
    expect(pageAt('/angka', [])).toBeUndefined();
  });
});
