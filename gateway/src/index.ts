export { createGateway, type Gateway } from './gateway';
export type { GatewayConfig, SignInConfig } from './gateway-config';
export { readEnvironment } from './environment';
export { createLogger } from './logger';
export { DEFAULT_COST_LIMITS } from './graphql/operation-cost';
export { DEFAULT_DOCUMENT_LIMITS } from './graphql/document-limits';
export { loadDemoUsers, parseDemoUsers, type DemoUser } from './issuer/demo-users';
export { workerRefOf } from './sign-in/worker-ref';
export * from './composition';
