import type { Label } from '@estafet/schema';

/** What a caller may show beside the message: which input field, which rule. Never the value itself. */
export interface DomainErrorExtra {
  readonly field?: string | undefined;
  readonly rule?: string | undefined;
}

/** A refusal that the person in front of the screen may read: a literal code and one plain sentence in both languages. */
export class DomainError extends Error {
  readonly code: string;
  readonly label: Label;
  readonly field: string | undefined;
  readonly rule: string | undefined;

  constructor(code: string, message: Label, extra: DomainErrorExtra = {}) {
    super(message.en);
    this.name = 'DomainError';
    this.code = code;
    this.label = message;
    this.field = extra.field;
    this.rule = extra.rule;
  }
}
