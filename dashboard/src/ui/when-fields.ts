import { BACKDATE_REASONS } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import type { FormField } from './form-field';

/** "When it happened": now unless said otherwise; a late record says why (architecture §4). */
export function useWhenFields(): readonly FormField<'occurredAt' | 'backdateReason'>[] {
  const { t } = useTranslation();
  return [
    { name: 'occurredAt', kind: 'instant', label: t('when.occurredAt'), help: t('when.help') },
    {
      name: 'backdateReason',
      kind: 'code',
      label: t('when.reason'),
      help: t('when.reasonHelp'),
      list: BACKDATE_REASONS,
      isShown: ({ occurredAt }) => Boolean(occurredAt),
    },
  ];
}
