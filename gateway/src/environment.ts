import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AgencyKind } from '@estafet/schema';
import type { GatewayConfig, SignInConfig } from './gateway-config';
import { DEFAULT_DOCUMENT_LIMITS } from './graphql/document-limits';
import { DEFAULT_COST_LIMITS } from './graphql/operation-cost';
import { loadOperationList } from './graphql/operation-list';
import { loadDemoUsers } from './issuer/demo-users';
import { createLogger } from './logger';
import { DEFAULT_CLAIM_NAMES, type AgencyKinds } from './sign-in/viewer-from-claims';

/** The repository's root, seen from `gateway/src` and from `gateway/dist` alike. */
const ROOT = resolve(__dirname, '../..');

const SUBGRAPHS = [
  { name: 'police', variable: 'POLICE', port: 4101 },
  { name: 'social-services', variable: 'SOCIAL_SERVICES', port: 4102 },
  { name: 'service-centre', variable: 'SERVICE_CENTRE', port: 4103 },
  { name: 'ngo', variable: 'NGO', port: 4104 },
  { name: 'task-force', variable: 'TASK_FORCE', port: 4105 },
] as const;

const key = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/, 'must be 32 bytes in hexadecimal (64 digits)')
  .transform((hex) => new Uint8Array(Buffer.from(hex, 'hex')));

const subgraphFields = {
  ESTAFET_POLICE_URL: z.url().default('http://127.0.0.1:4101/graphql'),
  ESTAFET_POLICE_KEY: key,
  ESTAFET_SOCIAL_SERVICES_URL: z.url().default('http://127.0.0.1:4102/graphql'),
  ESTAFET_SOCIAL_SERVICES_KEY: key,
  ESTAFET_SERVICE_CENTRE_URL: z.url().default('http://127.0.0.1:4103/graphql'),
  ESTAFET_SERVICE_CENTRE_KEY: key,
  ESTAFET_NGO_URL: z.url().default('http://127.0.0.1:4104/graphql'),
  ESTAFET_NGO_KEY: key,
  ESTAFET_TASK_FORCE_URL: z.url().default('http://127.0.0.1:4105/graphql'),
  ESTAFET_TASK_FORCE_KEY: key,
};

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ESTAFET_HOST: z.string().min(1).default('127.0.0.1'),
  ESTAFET_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  ESTAFET_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ESTAFET_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  ESTAFET_SUPERGRAPH_FILE: z.string().default(resolve(ROOT, 'schema/supergraph.graphql')),
  ESTAFET_DASHBOARD_DIRECTORY: z.string().default(resolve(ROOT, 'dashboard/dist')),
  ESTAFET_DIRECTORY_FILE: z.string(),
  ESTAFET_OPERATIONS_FILE: z.string().optional(),
  ESTAFET_WORKER_KEY: key.optional(),
  ...subgraphFields,
  ESTAFET_USERS_FILE: z.string().optional(),
  ESTAFET_OIDC_ISSUER: z.url().optional(),
  ESTAFET_OIDC_CLIENT_ID: z.string().optional(),
  ESTAFET_OIDC_CLIENT_SECRET: z.string().optional(),
  ESTAFET_OIDC_SCOPE: z.string().default('openid profile'),
  ESTAFET_OIDC_CLAIM_AGENCY: z.string().default(DEFAULT_CLAIM_NAMES.agency),
  ESTAFET_OIDC_CLAIM_ROLES: z.string().default(DEFAULT_CLAIM_NAMES.roles),
  ESTAFET_OIDC_CLAIM_NAME: z.string().default(DEFAULT_CLAIM_NAMES.name),
  ESTAFET_OIDC_CLAIM_LANGUAGE: z.string().default(DEFAULT_CLAIM_NAMES.language),
  ESTAFET_SESSION_IDLE_MINUTES: z.coerce.number().positive().max(480).default(30),
  ESTAFET_SESSION_ABSOLUTE_HOURS: z.coerce.number().positive().max(24).default(10),
  ESTAFET_OPERATION_SECONDS: z.coerce.number().positive().max(120).default(15),
  ESTAFET_RATE_PER_MINUTE: z.coerce.number().positive().default(600),
  ESTAFET_RATE_BURST: z.coerce.number().positive().default(120),
  ESTAFET_SIGN_IN_RATE_PER_MINUTE: z.coerce.number().positive().default(120),
});

const telemetrySchema = z.object({
  ESTAFET_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  ESTAFET_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

/** Where the process answers `GET /metrics`, and where it sends traces; nowhere by default. Throws when a place is none. */
export function readTelemetryPlaces(variables: NodeJS.ProcessEnv): {
  port: number | undefined;
  host: string;
  tracesEndpoint: string | undefined;
} {
  const parsed = telemetrySchema.safeParse(variables);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`The gateway’s configuration is not complete: ${names}`);
  }
  const { ESTAFET_METRICS_PORT: port, ESTAFET_METRICS_HOST: host } = parsed.data;
  return { port, host, tracesEndpoint: parsed.data.OTEL_EXPORTER_OTLP_ENDPOINT };
}

type Environment = z.infer<typeof environmentSchema>;

