import type { Meter } from '@estafet/relay-kit';
import type { Logger } from 'pino';
import type { CostLimits } from './graphql/operation-cost';
import type { DocumentLimits } from './graphql/document-limits';
import type { OperationList } from './graphql/operation-list';
import type { SubgraphConnection } from './graphql/subgraph-source';
import type { RateLimit } from './http/rate-limit';
import type { DemoUser } from './issuer/demo-users';
import type { SessionLifetime } from './sign-in/session-store';
import type { AgencyKinds, ClaimNames } from './sign-in/viewer-from-claims';

/** Who vouches for users: the embedded issuer with demo users, or any OpenID provider. */
export type SignInConfig =
  | { readonly kind: 'embedded'; readonly users: readonly DemoUser[] }
  | {
      readonly kind: 'provider';
      readonly issuer: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope: string;
      readonly claimNames: ClaimNames;
    };

/** Everything that a gateway needs to know. `environment.ts` reads it from the environment; tests write it. */
export interface GatewayConfig {
  readonly isProduction: boolean;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address in the browser's address bar; by default http://localhost with the port. */
  readonly publicUrl?: URL | undefined;
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphConnection[];
  readonly signIn: SignInConfig;
  readonly agencies: AgencyKinds;
  /** Key of the hash by which acts name a worker; the same for ever, or a worker becomes another one. */
  readonly workerKey: Uint8Array;
  readonly session: SessionLifetime;
  readonly documentLimits: DocumentLimits;
  readonly costLimits: CostLimits;
  /** Operations per session. */
  readonly rateLimit: RateLimit;
  /** Steps of a sign-in per network address. */
  readonly signInRateLimit: RateLimit;
  readonly operationSeconds: number;
  readonly operations?: OperationList;
  /** The built dashboard; without it the gateway serves no pages. */
  readonly dashboardDirectory?: string | undefined;
  /** Where requests are counted; without it they are only logged. */
  readonly meter?: Meter | undefined;
  /** How many proxies stand in front; their forwarded address is believed. */
  readonly trustedProxies: number;
  readonly logger: Logger;
}
