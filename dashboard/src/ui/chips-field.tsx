import { Chip, Fieldset, Group, Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './chips-field.module.css';

interface ChipsProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly error?: ReactNode;
}

interface ChipFieldProps extends ChipsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ChipsFieldProps extends ChipsProps {
  readonly value: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** One of a few choices, as buttons that a thumb hits; radios to a keyboard and a screen reader. */
export function ChipField({ value, onChange, ...props }: ChipFieldProps) {
  return (
    <LabelledChips {...props}>
      {(chips) => (
        <Chip.Group value={value} onChange={onChange}>
          {chips}
        </Chip.Group>
      )}
    </LabelledChips>
  );
}

/** Several of a few choices. */
export function ChipsField({ value, onChange, ...props }: ChipsFieldProps) {
  return (
    <LabelledChips {...props}>
      {(chips) => (
        <Chip.Group multiple value={[...value]} onChange={onChange}>
          {chips}
        </Chip.Group>
      )}
    </LabelledChips>
  );
}

interface LabelledChipsProps extends ChipsProps {
  readonly children: (chips: ReactNode) => ReactNode;
}

function LabelledChips({ label, options, error, children }: LabelledChipsProps) {
  const errorId = useId();
  return (
    <Fieldset
      legend={label}
      variant="unstyled"
      classNames={{ legend: classes.legend }}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      {children(
        <Group gap={6}>
          {options.map((option) => (
            <Chip
              key={option.value}
              value={option.value}
              size="md"
              radius="md"
              variant="outline"
              classNames={{ label: classes.chip }}
            >
              {option.label}
            </Chip>
          ))}
        </Group>,
      )}
      {error !== undefined && (
        <Text id={errorId} size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
          {error}
        </Text>
      )}
    </Fieldset>
  );
}
