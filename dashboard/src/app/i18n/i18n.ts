import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../ui/time';
import { indonesian } from './id/index';

const STORED_AS = 'estafet.language';

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

function hasChosen(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== null;
  } catch {
    return false;
  }
}

/** English comes when it is wanted; Indonesian, which it falls back to, is there from the start. */
async function fetchLanguage(language: Language): Promise<void> {
  if (language !== 'en' || i18next.hasResourceBundle('en', 'translation')) return;
  const { english } = await import('./en/index');
  i18next.addResourceBundle('en', 'translation', english);
}

/** Indonesian unless this browser was switched to English before; the choice is the only thing kept on the device. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { id: { translation: indonesian } },
    partialBundledLanguages: true,
    lng: 'id',
    fallbackLng: 'id',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
  await changeTo(storedLanguage());
}

/** A language that cannot be fetched now leaves the page in the one that it has. */
async function changeTo(language: Language): Promise<void> {
  if (i18next.language === language) return;
  try {
    await fetchLanguage(language);
    await i18next.changeLanguage(language);
  } catch {
    // The line is down: the next press of the switch tries again.
  }
}

/** The account's own language, as long as nobody chose another one on this device. */
export async function adoptLanguage(language: string): Promise<void> {
  if (hasChosen() || (language !== 'id' && language !== 'en')) return;
  await changeTo(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // A browser that stores nothing still switches for this page.
  }
  await changeTo(language);
}
