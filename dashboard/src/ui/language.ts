import { useTranslation } from 'react-i18next';
import type { Language } from './time';

/** The language on the screen; anything but English reads as Indonesian. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'id';
}

/** Picks from a text that the server gives in both languages. */
export function useLocalized(): (
  text: { readonly id: string; readonly en: string } | null | undefined,
) => string {
  const language = useLanguage();
  return (text) => text?.[language] ?? '';
}
