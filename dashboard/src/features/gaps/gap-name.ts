import { useTranslation } from 'react-i18next';
import type { GapTableRowFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';

type NamedGap = Pick<GapTableRowFragment, 'ruleName' | 'level'>;

/** A rule's name says what has happened; while the time still runs, the gap's says that it is about to. */
export function useGapName(): (gap: NamedGap) => string {
  const { t } = useTranslation();
  const localized = useLocalized();
  return ({ ruleName, level }) =>
    level === 'WARN' ? t('gap.soon', { rule: localized(ruleName) }) : localized(ruleName);
}
