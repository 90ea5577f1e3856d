import type { CodeList } from '@estafet/schema/vocabulary/index';
import { Checkbox, NativeSelect, SimpleGrid, Skeleton, type NativeSelectProps } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from './label';
import { lazyPart } from './until-there';

export { useLabel, useOptions } from './label';

const ManyCodes = lazyPart(async () => (await import('./many-codes')).ManyCodes);

interface CodeSelectProps extends Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> {
  readonly list: CodeList;
  readonly only?: readonly string[];
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** What an empty choice is called, where it means something ("all"). */
  readonly emptyLabel?: string;
}

/** One code out of a list: the device's own picker, which a phone and a screen reader handle best. */
export function CodeSelect({ list, only, value, onChange, emptyLabel, ...props }: CodeSelectProps) {
  const { t } = useTranslation();
  const options = useOptions(list, only);
  return (
    <NativeSelect
      data={[{ value: '', label: emptyLabel ?? t('form.choose') }, ...options]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...props}
    />
  );
}

interface CodesFieldProps {
  readonly id?: string;
  readonly list: CodeList;
  readonly only?: readonly string[];
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly error?: ReactNode;
  /** Other words by which a code of a long list is looked for. */
  readonly otherWords?: Readonly<Record<string, string>>;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

const MOST_CHECKBOXES = 12;

/** Several codes: boxes to tick where all fit on the screen, a searchable list otherwise. */
export function CodesField(props: CodesFieldProps) {
  const { id, list, only, label, description, required, error, otherWords, value, onChange } = props;
  const { t } = useTranslation();
  const options = useOptions(list, only);
  if (options.length > MOST_CHECKBOXES) {
    return (
      <Suspense fallback={<Skeleton height={60} radius="md" />}>
        <ManyCodes
          id={id}
          data={options}
          otherWords={otherWords}
          label={label}
          description={description}
          required={required}
          error={error}
          value={[...value]}
          onChange={onChange}
          placeholder={value.length === 0 ? t('form.choose') : undefined}
        />
      </Suspense>
    );
  }
  return (
    <Checkbox.Group
      id={id}
      label={label}
      description={description}
      required={required}
      error={error}
      value={[...value]}
      onChange={onChange}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
