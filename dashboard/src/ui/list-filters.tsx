import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import classes from './list-filters.module.css';
import { SavedViewsBar } from './saved-views-bar';
import type { ViewList } from './saved-views';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterField<TName extends string> {
  readonly name: TName;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** What choosing nothing means, where that is not "all". */
  readonly emptyLabel?: string;
  /** The value says too little without the field's own name: "from Polres". */
  readonly isNamedInViews?: boolean;
}

interface ListFiltersProps<TName extends string> {
  readonly list: ViewList;
  /** Where the list is. */
  readonly path: string;
  readonly fields: readonly FilterField<TName>[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (name: TName, value: string) => void;
}

/**
 * What a long list is narrowed down by, kept in the address, with the views saved on this device. On a phone the fields are
 * folded away behind a button that says how many are set: the list itself comes first.
 */
export function ListFilters<TName extends string>(props: ListFiltersProps<TName>) {
  const { list, path, fields, chosen, onChoose } = props;
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const [isOpen, setIsOpen] = useState(false);
  // The button answers at once; moving the whole list down takes a slow phone longer than a finger waits.
  const isUnfolded = useDeferredValue(isOpen);
  const id = useId();
  const number = Object.keys(chosen).length;
  // Not drawn anew by folding and unfolding.
  const selects = useMemo(
    () =>
      fields.map(({ name, label, options, emptyLabel }) => (
        <NativeSelect
          key={name}
          label={label}
          data={[{ value: '', label: emptyLabel ?? t('filter.all') }, ...options]}
          value={chosen[name] ?? ''}
          onChange={(event) => onChoose(name, event.currentTarget.value)}
        />
      )),
    [fields, chosen, onChoose, t],
  );
  return (
    <Stack gap="sm" className="noPrint">
      <SavedViewsBar
        list={list}
        path={path}
        names={fields.map(({ name }) => name)}
        current={chosen}
        describe={(filter) => describe(fields, filter)}
      />
      <Button
        className={classes.fold ?? ''}
        variant="default"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {number === 0 ? t('listFilter.open') : t('listFilter.openChosen', { number })}
      </Button>
      <SimpleGrid
        id={id}
        cols={{ base: 1, xs: 2, md: 4 }}
        spacing="sm"
        className={classes.fields ?? ''}
        data-open={isUnfolded || undefined}
      >
        {selects}
      </SimpleGrid>
      {number > 0 && (
        <Group>
          <Button size="xs" variant="subtle" onClick={() => setParams({}, { replace: true })}>
            {t('listFilter.clear')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** A filter in words, for the names of saved views; a value that is no longer among the options is said as it is. */
function describe<TName extends string>(
  fields: readonly FilterField<TName>[],
  filter: Readonly<Record<string, string>>,
): string {
  return fields
    .flatMap(({ name, label, options, isNamedInViews }) => {
      const value = filter[name];
      if (value === undefined) return [];
      const words = options.find((option) => option.value === value)?.label ?? value;
      return [isNamedInViews ? `${label} ${words}` : words];
    })
    .join(' · ');
}
