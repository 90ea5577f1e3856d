import type { FigureCell, FigureKind, FigureOrigin, FigureTable } from './figure-table';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A table as a file that a spreadsheet opens as it is meant: UTF-8 with a byte order mark; for Indonesian the semicolon and
 * the decimal comma that spreadsheets expect there, for English the comma and the point. Text never becomes a formula.
 */
export function toCsv(table: FigureTable, { lines, language }: FigureOrigin): string {
  const separator = language === 'id' ? ';' : ',';
  const decimal = language === 'id' ? ',' : '.';
  const text = (value: string) => quoted(value, separator);
  const rows = [
    [text(table.title)],
    ...lines.map((line) => [text(line)]),
    [],
    table.columns.map(({ name, kind }) => text(kind === 'percent' ? `${name} (%)` : name)),
    ...table.rows.map((row) =>
      row.map((cell, index) =>
        typeof cell === 'string' ? text(cell) : numberText(cell, table.columns[index]?.kind, decimal),
      ),
    ),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => cells.join(separator)).join(LINE_END) + LINE_END;
}

function quoted(value: string, separator: string): string {
  const harmless = FORMULA_START.test(value) ? `'${value}` : value;
  const needsQuotes = harmless.includes(separator) || /["\r\n]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function numberText(
  cell: Exclude<FigureCell, string>,
  kind: FigureKind | undefined,
  decimal: string,
): string {
  if (cell === null || cell === undefined) return '';
  const digits = kind === 'hours' ? 1 : 0;
  const shown = Math.round(cell * 10 ** digits) / 10 ** digits;
  return String(shown).replace('.', decimal);
}
