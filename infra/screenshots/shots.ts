/** One picture: who looks, at which page, and what it is called in docs/images. */
export interface Shot {
  readonly user: string;
  readonly path: string;
  /** From `path`, the first link that begins so is followed: ids differ from one demo to the next. */
  readonly follow?: string;
  /** The file's name, without the width. */
  readonly name: string;
}

/** Wide for a desk, narrow for the narrowest phone that is still about. */
export const SIZES = [
  { suffix: '1280', width: 1280, height: 900 },
  { suffix: '360', width: 360, height: 740 },
] as const;

/** The picture in the README is the wide one of this shot. */
export const README_SHOT = { shot: 'koordinator-ruang-kendali', file: 'ruang-kendali.png' } as const;

export const SHOTS: readonly Shot[] = [
  { user: 'polres-petugas', path: '/meja', name: 'petugas-meja-kerja' },
  { user: 'polres-petugas', path: '/rujukan', name: 'petugas-daftar-rujukan' },
  { user: 'polres-petugas', path: '/rujukan', follow: '/rujukan/0', name: 'petugas-rujukan' },
  { user: 'polres-petugas', path: '/rujukan/baru', name: 'petugas-rujukan-baru' },
  { user: 'polres-petugas', path: '/darurat', name: 'petugas-rujukan-darurat' },
  { user: 'polres-petugas', path: '/kasus', name: 'petugas-berkas-kasus' },
  { user: 'koordinator', path: '/kendali', name: 'koordinator-ruang-kendali' },
  { user: 'koordinator', path: '/kendali/celah', name: 'koordinator-celah' },
  { user: 'koordinator', path: '/kendali/rujukan', name: 'koordinator-rujukan' },
  {
    user: 'koordinator',
    path: '/kendali',
    follow: '/kendali/kasus/',
    name: 'koordinator-kasus',
  },
  { user: 'koordinator', path: '/kendali/lembaga', name: 'koordinator-lembaga' },
  { user: 'koordinator', path: '/kendali/aturan', name: 'koordinator-aturan' },
  { user: 'pejabat', path: '/angka', name: 'pejabat-angka-kabupaten' },
  { user: 'pejabat', path: '/angka/laporan', name: 'pejabat-laporan' },
];
