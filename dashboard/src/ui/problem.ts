import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { Language } from './time';

/** What went wrong, as a form can act on it. */
export interface Problem {
  /** `NETWORK`: nobody knows whether it arrived; every other code is the server's. */
  readonly code: string;
  readonly message?: string;
  readonly field?: string;
  /** What a user can quote when asking for help. */
  readonly reference?: string;
}

export const NETWORK_PROBLEM: Problem = { code: 'NETWORK' };

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Turns whatever a mutation threw into a coded problem in the reader's language. */
export function problemOf(error: unknown, language: Language): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const extensions: Record<string, unknown> = first?.extensions ?? {};
    // Agencies say it in `messages`, the gateway in `label`: the same two languages.
    const spoken = extensions.messages ?? extensions.label;
    const messages = isRecord(spoken) ? spoken : {};
    return {
      code: textOf(extensions.code) ?? 'UNKNOWN',
      message: textOf(messages[language]) ?? first?.message,
      field: textOf(extensions.field),
      reference: textOf(extensions.reference),
    };
  }
  // 5xx from a proxy says nothing about what was recorded behind it, so it is treated like a broken line.
  if (ServerError.is(error) && error.statusCode < 500) return { code: `HTTP_${error.statusCode}` };
  return NETWORK_PROBLEM;
}
