import { basename, dirname, join, resolve } from 'node:path';
import { DEMO_PARTIES, TASK_FORCE_ID } from '../demo/district';
import type { DatabasePlan, LocalPostgres } from './postgres';
import type { ProcessPlan } from './processes';
import type { Secrets, StateDirectory } from './state';

/** A service of the local system: which agencies it hosts, in which database, on which port after the base port. */
export interface ServicePlan {
  readonly name: string;
  readonly folder: string;
  readonly database: DatabasePlan;
  readonly portOffset: number;
  readonly hosted: readonly string[];
}

export const SERVICES: readonly ServicePlan[] = [
  agencies('police', 1, 'POLICE'),
  agencies('social-services', 2, 'SOCIAL_SERVICES'),
  agencies('service-centre', 3, 'SERVICE_CENTRE'),
  agencies('ngo', 4, 'NGO'),
  {
    name: 'task-force',
    folder: 'services/task-force',
    database: { name: 'estafet_task_force', roles: ['engine', 'board'] },
    portOffset: 5,
    hosted: [TASK_FORCE_ID],
  },
];

export const SUBGRAPHS: readonly string[] = SERVICES.map((service) => service.name);

/** The repository's root, seen from the compiled launcher (`infra/dist/local`) and from its source, which tests load. */
export const ROOT = resolve(__dirname, basename(dirname(__dirname)) === 'dist' ? '../../..' : '../..');

export interface SystemPlan {
  readonly state: StateDirectory;
  readonly secrets: Secrets;
  readonly postgres: LocalPostgres;
  /** Gateway port; the services follow it (`portOffset`). */
  readonly basePort: number;
  readonly directoryFile: string;
  readonly usersFile: string;
  readonly clockFile: string;
}

export function endpointOf(service: ServicePlan, basePort: number): string {
  return `http://127.0.0.1:${basePort + 100 + service.portOffset}`;
}

/** What a service process is given; the same variables an operator sets in production. */
export function serviceEnvironment(service: ServicePlan, plan: SystemPlan): Record<string, string> {
  const { database } = service;
  const shared = {
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    ESTAFET_PORT: String(plan.basePort + 100 + service.portOffset),
    ESTAFET_GATEWAY_KEY: plan.secrets.gatewayKeys[service.name] ?? '',
    ESTAFET_KEYS_FILE: keysFile(service, plan.state),
    ESTAFET_KEYS_PASSPHRASE: plan.secrets.keysPassphrase,
    ESTAFET_DIRECTORY_FILE: plan.directoryFile,
    ESTAFET_CLOCK_FILE: plan.clockFile,
  };
  if (service.name === 'task-force') {
    return {
      ...shared,
      ESTAFET_ENGINE_DATABASE_URL: plan.postgres.urlFor(database.name, 'engine'),
      ESTAFET_BOARD_DATABASE_URL: plan.postgres.urlFor(database.name, 'board'),
    };
  }
  return {
    ...shared,
    ESTAFET_DATABASE_URL: plan.postgres.urlFor(database.name, 'app'),
    ESTAFET_HOSTED: service.hosted.join(','),
  };
}

export function keysFile(service: ServicePlan, state: StateDirectory): string {
  return state.path('keys', `${service.name}.keys`);
}

export function servicePlan(service: ServicePlan, plan: SystemPlan): ProcessPlan {
  return {
    name: service.name,
    script: join(ROOT, service.folder, 'dist', 'main.js'),
    port: plan.basePort + 100 + service.portOffset,
    environment: serviceEnvironment(service, plan),
    logFile: plan.state.path('logs', `${service.name}.log`),
  };
}

function agencies(name: string, portOffset: number, kind: string): ServicePlan {
  return {
    name,
    folder: `services/${name}`,
    database: { name: `estafet_${name.replaceAll('-', '_')}`, roles: ['app'] },
    portOffset,
    hosted: DEMO_PARTIES.filter((party) => party.isMember && party.kind === kind).map((party) => party.id),
  };
}
