import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../ui/time';
import { untilThere } from '../../ui/until-there';
import { anywhere } from './id/anywhere';
import { shell } from './id/shell';
import { chosenLanguage, keepLanguage, languageFor } from './language-choice';
import { fetchTexts, type TextPart } from './texts';

/** What the pages opened so far say; the other language needs the same. */
const opened = new Set<TextPart>();
/** What the page is to be in; what it is in until the texts have come is i18next's to know. */
let wanted: Language = 'id';

const shown = (): Language => (i18next.language === 'en' ? 'en' : 'id');

async function addTexts(language: Language, parts: readonly TextPart[]): Promise<void> {
  for (const texts of await fetchTexts(language, parts)) {
    i18next.addResourceBundle(language, 'translation', texts, true);
  }
}

/** Indonesian, or English if the device or the account says so: `account` is the account's own language, if it is known. */
export async function startI18n(account: string | undefined): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { id: { translation: { ...shell, ...anywhere } } },
    partialBundledLanguages: true,
    lng: 'id',
    fallbackLng: 'id',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
  await changeTo(languageFor(account));
}

/** Brings what a page says, in the language that it is shown in and in the one that it is about to be shown in. */
export async function loadTexts(parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) opened.add(part);
  await Promise.all([...new Set([shown(), wanted])].map((language) => addTexts(language, parts)));
}

/** The page stays in the language that it has until the other has come, or for good if it cannot come. */
async function changeTo(language: Language): Promise<void> {
  wanted = language;
  if (shown() === language) return;
  try {
    await untilThere(() => addTexts(language, [...opened]));
    if (wanted === language) await i18next.changeLanguage(language);
  } catch {
    wanted = shown();
  }
}

/** The account's own language, as long as nobody chose another one on this device. */
export async function adoptLanguage(account: string): Promise<void> {
  if (chosenLanguage() === undefined) await changeTo(languageFor(account));
}

export async function switchLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await changeTo(language);
}
