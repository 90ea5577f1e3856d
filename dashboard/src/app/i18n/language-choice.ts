import type { Language } from '../../ui/time';

const STORED_AS = 'estafet.language';

/** What was chosen on this device; the choice is the only thing that is kept of the language. */
export function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORED_AS);
    if (stored === null) return undefined;
    return stored === 'en' ? 'en' : 'id';
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // A browser that stores nothing still switches for this page.
  }
}

/** The choice on this device, else the account's own language, else Indonesian. */
export function languageFor(account: string | undefined): Language {
  return chosenLanguage() ?? (account === 'en' ? 'en' : 'id');
}
