import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../ui/language';
import type { Language } from '../ui/time';
import { switchLanguage } from './i18n/i18n';
import classes from './language-switch.module.css';

/**
 * Indonesian or English, one press; each is named in its own language. Plain radio buttons: it stands on every page, and a
 * component that measures itself would hold back the first picture.
 */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const shown = useLanguage();
  // A slow line brings the words later than the press.
  const [pressed, setPressed] = useState<Language>();
  const change = async (language: Language) => {
    setPressed(language);
    await switchLanguage(language);
    setPressed((latest) => (latest === language ? undefined : latest));
  };
  const names: Readonly<Record<Language, string>> = {
    id: t('shell.codeOfIndonesian'),
    en: t('shell.codeOfEnglish'),
  };
  return (
    <div
      role="radiogroup"
      aria-label={t('shell.language')}
      aria-busy={pressed !== undefined}
      className={classes.languages}
    >
      {(['id', 'en'] as const).map((language) => (
        <label key={language} className={classes.language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === (pressed ?? shown)}
            onChange={() => void change(language)}
          />
          <span>{names[language]}</span>
        </label>
      ))}
    </div>
  );
}
