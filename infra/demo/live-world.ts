import { type AgencyService, createAgencyService } from '@estafet/agency-kit';
import { workerRefOf } from '@estafet/gateway/sign-in/worker-ref';
import {
  DomainError,
  createInProcessTransport,
  createManualClock,
  Directory,
  type DirectoryEntry,
  type KeyBundle,
  type ManualClock,
  type Relay,
  type Transport,
} from '@estafet/relay-kit';
import type { Viewer } from '@estafet/schema';
import {
  createBoardDataSource,
  createEngineDataSource,
  createTaskForce,
  type TaskForce,
} from '@estafet/task-force';
import { SERVICES } from '../local/deployables';
import { AGENCY_DEFINITIONS } from '../local/migrate';
import { DEMO_PARTIES, TASK_FORCE_ID } from './district';
import { DEMO_USERS } from './users';
import type { DemoWorld } from './world';

type Perform = (viewer: Viewer, input: Record<string, unknown>) => Promise<Record<string, unknown>>;

const HEADS_VERBS: ReadonlySet<string> = new Set([
  'publishProgrammeCard',
  'declareRecording',
  'acknowledgeCard',
]);

const COORDINATOR: Viewer = {
  ...{ sub: 'koordinator', displayName: 'Ketua Harian Contoh', language: 'id' },
  roles: ['coordinator'],
  workerRef: 'koordinator',
};

interface WorldOptions {
  readonly start: Date;
  readonly bundles: ReadonlyMap<string, KeyBundle>;
  readonly entries: readonly DirectoryEntry[];
  readonly urlFor: (database: string, role: string) => string;
  readonly workerKey: Buffer;
}

/** All services of the district inside one process, on a clock that the simulation moves. */
export interface LiveWorld extends DemoWorld {
  readonly clock: ManualClock;
  /** Delivers until nothing is under way, and lets the task force's clocks come up to the present. */
  settle(): Promise<void>;
  /** The same, asking everybody: at the beginning, and before anything else starts on these databases. */
  settleAll(): Promise<void>;
  stop(): Promise<void>;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: reportProblem } as const;

function reportProblem(facts: object, message: string): void {
  process.stderr.write(`${message} ${JSON.stringify(facts)}\n`);
}

export async function openLiveWorld(options: WorldOptions): Promise<LiveWorld> {
  const clock = createManualClock(options.start);
  const relays = new Map<string, Relay>();
  const busy = new Set<Relay>();
  const transport = marking(createInProcessTransport(relays), relays, busy);
  const hosts = new Map<string, AgencyService>();
  for (const service of SERVICES) {
    const definition = AGENCY_DEFINITIONS.find((candidate) => candidate.name === service.name);
    if (!definition) continue;
    const running = await createAgencyService(definition, {
      databaseUrl: options.urlFor(service.database.name, 'app'),
      ...{ port: 0, gatewayKey: new Uint8Array(32), hosted: service.hosted, taskForceId: TASK_FORCE_ID },
      keys: keysOf(options, service.name),
      directory: new Directory(options.entries),
      ...{ clock, transport, logger: QUIET, isProduction: false },
    });
    for (const id of service.hosted) {
      hosts.set(id, running);
      relays.set(id, running.relay);
    }
  }
  const taskForce = await createTaskForce({
    engineDataSource: createEngineDataSource(options.urlFor('estafet_task_force', 'engine')),
    boardDataSource: createBoardDataSource(options.urlFor('estafet_task_force', 'board')),
    keys: keysOf(options, 'task-force'),
    directory: new Directory(options.entries),
    ...{ clock, transport, logger: QUIET },
  });
  relays.set(TASK_FORCE_ID, taskForce.relay);
  return new InProcessWorld(clock, hosts, taskForce, { workerKey: options.workerKey, busy });
}

