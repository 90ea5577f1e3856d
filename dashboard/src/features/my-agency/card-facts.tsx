import { EXPLOITATION, SERVICES, SEXES, TOLD_ITEMS, type CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import type { OwnCardFragment } from '../../gql/graphql';
import { useDutyHours } from '../../ui/duty-hours';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';

/** A programme card, as everybody in the district reads it. */
export function CardFacts({ card }: { readonly card: OwnCardFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const dutyHours = useDutyHours();
  const list = (codes: CodeList, chosen: readonly string[]) =>
    chosen.map((code) => label(codes, code)).join(', ');
  const ages =
    card.minAge === null && card.maxAge === null
      ? undefined
      : t(card.maxAge === null ? 'card.ageFrom' : 'card.ageRange', {
          ages: [card.minAge ?? 0, card.maxAge].filter((age) => age !== null).join('–'),
        });
  return (
    <Facts
      rows={[
        { name: t('card.services'), value: list(SERVICES, card.services) },
        {
          name: t('card.sexes'),
          value: card.sexes.length === 0 ? t('card.everybody') : list(SEXES, card.sexes),
        },
        { name: t('card.ages'), value: ages },
        { name: t('card.exploitation'), value: list(EXPLOITATION, card.exploitation) },
        {
          name: t('card.length'),
          value: card.lengthDays === null ? undefined : t('span.days', { count: card.lengthDays }),
        },
        {
          name: t('card.freePlaces'),
          value:
            card.freePlaces === null
              ? undefined
              : card.capacity === null
                ? String(card.freePlaces)
                : t('card.freeOf', { free: card.freePlaces, capacity: card.capacity }),
        },
        { name: t('card.given'), value: list(TOLD_ITEMS, card.given) },
        { name: t('card.notGiven'), value: list(TOLD_ITEMS, card.notGiven) },
        { name: t('card.dutyHours'), value: card.dutyHours ? dutyHours(card.dutyHours) : undefined },
        { name: t('card.dutyPhone'), value: card.dutyPhone },
      ]}
    />
  );
}
