import type { UseCase } from '../../kernel/use-case';
import { agencyActUseCase, type AgencyActResult, type AgencyInput, type AgencyVerb } from './agency-verbs';
import { type CaseActResult, caseActUseCase } from './case-act.use-case';
import type { CaseInput, CaseVerb } from './case-verb';
import { CLIENT_VERBS } from './verbs/client-verbs';
import { CONSENT_VERBS } from './verbs/consent-verbs';
import { RETURN_VERBS } from './verbs/return-verbs';
import { WORK_VERBS } from './verbs/work-verbs';

/** Every verb about a case that all kinds of agency share; `kinds` leaves some to a few. */
export const CASE_VERBS = { ...CLIENT_VERBS, ...CONSENT_VERBS, ...WORK_VERBS, ...RETURN_VERBS } as const;

export type CaseVerbTable = Readonly<Record<string, CaseVerb>>;
export type AgencyVerbTable = Readonly<Record<string, AgencyVerb>>;

type CaseUseCases<T extends CaseVerbTable> = {
  readonly [K in keyof T]: T[K] extends CaseVerb<infer I> ? UseCase<I, CaseActResult> : never;
};
type AgencyUseCases<T extends AgencyVerbTable> = {
  readonly [K in keyof T]: T[K] extends AgencyVerb<infer I> ? UseCase<I, AgencyActResult> : never;
};

/** The use cases of a table of verbs, by the verb's name: a service makes those of its own table with the same call. */
export function caseUseCasesOf<T extends CaseVerbTable>(table: T): CaseUseCases<T> {
  const useCases = Object.entries(table).map(([name, verb]) => [name, caseActUseCase<CaseInput>(verb)]);
  return Object.fromEntries(useCases) as CaseUseCases<T>;
}

export function agencyUseCasesOf<T extends AgencyVerbTable>(table: T): AgencyUseCases<T> {
  const useCases = Object.entries(table).map(([name, verb]) => [name, agencyActUseCase<AgencyInput>(verb)]);
  return Object.fromEntries(useCases) as AgencyUseCases<T>;
}
