import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComplete, valuesToInput, type FieldValues } from './field-values';
import type { FieldInputProps, FormField } from './form-field';
import { later } from './later';
import { ProblemNotice } from './problem-notice';
import type { Submission } from './use-submission';
import { wrapping } from './wrapping';
import classes from './act-form.module.css';

const FieldInput = later<FieldInputProps>(async () => (await import('./field-input')).FieldInput);

interface ActFormProps<TInput> {
  readonly fields: readonly FormField<Extract<keyof TInput, string>>[];
  /** What the form does not ask but the act needs (ids). */
  readonly fixed?: Partial<TInput>;
  readonly submitLabel: string;
  readonly submission: Submission<TInput>;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  readonly isGrave?: boolean;
  /** The form has a page to itself: short questions stand in two columns. */
  readonly isRoomy?: boolean;
}

const SHORT: ReadonlySet<FormField['kind']> = new Set(['code', 'count', 'instant', 'text']);

/** A small form that records one act. What was typed stays until the act is recorded. */
export function ActForm<TInput>(props: ActFormProps<TInput>) {
  const { fields, fixed, submitLabel, submission, onDone, onCancel, isGrave, isRoomy = false } = props;
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

  const inputs = shown.map((field) => (
    <div key={field.name} data-whole={SHORT.has(field.kind) ? undefined : true}>
      <FieldInput
        field={field}
        value={values[field.name]}
        onChange={(value) => setValues((previous) => ({ ...previous, [field.name]: value }))}
      />
    </div>
  ));

  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm">
        <ProblemNotice problem={submission.problem} />
        {isRoomy ? <div className={classes.roomy}>{inputs}</div> : inputs}
        {isIncomplete && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('form.incomplete')}
          </Text>
        )}
        <Group gap="xs">
          <Button
            type="submit"
            loading={submission.isSending}
            color={isGrave ? 'red' : undefined}
            {...wrapping}
          >
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
