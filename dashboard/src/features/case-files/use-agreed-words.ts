import { useTranslation } from 'react-i18next';
import type { AgreedWords } from '../../ui/agreed-items';

/** What a conference's form calls the actions that were agreed. */
export function useAgreedWords(): AgreedWords {
  const { t } = useTranslation();
  return {
    action: (number) => t('agreedField.action', { number }),
    owner: (number) => t('agreedField.owner', { number }),
    due: (number) => t('agreedField.due', { number }),
    remove: (number) => t('agreedField.remove', { number }),
    add: t('agreedField.add'),
  };
}
