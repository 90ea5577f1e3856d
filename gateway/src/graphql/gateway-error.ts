import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Label } from '@estafet/schema';
import { MESSAGES, type MessageCode } from '../messages';

/** The shape in which every refusal leaves the gateway, inside or outside of GraphQL. */
export interface ErrorBody {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly messages: Label;
    readonly [detail: string]: unknown;
  };
}

/** A refusal by the gateway itself. `message` is Indonesian; `extensions.messages` holds both languages. */
export function gatewayError(
  code: MessageCode,
  details: Readonly<Record<string, unknown>> = {},
  options: Omit<GraphQLErrorOptions, 'extensions'> = {},
): GraphQLError {
  return new GraphQLError(MESSAGES[code].id, {
    ...options,
    extensions: { code, messages: MESSAGES[code], ...details },
  });
}

/** The same refusal as plain data, for answers that never reach GraphQL. */
export function errorBody(code: MessageCode, details: Readonly<Record<string, unknown>> = {}): ErrorBody {
  return { message: MESSAGES[code].id, extensions: { code, messages: MESSAGES[code], ...details } };
}

/** A short reference that a user can quote and that the log line of the same error carries. */
export function newReference(): string {
  return randomUUID().slice(0, 8).toUpperCase();
}
