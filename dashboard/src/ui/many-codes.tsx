import { MultiSelect, type MultiSelectProps } from '@mantine/core';

/** The searchable list for more codes than fit on a screen: a file of its own, because it is heavy and rare. */
export function ManyCodes(props: MultiSelectProps) {
  return <MultiSelect searchable hidePickedOptions {...props} />;
}
