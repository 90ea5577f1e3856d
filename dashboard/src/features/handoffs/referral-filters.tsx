import { REFERRAL_KINDS, REFERRAL_STATES, URGENCIES, type CodeList } from '@estafet/schema/vocabulary/index';
import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartyNameFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
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
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" className="noPrint">
      {REFERRAL_FILTER_NAMES.map((name) => (
        <NativeSelect
          key={name}
          label={t(`refFilter.${name}`)}
          data={[{ value: '', label: t('filter.all') }, ...withChosen(options(name), chosen[name])]}
          value={chosen[name] ?? ''}
          onChange={(event) => onChoose(name, event.currentTarget.value)}
        />
      ))}
    </SimpleGrid>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A partner that a figure's link named is not among the members; it is still what is chosen, so it is still shown. */
function withChosen(options: readonly Option[], value: string | undefined): Option[] {
  if (value === undefined || options.some((option) => option.value === value)) return [...options];
  return [...options, { value, label: value }];
}

function useFilterOptions(parties: readonly PartyNameFragment[]): (name: ReferralFilterName) => Option[] {
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

/** A filter in words, for the names of saved views. */
export function useDescribeReferralFilter(
  parties: readonly PartyNameFragment[],
): (filter: Readonly<Record<string, string>>) => string {
  const { t } = useTranslation();
  const options = useFilterOptions(parties);
  return (filter) =>
    REFERRAL_FILTER_NAMES.flatMap((name) => {
      const value = filter[name];
      if (value === undefined) return [];
      const words = options(name).find((option) => option.value === value)?.label ?? value;
      return [name === 'dari' || name === 'ke' ? `${t(`refFilter.${name}`)} ${words}` : words];
    }).join(' · ');
}
