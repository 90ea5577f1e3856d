import { toCsv } from './csv';
import { fileNameOf, type FigureOrigin, type FigureTable } from './figure-table';

const TABLE: FigureTable = {
  slug: 'jawaban-per-lembaga',
  title: 'Jawaban per lembaga',
  columns: [
    { name: 'Lembaga', kind: 'text' },
    { name: 'Harus dijawab', kind: 'count' },
    { name: 'Tepat waktu', kind: 'percent' },
    { name: 'Median', kind: 'hours' },
  ],
  rows: [
    ['Polres Cianjur', 1234, 81.6, 9.46],
    ['Dinas "Sosial"; kabupaten', 3, undefined, null],
  ],
};
const ORIGIN: FigureOrigin = {
  periodCode: '2026-T4',
  lines: ['Periode: Triwulan IV 2026', 'Sumber: Gugus tugas'],
  language: 'id',
};

const linesOf = (csv: string) => csv.slice(1).split('\r\n');

describe('a table as CSV', () => {
  it('begins with a byte order mark and says where it comes from before the headings', () => {
    const csv = toCsv(TABLE, ORIGIN);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(linesOf(csv).slice(0, 5)).toEqual([
      'Jawaban per lembaga',
      'Periode: Triwulan IV 2026',
      'Sumber: Gugus tugas',
      '',
      'Lembaga;Harus dijawab;Tepat waktu (%);Median',
    ]);
  });

  it('writes numbers as a spreadsheet of the language reads them, and nothing where nothing is known', () => {
    expect(linesOf(toCsv(TABLE, ORIGIN)).slice(5)).toEqual([
      'Polres Cianjur;1234;82;9,5',
      '"Dinas ""Sosial""; kabupaten";3;;',
      '',
    ]);
    expect(linesOf(toCsv(TABLE, { ...ORIGIN, language: 'en' }))[5]).toBe('Polres Cianjur,1234,82,9.5');
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '\rx'])('lets no text become a formula: %j', (name) => {
    const csv = toCsv({ ...TABLE, rows: [[name, 1, 1, 1]] }, ORIGIN);
    const cell = name.includes('\r') ? `"'${name}"` : `'${name}`;
    expect(csv).toContain(`\r\n${cell};1;1;1`);
  });

  it('is called by what it holds and its period, and by nobody', () => {
    expect(fileNameOf(TABLE, ORIGIN, 'csv')).toBe('estafet-jawaban-per-lembaga-2026-t4.csv');
  });
});
