import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../ui/language';
import { switchLanguage } from './i18n/i18n';

/** Indonesian or English, one press; each is named in its own language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shell.language')}
      value={language}
      onChange={(value) => void switchLanguage(value === 'en' ? 'en' : 'id')}
      data={[
        { value: 'id', label: t('shell.codeOfIndonesian') },
        { value: 'en', label: t('shell.codeOfEnglish') },
      ]}
    />
  );
}
