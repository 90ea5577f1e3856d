import { useTranslation } from 'react-i18next';

/** What was said about one thing, or what a card says of it, in words. */
export function useToldText(): (
  said: { readonly days?: number; readonly isGiven?: boolean } | undefined,
) => string {
  const { t } = useTranslation();
  return (said) => {
    if (said?.days !== undefined) return t('span.days', { count: said.days });
    if (said?.isGiven === undefined) return t('told.notSpoken');
    return t(said.isGiven ? 'told.given' : 'told.notGiven');
  };
}
