import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The searchable list for more codes than fit on a screen: a file of its own, because it is heavy and rare. */
export function ManyCodes(props: MultiSelectProps) {
  const { t } = useTranslation();
  return <MultiSelect searchable hidePickedOptions nothingFoundMessage={t('form.nothingFound')} {...props} />;
}
