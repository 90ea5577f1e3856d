import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { apiSchemaOf } from '@estafet/gateway/limits';
import { loadKeyBundle } from '@estafet/relay-kit';
import { seededRandom, type Random } from '../demo/random';
import { endpointOf, keysFile, ROOT, SERVICES, SUBGRAPHS, type ServicePlan } from '../local/deployables';
import { signInByHttp } from '../testing/api-client';
import type { ScratchSystem } from '../testing/scratch-system';
import type { Fault, FuzzAnswer, FuzzInput } from './fuzz-input';
import { graphqlInputs } from './graphql-inputs';
import { faultOf } from './judge';
import { relayInputs } from './relay-inputs';
import { MARKER } from './strange-values';

/** Whose session asks, and whose server has been taken over. */
const USERS = ['polres-petugas', 'lsm-kepala', 'koordinator', 'pejabat'];
const COMPROMISED = { service: 'ngo', agencyId: 'lsm-pelita' };
const RECIPIENTS = [
  { service: 'service-centre', agencyId: 'p2tp2a' },
  { service: 'task-force', agencyId: 'gugus-tugas' },
];
const AT_ONCE = 16;
const KEPT_FAULTS = 20;

export interface FuzzReport {
  readonly inputs: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly {
    readonly fault: Fault;
    readonly place: string;
    readonly input: string;
    readonly answer: string;
  }[];
  /** Whether any process has written down what was typed. */
  readonly isMarkerLogged: boolean;
  /** An ordinary question after all of it: refused requests must not have shut anybody out. */
  readonly isAnsweredAfterwards: boolean;
}

interface Target {
  readonly place: string;
  readonly address: string;
  readonly make: (random: Random) => FuzzInput;
}

/** Sends seeded strange requests to the gateway as several users, and to relay endpoints, and judges every answer. */
export async function runFuzz(
  system: ScratchSystem,
  options: { readonly inputs: number; readonly seed: number; readonly progress?: (done: number) => void },
): Promise<FuzzReport> {
  const targets = [...(await gatewayTargets(system)), ...relayTargets(system)];
  const random = seededRandom(options.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses: Record<string, number> = {};
  const faults: FuzzReport['faults'][number][] = [];
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent < options.inputs) {
      sent += 1;
      if (sent % 10_000 === 0) options.progress?.(sent);
      const target = random.pick(targets);
      const input = target.make(random);
      const answer = await send(agent, target.address, input);
      const status = String(answer?.status ?? 'none');
      statuses[status] = (statuses[status] ?? 0) + 1;
      const fault = faultOf(answer);
      if (fault && faults.length < KEPT_FAULTS) {
        const text = (answer?.text ?? '').slice(0, 500);
        faults.push({
          fault,
          place: target.place,
          input: input.body.toString('latin1').slice(0, 2_000),
          answer: text,
        });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  const after = await signInByHttp(system.address, USERS[0] ?? '');
  const { status, errors } = await after.query('{ viewer { id } }');
  return {
    inputs: sent,
    statuses,
    faults,
    isMarkerLogged: system.logs().includes(MARKER),
    isAnsweredAfterwards: status === 200 && errors.length === 0,
  };
}

async function gatewayTargets(system: ScratchSystem): Promise<Target[]> {
  const schema = apiSchemaOf(readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8'));
  const listed = readFileSync(join(ROOT, 'dashboard', 'dist', 'operations.json'), 'utf8');
  const make = graphqlInputs(schema, JSON.parse(listed) as string[]);
  return Promise.all(
    USERS.map(async (user) => {
      const { cookie } = await signInByHttp(system.address, user);
      return {
        place: `gateway as ${user}`,
        address: system.address,
        make: (random: Random) => {
          const input = make(random);
          return {
            ...input,
            path: '/graphql',
            headers: { ...input.headers, cookie, origin: system.address },
          };
        },
      };
    }),
  );
}

function relayTargets(system: ScratchSystem): Target[] {
  const { keysPassphrase } = system.state.secrets(SUBGRAPHS);
  const keys = loadKeyBundle(keysFile(service(COMPROMISED.service), system.state), keysPassphrase).of(
    COMPROMISED.agencyId,
  );
  const basePort = Number(new URL(system.address).port);
  return RECIPIENTS.map((recipient) => ({
    place: `relay of ${recipient.agencyId}`,
    address: endpointOf(service(recipient.service), basePort),
    make: relayInputs(keys, recipient.agencyId, new Date()),
  }));
}

function service(name: string): ServicePlan {
  const found = SERVICES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no service is called ${name}`);
  return found;
}

/** Undefined when the server broke off without an answer, which it never should. */
function send(
  agent: Agent,
  address: string,
  { path, headers, body }: FuzzInput,
): Promise<FuzzAnswer | undefined> {
  return new Promise((resolve) => {
    const outgoing = request(
      new URL(path, address),
      { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
        incoming.on('error', () => resolve(undefined));
      },
    );
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close a kept connection that is idle just as it is used again; that says nothing about the input.
      const wasClosedIdle = outgoing.reusedSocket && error.code === 'ECONNRESET';
      resolve(wasClosedIdle ? send(agent, address, { path, headers, body }) : undefined);
    });
    outgoing.end(body);
  });
}
