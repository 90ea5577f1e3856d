import { join } from 'node:path';
import type { EmptyDistrict } from '../demo/load';
import { DEMO_USERS } from '../demo/users';
import { moveClockAhead } from './clock-file';
import {
  ROOT,
  SERVICES,
  SUBGRAPHS,
  servicePlan,
  type ServicePlan,
  endpointOf,
  metricsPort,
  portsOf,
  type SystemPlan,
} from './deployables';
import { enrolment, prepareKeys, type RelayEndpointOf } from './enrolment';
import { type LocalPostgres, startPostgres } from './postgres';
import { SystemProcess, type ProcessPlan } from './processes';
import { freePort, refuseTakenPort, type Secrets, StateDirectory } from './state';

const DASHBOARD_OPERATIONS = join(ROOT, 'dashboard', 'dist', 'operations.json');

export interface Past {
  readonly name: string;
  readonly live: (district: EmptyDistrict) => Promise<void>;
}

export interface SystemOptions {
  readonly stateDirectory: string;
  readonly basePort: number;
  /** Lives a past into the databases, once, before the first start. */
  readonly past?: Past | undefined;
  /** Brings the databases up to date; left out where they are known to be. */
  readonly migrate?: (urlFor: LocalPostgres['urlFor']) => Promise<void>;
  /** Tests trade durability for speed. */
  readonly isDurable: boolean;
  /** Accept the operations of the built dashboard and no other, as production does. Otherwise any within the limits. */
  readonly isLimitedToDashboard?: boolean;
  /** Settings of the gateway that differ from the usual ones. */
  readonly gatewayEnvironment?: Readonly<Record<string, string>>;
  /** What every process is told besides its own settings. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the services reach each other's relay; straight, when left out. */
  readonly relayEndpointOf?: RelayEndpointOf | undefined;
  readonly say: (line: string) => void;
}

/** A running system: one address, its processes by name, its databases and its clock. */
export interface System {
  readonly address: string;
  readonly state: StateDirectory;
  readonly postgres: LocalPostgres;
  process(name: string): SystemProcess;
  /** Moves the clock that all processes share ahead, beyond where it stands. */
  moveClock(byMs: number): void;
  stop(): Promise<void>;
}

/** Brings up PostgreSQL, keys, databases, the demo and all processes; resolves when every one says that it is ready. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const state = new StateDirectory(options.stateDirectory);
  state.prepare();
  state.lock();
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const part of started.reverse()) await part.stop();
    started.length = 0;
    state.unlock();
  };
  try {
    await refusePorts(options.basePort);
    const secrets = state.secrets(SUBGRAPHS);
    const bundles = prepareKeys(state, secrets);
    const postgres = await startDatabases(state, secrets, options.isDurable);
    started.push(postgres);
    await options.migrate?.(postgres.urlFor);
    const clockFile = state.path('clock.json');
    const entries = enrolment(bundles, options.basePort, options.relayEndpointOf);
    const plan: SystemPlan = {
      ...{ state, secrets, postgres, basePort: options.basePort, clockFile },
      directoryFile: state.writeJson('directory.json', entries),
      usersFile: state.writeJson('users.json', DEMO_USERS),
    };
    const { past } = options;
    if (past && !state.readJson('demo.json')) {
      options.say(`Loading the district (${past.name}) …`);
      await past.live({
        ...{ end: new Date(), bundles, say: options.say },
        urlFor: (database, role) => withoutWaitingForDisk(postgres.urlFor(database, role)),
        entries,
        workerKey: Buffer.from(secrets.workerKey, 'hex'),
      });
      state.writeJson('demo.json', { profile: past.name });
    }
    const processes = new Map(
      [...SERVICES.map((service) => servicePlan(service, plan)), gatewayPlan(plan, options)].map((each) => [
        each.name,
        new SystemProcess({ ...each, environment: { ...each.environment, ...options.environment } }),
      ]),
    );
    started.push({
      stop: async () => {
        await Promise.all([...processes.values()].map((each) => each.stop()));
      },
    });
    for (const each of processes.values()) each.start();
    await Promise.all([...processes.values()].map((each) => each.ready()));
    return {
      address: `http://127.0.0.1:${options.basePort}`,
      state,
      postgres,
      process: (name) => {
        const found = processes.get(name);
        if (!found) throw new Error(`no process is called ${name}`);
        return found;
      },
      moveClock: (byMs) => void moveClockAhead(clockFile, byMs),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function startDatabases(
  state: StateDirectory,
  { postgresPassword }: Secrets,
  isDurable: boolean,
): Promise<LocalPostgres> {
  return startPostgres({
    directory: state.path('postgres'),
    port: await freePort(),
    password: postgresPassword,
    databases: SERVICES.map((service) => service.database),
    isDurable,
  });
}

async function refusePorts(basePort: number): Promise<void> {
  for (const { port, what } of portsOf(basePort)) await refuseTakenPort(port, what);
}

function gatewayPlan(plan: SystemPlan, options: SystemOptions): ProcessPlan {
  return {
    name: 'gateway',
    script: join(ROOT, 'gateway', 'dist', 'main.js'),
    port: plan.basePort,
    environment: {
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      ESTAFET_PORT: String(plan.basePort),
      ESTAFET_PUBLIC_URL: `http://127.0.0.1:${plan.basePort}`,
      ...Object.fromEntries(SERVICES.flatMap((service) => subgraphVariables(service, plan))),
      ESTAFET_WORKER_KEY: plan.secrets.workerKey,
      ESTAFET_DIRECTORY_FILE: plan.directoryFile,
      ESTAFET_USERS_FILE: plan.usersFile,
      ESTAFET_METRICS_PORT: String(metricsPort(plan.basePort, 0)),
      ...(options.isLimitedToDashboard && { ESTAFET_OPERATIONS_FILE: DASHBOARD_OPERATIONS }),
      ...options.gatewayEnvironment,
    },
    logFile: plan.state.path('logs', 'gateway.log'),
  };
}

function subgraphVariables(service: ServicePlan, plan: SystemPlan): [string, string][] {
  const variable = `ESTAFET_${service.name.replaceAll('-', '_').toUpperCase()}`;
  return [
    [`${variable}_URL`, `${endpointOf(service, plan.basePort)}/graphql`],
    [`${variable}_KEY`, plan.secrets.gatewayKeys[service.name] ?? ''],
  ];
}

/** Nothing of the demo's past is lost that the next start would not make again; a live system waits for the disk. */
function withoutWaitingForDisk(address: string): string {
  const url = new URL(address);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.toString();
}
