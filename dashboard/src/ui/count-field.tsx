import { NumberInput, type NumberInputProps } from '@mantine/core';

/** A whole number: a file of its own, because few forms ask for one and its field is heavy. */
export function CountField(props: NumberInputProps) {
  return <NumberInput allowDecimal={false} {...props} />;
}
