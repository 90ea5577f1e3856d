import type { Language } from '../../ui/time';

/** Text as it is compared: without case, accents, or what stands between words. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every typed word begins a word of the text, in any order: "baru ruj" finds "Rujukan baru". */
export function isFound(text: string, typed: string): boolean {
  const words = comparable(text).split(' ');
  return comparable(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The spoken code that somebody means: "melati 27" and "Melati-27" are MELATI-27. Undefined: it is no code. */
export function spokenCodeIn(typed: string): string | undefined {
  const parts = comparable(typed).split(' ');
  const flower = parts.findIndex((part) => /^\d+$/.test(part));
  if (flower < 1 || flower > 2 || parts.length > flower + 2) return undefined;
  if (!parts.slice(0, flower).every((part) => /^[a-z]+$/.test(part))) return undefined;
  if (!parts.slice(flower).every((part) => /^\d{1,4}$/.test(part))) return undefined;
  return parts.join('-').toUpperCase();
}

/** A local case number, as far as it was typed; the services find those that begin with it. */
export function localNumberIn(typed: string): string | undefined {
  const text = typed.trim();
  return text.length >= 2 && text.length <= 40 && /\d/.test(text) ? text : undefined;
}

/** The same name in both languages, so that a page is found by whichever comes to mind. */
export interface Named {
  readonly id: string;
  readonly en: string;
}

export function isNamed(name: Named, typed: string): boolean {
  const languages: readonly Language[] = ['id', 'en'];
  return languages.some((language) => isFound(name[language], typed));
}
