import type { Directory, KeyBundle, RelayLogger } from '@estafet/relay-kit';
import { caseCodesOf, type GiveCode } from '../cases/case-codes';

/** What judging depends on beside the acts themselves. */
export interface EngineDeps {
  readonly directory: Directory;
  readonly taskForceId: string;
  readonly logger: RelayLogger;
  readonly assumeAllRulesOn: boolean;
  readonly assumeAllRecorded: boolean;
  readonly giveCode: GiveCode;
}

export interface EngineOptions {
  readonly directory: Directory;
  readonly keys: KeyBundle;
  readonly logger: RelayLogger;
  readonly taskForceId: string;
  /** Rehearsal and the documented cases: no rule in shadow (rules.md 1). */
  readonly assumeAllRulesOn?: boolean | undefined;
  /** Rehearsal: every agency counts as recording everything (rules.md 2). */
  readonly assumeAllRecorded?: boolean | undefined;
}

export function engineDepsOf({ keys, ...options }: EngineOptions): EngineDeps {
  return {
    directory: options.directory,
    taskForceId: options.taskForceId,
    logger: options.logger,
    assumeAllRulesOn: options.assumeAllRulesOn ?? false,
    assumeAllRecorded: options.assumeAllRecorded ?? false,
    giveCode: caseCodesOf(keys.of(options.taskForceId).dataWrappingKey),
  };
}
