import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findOptions } from './find-options';

interface ManyCodesProps extends MultiSelectProps {
  /** Other words by which a code is looked for. */
  readonly otherWords?: Readonly<Record<string, string>> | undefined;
}

/** The searchable list for more codes than fit on a screen: a file of its own, because it is heavy and rare. */
export function ManyCodes({ otherWords, ...props }: ManyCodesProps) {
  const { t } = useTranslation();
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      nothingFoundMessage={t('form.nothingFound')}
      filter={({ options, search }) =>
        findOptions(
          options.filter((option) => 'value' in option),
          search,
          otherWords,
        )
      }
      {...props}
    />
  );
}
