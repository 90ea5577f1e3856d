import {
  GAP_LEVELS,
  GAP_STATES,
  LADDER_RUNGS,
  RULES,
  SEVERITIES,
  type CodeList,
} from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import type { PartyNameFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { ListFilters, type FilterOption } from '../../ui/list-filters';
import { GAP_AGES, GAP_FILTER_NAMES, type GapFilterChoice, type GapFilterName } from './gap-filter';

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
  const fields = GAP_FILTER_NAMES.map((name) => ({
    name,
    label: t(`gapFilter.${name}`),
    options: options(name),
    ...(name === 'status' && { emptyLabel: t('gap.stillOpen') }),
  }));
  return <ListFilters list="gaps" path={paths.gaps} fields={fields} chosen={chosen} onChoose={onChoose} />;
}

function useFilterOptions(owners: readonly PartyNameFragment[]): (name: GapFilterName) => FilterOption[] {
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
