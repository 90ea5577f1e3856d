import { invalidInput } from '../../kernel/errors';
import type { FieldSpec } from '../case-acts/input-fields';

/** Control characters have no place in a name or an address; in longer text, line breaks and tabs do. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Characters without a glyph: they turn the order of what is read, or make two names that look alike. */
const INVISIBLE = /[^\P{Cf}\u200c\u200d]/gu;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/gu;

/** A name, a place, a number: one line, whatever was pasted. */
export function privateLine(description: string, maxLength: number): FieldSpec<string> {
  const text = privateText(description, maxLength);
  return {
    ...text,
    read: (value, path) =>
      text.read(typeof value === 'string' ? value.replaceAll(LINE_BREAKS, ' ') : value, path),
  };
}

/**
 * Free text that identifies: it may only be stored encrypted and travel sealed. Acts never carry it, so this field
 * kind is for identities, dossiers and typed reasons alone. An error names the field and the limit, never the text.
 */
export function privateText(description: string, maxLength: number): FieldSpec<string> {
  return {
    type: () => String,
    description: `${description}. At most ${maxLength} characters; stored encrypted`,
    isOptional: false,
    read: (value, path) => {
      if (typeof value !== 'string' || CONTROL.test(value)) throw invalid(path, 'TEXT', maxLength);
      const text = value.replaceAll(INVISIBLE, '').normalize('NFC').trim();
      if (text.length === 0) throw invalid(path, 'REQUIRED', maxLength);
      if (text.length > maxLength) throw invalid(path, `AT_MOST_${maxLength}`, maxLength);
      return text;
    },
  };
}

function invalid(path: string, rule: string, maxLength: number) {
  return invalidInput(path, rule, {
    id: `Isian "${path}" harus berupa teks, paling panjang ${maxLength} huruf.`,
    en: `The field "${path}" has to be text of at most ${maxLength} characters.`,
  });
}
