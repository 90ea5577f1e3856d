import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Label } from '@estafet/schema';
import { traceOf } from '../logger';
import { MESSAGES, type MessageCode } from '../messages';
import { readCoercionError, type CoercionProblem } from '@estafet/relay-kit/http/coercion-error';
import { newReference } from './gateway-error';

/** Details of a refusal that may travel to the browser beside its code. Anything else in `extensions` stays here. */
const SAFE_DETAILS = [
  'field',
  'rule',
  'reference',
  'service',
  'limit',
  'retryAfterSeconds',
  'currentState',
  'availableActions',
] as const;

const CODE = /^[A-Z][A-Z0-9_]{1,63}$/;

/**
 * The last look at every error before it leaves. A refusal with a code and a sentence in both languages passes; what the
 * framework says about bad input is replaced, because it quotes the input (`got invalid value "0812…"`); everything else
 * becomes one sentence with a reference, and the reference is in the log.
 */
export function createErrorPresenter({ logger, showsSchema }: { logger: Logger; showsSchema: boolean }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const extensions = formatted.extensions ?? {};
    const code =
      typeof extensions.code === 'string' && CODE.test(extensions.code) ? extensions.code : undefined;
    const place = placeOf(formatted);
    const messages = labelOf(extensions.messages);
    if (code && messages) {
      return { message: messages.id, ...place, extensions: { code, messages, ...safeDetails(extensions) } };
    }
    const coercion = code && isFrameworkCode(code) ? readCoercionError(formatted.message) : undefined;
    if (coercion) {
      return { message: coercion.label.id, ...place, extensions: coercionExtensions(coercion) };
    }
    if (code && isFrameworkCode(code)) {
      const detail = showsSchema && code === 'GRAPHQL_VALIDATION_FAILED' ? { detail: formatted.message } : {};
      return {
        message: MESSAGES[code].id,
        ...place,
        extensions: { code, messages: MESSAGES[code], ...detail },
      };
    }
    const details = safeDetails(extensions);
    const reference = typeof details.reference === 'string' ? details.reference : newReference();
    logger.error(
      {
        reference,
        code,
        service: extensions.serviceName,
        path: formatted.path,
        ...traceOf(unwrapResolverError(error)),
      },
      'operation failed',
    );
    const masked = MESSAGES.INTERNAL;
    return {
      message: masked.id,
      ...place,
      extensions: { code: 'INTERNAL', messages: masked, reference },
    };
  };
}

/** A value of the wrong kind: which field and which rule, in the words that the services use as well. */
export function coercionExtensions({ label, facts }: CoercionProblem): Record<string, unknown> {
  return { code: 'INVALID_INPUT', messages: label, ...facts };
}

/** Codes that Apollo Server itself gives, whose own messages may quote what was sent. */
const FRAMEWORK_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
] as const satisfies readonly MessageCode[];

function isFrameworkCode(code: string): code is (typeof FRAMEWORK_CODES)[number] {
  return (FRAMEWORK_CODES as readonly string[]).includes(code);
}

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}

function safeDetails(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    SAFE_DETAILS.filter((key) => isPlain(extensions[key])).map((key) => [key, extensions[key]]),
  );
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function labelOf(value: unknown): Label | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('en' in value)) return undefined;
  return typeof value.id === 'string' && typeof value.en === 'string'
    ? { id: value.id, en: value.en }
    : undefined;
}