/** Whoever is handed something has something to do. */
function marking(transport: Transport, relays: ReadonlyMap<string, Relay>, busy: Set<Relay>): Transport {
  return {
    ...transport,
    deliver: async (batch, to) => {
      const relay = relays.get(batch.recipientId);
      if (relay) busy.add(relay);
      return transport.deliver(batch, to);
    },
  };
}

interface WorldParts {
  readonly workerKey: Buffer;
  /** The relays at which something may be under way: to ask all of them at every step takes most of a first start. */
  readonly busy: Set<Relay>;
}

class InProcessWorld implements LiveWorld {
  private performed = 0;

  constructor(
    readonly clock: ManualClock,
    private readonly hosts: ReadonlyMap<string, AgencyService>,
    private readonly force: TaskForce,
    private readonly parts: WorldParts,
  ) {}

  async perform(
    agency: string,
    verb: string,
    input: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const service = this.hosts.get(agency);
    const useCases = service?.useCases as Readonly<Record<string, Perform | undefined>> | undefined;
    const useCase = useCases?.[verb];
    if (!useCase) throw new Error(`${agency} has no use case ${verb}`);
    this.performed += 1;
    if (service) this.parts.busy.add(service.relay);
    try {
      return await useCase(this.viewerOf(agency, verb), {
        idempotencyKey: `demo-${this.performed}`,
        ...input,
      });
    } catch (error) {
      if (error instanceof DomainError) error.message = `${agency} ${verb}: ${error.message}`;
      throw error;
    }
  }

  async taskForce(verb: string, input: Record<string, unknown>): Promise<void> {
    this.performed += 1;
    const coordination = this.force.coordination as unknown as Readonly<Record<string, Perform | undefined>>;
    if (!coordination[verb]) throw new Error(`the task force has no use case ${verb}`);
    this.parts.busy.add(this.force.relay);
    await coordination[verb](COORDINATOR, { idempotencyKey: `demo-${this.performed}`, ...input });
  }

  isPartner(id: string): boolean {
    return !this.hosts.has(id);
  }

  workerOf(agency: string): string {
    return workerRefOf(this.parts.workerKey, `${agency}-petugas`);
  }

  now(): Date {
    return this.clock.now();
  }

  async settle(): Promise<void> {
    const { busy } = this.parts;
    while (busy.size > 0) {
      const round = [...busy];
      busy.clear();
      for (const relay of round) if ((await relay.pump()) > 0) busy.add(relay);
    }
    // What the clocks write themselves goes out with the next step.
    if ((await this.force.tick()) > 0) busy.add(this.force.relay);
  }

  async settleAll(): Promise<void> {
    for (const service of this.hosts.values()) this.parts.busy.add(service.relay);
    this.parts.busy.add(this.force.relay);
    await this.settle();
  }

  async stop(): Promise<void> {
    for (const service of new Set(this.hosts.values())) await service.stop();
    await this.force.stop();
  }

  /**
   * The frontline worker does the work; what concerns the agency itself is its head's. Acts name them as the gateway
   * does when they sign in, or nobody would be in the team of a case.
   */
  private viewerOf(agency: string, verb: string): Viewer {
    const isHead = HEADS_VERBS.has(verb);
    const sub = `${agency}-${isHead ? 'kepala' : 'petugas'}`;
    const party = DEMO_PARTIES.find((each) => each.id === agency);
    return {
      ...{ sub, displayName: nameOf(sub), agencyId: agency, language: 'id' },
      agencyKind: party?.kind ?? 'NGO',
      roles: isHead ? ['frontline', 'supervisor'] : ['frontline'],
      workerRef: workerRefOf(this.parts.workerKey, sub),
    };
  }
}

function nameOf(sub: string): string {
  return DEMO_USERS.find((user) => user.sub === sub)?.name ?? 'Petugas Contoh';
}

function keysOf(options: WorldOptions, service: string): KeyBundle {
  const bundle = options.bundles.get(service);
  if (!bundle) throw new Error(`no keys for ${service}`);
  return bundle;
}
