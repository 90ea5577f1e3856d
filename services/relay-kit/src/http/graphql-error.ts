import { randomUUID } from 'node:crypto';
import type { Label } from '@estafet/schema';
import { DomainError } from '../errors/domain-error';
import type { RelayLogger } from '../relay/relay.types';
import { readCoercionError } from './coercion-error';
import { describeUnknownError } from './unknown-error';

/** What a GraphQL answer says about an error: a sentence in both languages, a code, and facts that are safe to show. */
export interface PresentedError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly messages: Label; readonly [fact: string]: unknown };
}

/** The part of GraphQL's formatted error that matters here, so that this library needs no GraphQL of its own. */
interface FormattedError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const INTERNAL: Label = {
  id: 'Terjadi gangguan di sistem. Coba lagi; bila berulang, sebutkan nomor rujukan galat ini.',
  en: 'Something went wrong in the system. Try again; if it happens again, quote this error reference.',
};
const BAD_QUERY: Label = {
  id: 'Permintaan tidak sesuai dengan skema.',
  en: 'The request does not fit the schema.',
};

/** GraphQL errors about the request itself; their messages echo what was sent, so they are rewritten. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * Maps an error once, at the edge. A DomainError shows its sentence; a bad request names the field, the rule and the kind
 * of value; anything else is masked and logged under a reference. No message ever carries a value that was sent.
 */
export function presentError(
  formatted: FormattedError,
  raised: unknown,
  logger: RelayLogger,
): PresentedError {
  if (raised instanceof DomainError) {
    return presentLabel(raised.code, raised.label, { field: raised.field, rule: raised.rule });
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && REQUEST_CODES.has(code)) {
    const problem = readCoercionError(formatted.message);
    return problem
      ? presentLabel('INVALID_INPUT', problem.label, { ...problem.facts })
      : presentLabel(code, BAD_QUERY);
  }
  const reference = randomUUID();
  logger.error({ reference, path: formatted.path, ...describeUnknownError(raised) }, 'unexpected error');
  return presentLabel('INTERNAL', INTERNAL, { reference });
}

/** Indonesian is the message; both languages travel in the extensions, and the dashboard picks. */
export function presentLabel(
  code: string,
  label: Label,
  facts: Record<string, unknown> = {},
): PresentedError {
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  return {
    message: label.id,
    extensions: { code, messages: { id: label.id, en: label.en }, ...Object.fromEntries(present) },
  };
}
