import { join } from 'node:path';
import { DEMO_PARTIES, TASK_FORCE_ID } from '../demo/district';
import type { DatabasePlan, LocalPostgres } from './postgres';
import type { ProcessPlan } from './processes';
import { ROOT } from './root';
import type { Secrets, StateDirectory } from './state';

export { ROOT };

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

/** Where a process tells its figures; offset 0 is the gateway. */
export function metricsPort(basePort: number, portOffset: number): number {
  return basePort + 50 + portOffset;
}

/** Every port that a system takes, from its base port on. */
export function portsOf(basePort: number): { readonly port: number; readonly what: string }[] {
  return [
    { port: basePort, what: 'the gateway' },
    { port: metricsPort(basePort, 0), what: 'the gateway’s metrics' },
    ...SERVICES.flatMap(({ name, portOffset }) => [
      { port: basePort + 100 + portOffset, what: name },
      { port: metricsPort(basePort, portOffset), what: `the metrics of ${name}` },
    ]),
  ];
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
    ESTAFET_METRICS_PORT: String(metricsPort(plan.basePort, service.portOffset)),
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
