import type { CodeList } from '@estafet/schema/vocabulary/index';
import type { AgreedWords } from './agreed-items';
import type { FieldValue, FieldValues } from './field-values';

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
  | (FieldBase<TName> & { readonly kind: 'agreed'; readonly list: CodeList; readonly words: AgreedWords })
  | (FieldBase<TName> & { readonly kind: 'flag' })
  | (FieldBase<TName> & { readonly kind: 'instant' })
  | (FieldBase<TName> & { readonly kind: 'count'; readonly min?: number; readonly max?: number })
  | (FieldBase<TName> & { readonly kind: 'text' | 'longText' | 'told' });

export interface FieldInputProps {
  readonly field: FormField;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}
