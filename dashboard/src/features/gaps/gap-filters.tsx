import {
  GAP_LEVELS,
  GAP_STATES,
  LADDER_RUNGS,
  RULES,
  SEVERITIES,
  type CodeList,
} from '@estafet/schema/vocabulary/index';
import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartyNameFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { GAP_AGES, type GapFilterChoice, type GapFilterName } from './gap-filter';

const RULE_NAMES: CodeList = Object.fromEntries(
  Object.entries(RULES).map(([code, { name }]) => [code, name]),
);

/** The lists whose codes a filter may hold; ages and natures have their words in the pages. */
const LISTS: Readonly<Partial<Record<GapFilterName, CodeList>>> = {
  tingkat: SEVERITIES,
  status: GAP_STATES,
  aturan: RULE_NAMES,
  tangga: LADDER_RUNGS,
  tahap: GAP_LEVELS,
};

const NATURE_CODES = ['PAPERWORK', 'RESOURCE'] as const;
const AGE_CODES = Object.keys(GAP_AGES) as (keyof typeof GAP_AGES)[];

interface GapFiltersProps {
  readonly chosen: GapFilterChoice;
  readonly onChoose: (name: GapFilterName, value: string) => void;
  readonly owners: readonly PartyNameFragment[];
}

export function GapFilters({ chosen, onChoose, owners }: GapFiltersProps) {
  const { t } = useTranslation();
  const options = useFilterOptions(owners);
  const names = ['tingkat', 'status', 'lembaga', 'aturan', 'umur', 'tangga', 'tahap', 'sifat'] as const;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" className="noPrint">
      {names.map((name) => (
        <NativeSelect
          key={name}
          label={t(`gapFilter.${name}`)}
          data={[
            { value: '', label: t(name === 'status' ? 'gap.stillOpen' : 'filter.all') },
            ...options(name),
          ]}
          value={chosen[name] ?? ''}
          onChange={(event) => onChoose(name, event.currentTarget.value)}
        />
      ))}
    </SimpleGrid>
  );
}

function useFilterOptions(
  owners: readonly PartyNameFragment[],
): (name: GapFilterName) => { value: string; label: string }[] {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  return (name) => {
    switch (name) {
      case 'lembaga':
        return owners.map(({ id, name: own }) => ({ value: id, label: localized(own) }));
      case 'umur':
        return AGE_CODES.map((value) => ({ value, label: t(`age.${value}`) }));
      case 'sifat':
        return NATURE_CODES.map((value) => ({ value, label: t(`gapFilter.nature.${value}`) }));
      default: {
        const list = LISTS[name] ?? {};
        return Object.keys(list).map((value) => ({ value, label: label(list, value) }));
      }
    }
  };
}

/** A filter in words, for the names of saved views. */
export function useDescribeGapFilter(
  owners: readonly PartyNameFragment[],
): (filter: Readonly<Record<string, string>>) => string {
  const options = useFilterOptions(owners);
  const names: readonly GapFilterName[] = [
    'tingkat',
    'lembaga',
    'aturan',
    'status',
    'umur',
    'tangga',
    'tahap',
    'sifat',
  ];
  return (filter) =>
    names
      .flatMap((name) => {
        const value = filter[name];
        return value === undefined
          ? []
          : [options(name).find((option) => option.value === value)?.label ?? value];
      })
      .join(' · ');
}
