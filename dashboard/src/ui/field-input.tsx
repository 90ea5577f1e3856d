import { Checkbox, Skeleton, TextInput, Textarea } from '@mantine/core';
import { Suspense } from 'react';
import type { FieldInputProps } from './form-field';
import { isAgreedList } from './agreed-items';
import { CodeSelect, CodesField } from './codes';
import type { FieldValue } from './field-values';
import { ToldField } from './told-field';
import { isToldList } from './told-items';
import { lazyPart } from './until-there';

const AgreedField = lazyPart(async () => (await import('./agreed-field')).AgreedField);
const CountField = lazyPart(async () => (await import('./count-field')).CountField);

function isCodes(value: FieldValue): value is string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string');
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
          value={isCodes(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'agreed':
      return (
        <Suspense fallback={<Skeleton height={60} radius="md" />}>
          <AgreedField
            label={field.label}
            help={field.help}
            list={field.list}
            words={field.words}
            value={isAgreedList(value) ? value : []}
            onChange={onChange}
          />
        </Suspense>
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
