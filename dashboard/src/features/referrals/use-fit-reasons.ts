import { EXPLOITATION, SERVICES, SEXES, AGE_BANDS, type CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import type { Candidate, CardCriteria, Criterion } from './card-check';

/** Whom a card takes by age, in words; undefined where it sets no age. */
export function useAgeText(): (card: Pick<CardCriteria, 'minAge' | 'maxAge'>) => string | undefined {
  const { t } = useTranslation();
  return ({ minAge, maxAge }) => {
    const youngest = minAge ?? undefined;
    const oldest = maxAge ?? undefined;
    if (oldest !== undefined)
      return youngest === undefined
        ? t('fit.ageUpTo', { oldest })
        : t('fit.ageBetween', { youngest, oldest });
    return youngest === undefined ? undefined : t('fit.ageFrom', { youngest });
  };
}

/** Why a client does not fit a card, or why nobody can say, one sentence for each criterion. */
export function useFitReasons(): (
  card: CardCriteria,
  client: Candidate,
  criteria: readonly Criterion[],
) => string[] {
  const { t } = useTranslation();
  const label = useLabel();
  const ageText = useAgeText();
  const list = (codes: CodeList, chosen: readonly string[]) =>
    chosen.map((code) => label(codes, code)).join(', ');
  return (card, client, criteria) =>
    criteria.map((criterion) => {
      switch (criterion) {
        case 'sex':
          return t('fit.sex', { accepted: list(SEXES, card.sexes) });
        case 'age':
          return t('fit.age', {
            accepted: ageText(card) ?? '',
            client: label(AGE_BANDS, client.ageBand || 'UNKNOWN'),
          });
        case 'exploitation':
          return t('fit.exploitation', { accepted: list(EXPLOITATION, card.exploitation) });
        case 'services':
          return t('fit.services', {
            lacking: list(
              SERVICES,
              client.services.filter((service) => !card.services.includes(service)),
            ),
          });
        case 'places':
          return t('fit.places');
      }
    });
}
