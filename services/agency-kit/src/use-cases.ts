import { caseUseCases } from './features/case-acts/case-use-cases';
import type { UseCaseMap } from './kernel/use-case';

/**
 * Every verb that each agency service has. `service.useCases.<name>(viewer, input)` runs it in-process exactly as the
 * API does: same authorisation, transaction, idempotency and acts.
 */
export const agencyUseCases = { ...caseUseCases } satisfies UseCaseMap;
