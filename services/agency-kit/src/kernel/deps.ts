import type { Clock, Directory, KeyBundle } from '@estafet/relay-kit';
import type { AgencyKind } from '@estafet/schema';
import type { DataSource } from 'typeorm';
import type { ActHook } from './act-hook';
import type { AgencyPrefix, ServiceName } from './names';

/** The part of a pino logger that the kit uses. No act, identity or input value is ever given to it. */
export interface KitLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What every use case of one running service shares. */
export interface KernelDeps {
  readonly service: ServiceName;
  readonly prefix: AgencyPrefix;
  readonly kind: AgencyKind;
  readonly hosted: readonly string[];
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly keys: KeyBundle;
  readonly taskForceId: string;
  readonly logger: KitLogger;
  readonly hooks: readonly ActHook[];
}
