import type { CodeList } from './label';

const NAMES = [
  'Cianjur',
  'Warungkondang',
  'Cibeber',
  'Cilaku',
  'Ciranjang',
  'Bojongpicung',
  'Karangtengah',
  'Mande',
  'Sukaluyu',
  'Pacet',
  'Cugenang',
  'Cikalongkulon',
  'Sukaresmi',
  'Sukanagara',
  'Campaka',
  'Takokak',
  'Kadupandak',
  'Pagelaran',
  'Tanggeung',
  'Cibinong',
  'Sindangbarang',
  'Agrabinta',
  'Cidaun',
  'Naringgul',
  'Campakamulya',
  'Cikadu',
  'Gekbrong',
  'Cipanas',
  'Cijati',
  'Leles',
  'Haurwangi',
  'Pasirkuda',
];

/**
 * The 32 kecamatan of Kabupaten Cianjur by Kemendagri code (law §11); BPS codes differ and are not used here. By name, as
 * people look for one.
 */
export const KECAMATAN: CodeList = Object.fromEntries(
  NAMES.map((name, index) => ({ name, code: `32.03.${String(index + 1).padStart(2, '0')}` }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'))
    .map(({ name, code }) => [code, { id: name, en: name }]),
);
