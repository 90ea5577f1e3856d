/** A table as it stands behind a picture and as it is exported: raw values, written by whoever shows them. */
export interface FigureTable {
  /** What the file is called; codes only. */
  readonly slug: string;
  readonly title: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
}

export interface FigureColumn {
  readonly name: string;
  readonly kind: FigureKind;
}

/** `percent` holds hundredths: 82 is 82 %. */
export type FigureKind = 'text' | 'count' | 'hours' | 'percent';

export type FigureCell = string | number | null | undefined;

/** What a file says about itself, so that it can be understood without the page it came from. */
export interface FigureOrigin {
  /** Code of the period, for the name of the file. */
  readonly periodCode: string;
  /** Lines such as "Periode: …", "Sumber: …", "Diambil: …". */
  readonly lines: readonly string[];
  readonly language: 'id' | 'en';
}

/** `estafet-jawaban-per-lembaga-2026-t4.csv` */
export function fileNameOf({ slug }: FigureTable, { periodCode }: FigureOrigin, extension: string): string {
  return `estafet-${slug}-${periodCode.toLowerCase()}.${extension}`;
}
