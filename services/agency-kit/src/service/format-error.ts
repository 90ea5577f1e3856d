import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@estafet/relay-kit';
import type { Label } from '@estafet/schema';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { KitLogger } from '../kernel/deps';
import { StateChanged } from '../kernel/errors';
import { readCoercionError } from './coercion-error';

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
 * Maps every error once, at the edge. A DomainError shows its sentence; a bad request names the field, the rule and the
 * kind of value; anything else is masked and logged under a reference. No message ever carries a value that was sent.
 */
export function createErrorFormatter(logger: KitLogger) {
  return (formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raised);
    const place = { locations: formatted.locations, path: formatted.path };
    if (error instanceof DomainError) return { ...place, ...presentDomainError(error) };
    if (error instanceof ArgumentValidationError) return { ...place, ...presentValidation(error) };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && REQUEST_CODES.has(code)) {
      const problem = readCoercionError(formatted.message);
      const present = problem
        ? presentLabel('INVALID_INPUT', problem.label, { ...problem.facts })
        : presentLabel(code, BAD_QUERY);
      return { ...place, ...present };
    }
    const reference = randomUUID();
    logger.error({ reference, path: formatted.path, ...describeUnknownError(error) }, 'unexpected error');
    return { ...place, ...presentLabel('INTERNAL', INTERNAL, { reference }) };
  };
}

/** Name, database code and stack frames of an unknown error: never its message, which can quote data. */
export function describeUnknownError(error: unknown): object {
  if (!(error instanceof Error)) return { errorKind: typeof error };
  const facts = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    errorName: error.name,
    errorCode: asText(facts.code),
    constraint: asText(facts.constraint),
    table: asText(facts.table),
    frames: frames.slice(0, 12),
  };
}

function presentDomainError(error: DomainError) {
  const { code, label, field, rule } = error;
  const state =
    error instanceof StateChanged
      ? { currentState: error.currentState, availableActions: error.availableActions }
      : {};
  return presentLabel(code, label, { field, rule, ...state });
}

/** class-validator's findings, by field and rule. */
function presentValidation(error: ArgumentValidationError) {
  const findings = error.extensions.validationErrors.flatMap(({ property, constraints }) =>
    Object.keys(constraints ?? {}).map((rule) => ({ field: property, rule })),
  );
  const field = findings[0]?.field ?? 'input';
  return presentLabel(
    'INVALID_INPUT',
    { id: `Isian "${field}" tidak sah.`, en: `The field "${field}" is not valid.` },
    { field, rule: findings[0]?.rule, findings },
  );
}

/** Indonesian is the message; both languages travel in the extensions, and the dashboard picks. */
function presentLabel(code: string, label: Label, facts: Record<string, unknown> = {}) {
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  return {
    message: label.id,
    extensions: { code, messages: { id: label.id, en: label.en }, ...Object.fromEntries(present) },
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