/** Reads and checks the environment. Throws one error that names every variable that is missing or wrong, never a value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): GatewayConfig {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`The gateway's configuration is not complete:\n${lines.join('\n')}`);
  }
  const environment = parsed.data;
  const isProduction = environment.NODE_ENV === 'production';
  if (isProduction) requireForProduction(environment);
  return {
    isProduction,
    host: environment.ESTAFET_HOST,
    port: environment.ESTAFET_PORT,
    publicUrl: environment.ESTAFET_PUBLIC_URL ? new URL(environment.ESTAFET_PUBLIC_URL) : undefined,
    supergraphSdl: readFileSync(environment.ESTAFET_SUPERGRAPH_FILE, 'utf8'),
    subgraphs: SUBGRAPHS.map(({ name, variable }) => ({
      name,
      url: environment[`ESTAFET_${variable}_URL`],
      key: environment[`ESTAFET_${variable}_KEY`],
    })),
    signIn: signInOf(environment),
    agencies: loadAgencyKinds(environment.ESTAFET_DIRECTORY_FILE),
    workerKey: environment.ESTAFET_WORKER_KEY ?? DEVELOPMENT_WORKER_KEY,
    session: {
      idleMinutes: environment.ESTAFET_SESSION_IDLE_MINUTES,
      absoluteHours: environment.ESTAFET_SESSION_ABSOLUTE_HOURS,
    },
    documentLimits: DEFAULT_DOCUMENT_LIMITS,
    costLimits: DEFAULT_COST_LIMITS,
    rateLimit: { perMinute: environment.ESTAFET_RATE_PER_MINUTE, burst: environment.ESTAFET_RATE_BURST },
    signInRateLimit: {
      perMinute: environment.ESTAFET_SIGN_IN_RATE_PER_MINUTE,
      burst: 2 * environment.ESTAFET_SIGN_IN_RATE_PER_MINUTE,
    },
    operationSeconds: environment.ESTAFET_OPERATION_SECONDS,
    operations:
      environment.ESTAFET_OPERATIONS_FILE && environment.ESTAFET_OPERATIONS_FILE !== ANY_OPERATION
        ? loadOperationList(environment.ESTAFET_OPERATIONS_FILE)
        : undefined,
    dashboardDirectory: existsSync(environment.ESTAFET_DASHBOARD_DIRECTORY)
      ? environment.ESTAFET_DASHBOARD_DIRECTORY
      : undefined,
    trustedProxies: environment.ESTAFET_TRUSTED_PROXIES,
    logger: createLogger(environment.LOG_LEVEL),
  };
}

/** Written instead of a file name to accept any operation within the limits, knowingly. */
const ANY_OPERATION = 'any';

/** Outside production only: a fixed key, so that the demonstration's workers stay the same from start to start. */
const DEVELOPMENT_WORKER_KEY = new Uint8Array(createHash('sha256').update('estafet development').digest());

function requireForProduction(environment: Environment): void {
  const required = [
    'ESTAFET_PUBLIC_URL',
    'ESTAFET_WORKER_KEY',
    'ESTAFET_OPERATIONS_FILE',
    'ESTAFET_OIDC_ISSUER',
    'ESTAFET_OIDC_CLIENT_ID',
    'ESTAFET_OIDC_CLIENT_SECRET',
  ] as const;
  const missing: string[] = required.filter((name) => environment[name] === undefined);
  if (environment.ESTAFET_USERS_FILE)
    missing.push('ESTAFET_USERS_FILE (demo users are refused in production)');
  const keys = SUBGRAPHS.map(({ variable }) =>
    Buffer.from(environment[`ESTAFET_${variable}_KEY`]).toString('hex'),
  );
  if (new Set(keys).size < keys.length) missing.push('ESTAFET_*_KEY (every subgraph needs a key of its own)');
  if (environment.ESTAFET_PUBLIC_URL && !environment.ESTAFET_PUBLIC_URL.startsWith('https://')) {
    missing.push('ESTAFET_PUBLIC_URL (must be https)');
  }
  if (missing.length > 0) {
    throw new Error(`In production the gateway needs:\n${missing.map((name) => `  ${name}`).join('\n')}`);
  }
}

function signInOf(environment: Environment): SignInConfig {
  const { ESTAFET_OIDC_ISSUER: issuer, ESTAFET_OIDC_CLIENT_ID: clientId } = environment;
  const clientSecret = environment.ESTAFET_OIDC_CLIENT_SECRET;
  if (issuer) {
    if (!clientId || !clientSecret) {
      throw new Error('ESTAFET_OIDC_ISSUER needs ESTAFET_OIDC_CLIENT_ID and ESTAFET_OIDC_CLIENT_SECRET');
    }
    return {
      kind: 'provider',
      issuer,
      clientId,
      clientSecret,
      scope: environment.ESTAFET_OIDC_SCOPE,
      claimNames: {
        agency: environment.ESTAFET_OIDC_CLAIM_AGENCY,
        roles: environment.ESTAFET_OIDC_CLAIM_ROLES,
        name: environment.ESTAFET_OIDC_CLAIM_NAME,
        language: environment.ESTAFET_OIDC_CLAIM_LANGUAGE,
      },
    };
  }
  if (!environment.ESTAFET_USERS_FILE) {
    throw new Error('Set ESTAFET_OIDC_ISSUER, or ESTAFET_USERS_FILE for the embedded issuer with demo users');
  }
  return { kind: 'embedded', users: loadDemoUsers(environment.ESTAFET_USERS_FILE) };
}

const directoryFileSchema = z.array(
  z.object({
    id: z.string().min(1),
    kind: z.enum(['POLICE', 'SOCIAL_SERVICES', 'SERVICE_CENTRE', 'NGO', 'TASK_FORCE', 'PARTNER']),
  }),
);

/** The kinds of the agencies in the directory file that the operator keeps for all services. */
function loadAgencyKinds(path: string): AgencyKinds {
  const entries = directoryFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map<string, AgencyKind>(entries.map(({ id, kind }) => [id, kind]));
}
