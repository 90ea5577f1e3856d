import { REFERRAL_KINDS, REFERRAL_STATES, URGENCIES, type CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import type { PartyNameFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { ListFilters, type FilterOption } from '../../ui/list-filters';
import {
  MEASURES,
  PERIOD_CODES,
  REFERRAL_FILTER_NAMES,
  type ReferralFilterChoice,
  type ReferralFilterName,
} from './referral-filter';
import type { ReferralMeasure } from '../../gql/graphql';

const LISTS: Readonly<Partial<Record<ReferralFilterName, CodeList>>> = {
  status: REFERRAL_STATES,
  jenis: REFERRAL_KINDS,
  kemendesakan: URGENCIES,
};

const MEASURE_CODES = Object.keys(MEASURES) as ReferralMeasure[];

interface ReferralFiltersProps {
  readonly chosen: ReferralFilterChoice;
  readonly onChoose: (name: ReferralFilterName, value: string) => void;
  readonly parties: readonly PartyNameFragment[];
}

export function ReferralFilters({ chosen, onChoose, parties }: ReferralFiltersProps) {
  const { t } = useTranslation();
  const options = useFilterOptions(parties);
  const fields = REFERRAL_FILTER_NAMES.map((name) => ({
    name,
    label: t(`refFilter.${name}`),
    options: withChosen(options(name), chosen[name]),
    isNamedInViews: name === 'dari' || name === 'ke',
  }));
  return (
    <ListFilters list="referrals" path={paths.handoffs} fields={fields} chosen={chosen} onChoose={onChoose} />
  );
}

/** A partner that a figure's link named is not among the members; it is still what is chosen, so it is still shown. */
function withChosen(options: readonly FilterOption[], value: string | undefined): FilterOption[] {
  if (value === undefined || options.some((option) => option.value === value)) return [...options];
  return [...options, { value, label: value }];
}

function useFilterOptions(
  parties: readonly PartyNameFragment[],
): (name: ReferralFilterName) => FilterOption[] {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  return (name) => {
    switch (name) {
      case 'lembaga':
      case 'dari':
      case 'ke':
        return parties.map(({ id, name: own }) => ({ value: id, label: localized(own) }));
      case 'ukuran':
        return MEASURE_CODES.map((value) => ({ value, label: t(`measure.${value}`) }));
      case 'hari':
        return PERIOD_CODES.map((value) => ({ value, label: t(`period.${value}`) }));
      default: {
        const list = LISTS[name] ?? {};
        return Object.keys(list).map((value) => ({ value, label: label(list, value) }));
      }
    }
  };
}
