import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../ui/time';
import { english } from './en/index';
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

/** Indonesian unless this browser was switched to English before; the choice is the only thing kept on the device. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { id: { translation: indonesian }, en: { translation: english } },
    lng: storedLanguage(),
    fallbackLng: 'id',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

/** The account's own language, as long as nobody chose another one on this device. */
export async function adoptLanguage(language: string): Promise<void> {
  if (hasChosen() || (language !== 'id' && language !== 'en')) return;
  await i18next.changeLanguage(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // A browser that stores nothing still switches for this page.
  }
  await i18next.changeLanguage(language);
}
