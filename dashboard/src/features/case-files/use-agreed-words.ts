import type { CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/session';
import { useDirectoryNames } from '../../app/use-directory';
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

/** Who can be asked to do something: the own agency first, which the directory of others leaves out. */
export function useActionOwners(): CodeList {
  const { t } = useTranslation();
  const { agencyId } = useViewer();
  const others = useDirectoryNames();
  const us = { id: t('agreedField.us'), en: t('agreedField.us') };
  return agencyId === undefined ? others : { [agencyId]: us, ...others };
}
