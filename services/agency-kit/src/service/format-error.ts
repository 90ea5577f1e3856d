import { unwrapResolverError } from '@apollo/server/errors';
import { presentError, presentLabel } from '@estafet/relay-kit';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { KitLogger } from '../kernel/deps';
import { StateChanged } from '../kernel/errors';

/**
 * Maps every error once, at the edge (see `presentError`), and adds what only agencies have: the state of a referral
 * that changed under somebody's hands, and class-validator's findings. No message ever carries a value that was sent.
 */
export function createErrorFormatter(logger: KitLogger) {
  return (formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raised);
    const place = { locations: formatted.locations, path: formatted.path };
    if (error instanceof ArgumentValidationError) return { ...place, ...presentValidation(error) };
    if (error instanceof StateChanged) {
      const { code, label, currentState, availableActions } = error;
      return { ...place, ...presentLabel(code, label, { currentState, availableActions }) };
    }
    return { ...place, ...presentError(formatted, error, logger) };
  };
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
