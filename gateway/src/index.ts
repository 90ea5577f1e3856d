export { createGateway, type Gateway } from './gateway';
export type { GatewayConfig, SignInConfig } from './gateway-config';
export { readEnvironment } from './environment';
export { createLogger } from './logger';
export { DEFAULT_COST_LIMITS } from './graphql/operation-cost';
export { DEFAULT_DOCUMENT_LIMITS } from './graphql/document-limits';
export { SESSION_SUBGRAPH } from './graphql/apollo-server';
export { SESSION_SDL } from './session/session.schema';
export { loadDemoUsers, parseDemoUsers, type DemoUser } from './issuer/demo-users';
export { workerRefOf } from './sign-in/viewer-from-claims';
export {
  emitComposition,
  findDrift,
  findUnannouncedChanges,
  schemaFiles,
  type CommittedFiles,
  type EmittedSchema,
} from './composition/check';
export type { SubgraphDefinition } from './composition/compose';
