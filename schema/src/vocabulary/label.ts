/** A text in both of the platform's languages. */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** An open list: codes that another version added are kept and shown as "other". */
export type CodeList = Readonly<Record<string, Label>>;

const OTHER: Label = { id: 'lainnya', en: 'other' };

/** The label of a code; an unknown one is shown with its code, so that nobody mistakes it for a known one. */
export function labelOf(list: CodeList, code: string, lang: 'id' | 'en'): string {
  const label = Object.hasOwn(list, code) ? list[code] : undefined;
  return label ? label[lang] : `${OTHER[lang]} (${code})`;
}

export function isKnownCode(list: CodeList, code: string): boolean {
  return Object.hasOwn(list, code);
}
