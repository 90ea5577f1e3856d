import type { CodeList } from '@estafet/schema/vocabulary/index';
import { Button, Checkbox, Group, Skeleton, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { lazy, Suspense, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect, CodesField } from './codes';
import { isComplete, valuesToInput, type FieldValue, type FieldValues } from './field-values';
import { ProblemNotice } from './problem-notice';
import { ToldField } from './told-field';
import { isToldList } from './told-items';
import type { Submission } from './use-submission';

const CountField = lazy(async () => ({ default: (await import('./count-field')).CountField }));

interface FieldBase<TName extends string> {
  readonly name: TName;
  readonly label: string;
  readonly help?: string;
  readonly isRequired?: boolean;
  readonly initial?: FieldValue;
  /** Shown only while this holds for what is filled in so far. */
  readonly isShown?: (values: FieldValues) => boolean;
}

/** One question of a form. Lists are coded: acts carry no free text (acts.md); `text` is for sealed identity only. */
export type FormField<TName extends string = string> =
  | (FieldBase<TName> & { readonly kind: 'code'; readonly list: CodeList; readonly only?: readonly string[] })
  | (FieldBase<TName> & {
      readonly kind: 'codes';
      readonly list: CodeList;
      readonly only?: readonly string[];
    })
  | (FieldBase<TName> & { readonly kind: 'flag' })
  | (FieldBase<TName> & { readonly kind: 'instant' })
  | (FieldBase<TName> & { readonly kind: 'count'; readonly min?: number; readonly max?: number })
  | (FieldBase<TName> & { readonly kind: 'text' | 'longText' | 'told' });

interface FieldInputProps {
  readonly field: FormField;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}

/** The input of one question, by its kind. */
export function FieldInput({ field, value, onChange }: FieldInputProps) {
  const shared = { label: field.label, description: field.help, required: field.isRequired };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'code':
      return <CodeSelect {...shared} list={field.list} only={field.only} value={text} onChange={onChange} />;
    case 'codes':
      return (
        <CodesField
          {...shared}
          list={field.list}
          only={field.only}
          value={Array.isArray(value) && !isToldList(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Checkbox
          label={field.label}
          description={field.help}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'instant':
      return (
        <TextInput
          {...shared}
          type="datetime-local"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'count':
      return (
        <Suspense fallback={<Skeleton height={60} radius="md" />}>
          <CountField
            {...shared}
            min={field.min ?? 0}
            max={field.max}
            value={typeof value === 'number' ? value : ''}
            onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
          />
        </Suspense>
      );
    case 'told':
      return (
        <ToldField
          label={field.label}
          help={field.help}
          value={isToldList(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <TextInput
          {...shared}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

interface ActFormProps<TInput> {
  readonly fields: readonly FormField<Extract<keyof TInput, string>>[];
  /** What the form does not ask but the act needs (ids). */
  readonly fixed?: Partial<TInput>;
  readonly submitLabel: string;
  readonly submission: Submission<TInput>;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  readonly isGrave?: boolean;
}

/** A small form that records one act. What was typed stays until the act is recorded. */
export function ActForm<TInput>(props: ActFormProps<TInput>) {
  const { fields, fixed, submitLabel, submission, onDone, onCancel, isGrave } = props;
  const { t } = useTranslation();
  const [values, setValues] = useState<FieldValues>(() =>
    Object.fromEntries(fields.map((field) => [field.name, field.initial])),
  );
  const [isIncomplete, setIsIncomplete] = useState(false);
  const shown = fields.filter((field) => field.isShown?.(values) ?? true);

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsIncomplete(!isComplete(shown, values));
    if (!isComplete(shown, values)) return;
    // Every key of the input is either a field or fixed; both are typed against TInput.
    const input = { ...fixed, ...valuesToInput(shown, values) } as TInput;
    void submission.submit(input).then((isRecorded) => {
      if (isRecorded) onDone?.();
    });
  };

  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm">
        <ProblemNotice problem={submission.problem} />
        {shown.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name]}
            onChange={(value) => setValues((previous) => ({ ...previous, [field.name]: value }))}
          />
        ))}
        {isIncomplete && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('form.incomplete')}
          </Text>
        )}
        <Group gap="xs">
          <Button type="submit" loading={submission.isSending} color={isGrave ? 'red' : undefined}>
            {submitLabel}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
