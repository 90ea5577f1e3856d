import writeWorkbook, { type Cell, type Row } from 'write-excel-file/universal';
import type { FigureCell, FigureColumn, FigureOrigin, FigureTable } from './figure-table';

const NARROWEST = 12;
const WIDEST = 44;
/** Excel's own limit; longer names are refused. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/g;

/** A table as a workbook: numbers stay numbers, text stays text. Without web workers, which the page's policy keeps out. */
export function toWorkbook(table: FigureTable, { lines }: FigureOrigin): Promise<Blob> {
  const rows: Row[] = [
    [{ value: table.title, fontWeight: 'bold', fontSize: 14 }],
    ...lines.map((line): Row => [{ value: line, textColor: '#555555' }]),
    [],
    table.columns.map(({ name }): Cell => ({
      value: name,
      fontWeight: 'bold',
      wrap: true,
      backgroundColor: '#e8f6f6',
    })),
    ...table.rows.map((row) => row.map((cell, index) => cellOf(cell, table.columns[index]))),
  ];
  return writeWorkbook(rows, {
    sheet: table.title.replace(FORBIDDEN_IN_SHEET_NAME, ' ').slice(0, LONGEST_SHEET_NAME),
    columns: table.columns.map(({ name }, index) => ({ width: widthOf(table, name, index) })),
    stickyRowsCount: lines.length + 3,
  }).toBlob();
}

function cellOf(cell: FigureCell, column: FigureColumn | undefined): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return { type: String, value: cell };
  switch (column?.kind) {
    case 'percent':
      return { type: Number, value: cell / 100, format: '0%' };
    case 'hours':
      return { type: Number, value: cell, format: '0.0' };
    default:
      return { type: Number, value: cell, format: '0' };
  }
}

function widthOf({ rows }: FigureTable, name: string, index: number): number {
  const texts = rows.map((row) => row[index]).filter((cell) => typeof cell === 'string');
  const longest = Math.max(...texts.map((text) => text.length), Math.ceil(name.length / 2));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
