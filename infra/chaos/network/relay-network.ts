import { Agent, createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../../demo/random';
import { SERVICES } from '../../local/deployables';
import { drawFaults, type Fault, type FaultRates, FAULTS, flipBit, NO_FAULTS } from './faults';

/** One request on its way from a service to another's relay. */
interface Passing {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** A step of a delivery at which something can be made to happen. */
export type Step = 'REQUEST_FORWARDED' | 'ANSWER_UNDERWAY';

export type StepWatcher = (step: Step, from: string, to: string) => void;

/** Signs the hash of a request with the key of an agency that is not its sender. */
export type ForeignSigner = (
  from: string,
  path: string,
  body: Buffer,
) => { readonly kid: string; readonly signature: string } | undefined;

const LONGEST_DELAY_MS = 1_500;
const LONGEST_REORDERING_MS = 12_000;
const SENDER = /"(?:senderId|agencyId)":"([a-z0-9-]+)"/;

/**
 * The lines between the services' relays. The directory names these addresses, so every batch passes here and meets what the
 * lines do to it: nothing of it is known to the services.
 */
export class RelayNetwork {
  readonly counts: Record<Fault | 'PARTITIONED' | 'PASSED', number>;
  private readonly servers = new Map<string, Server>();
  private readonly targets = new Map<string, number>();
  private readonly cuts = new Set<string>();
  private readonly replays = new Set<NodeJS.Timeout>();
  private readonly agent = new Agent({ keepAlive: false });
  private rates: FaultRates = NO_FAULTS;
  private watcher: StepWatcher | undefined;
  private foreignSigner: ForeignSigner | undefined;

  private constructor(private readonly random: Random) {
    const zeros = FAULTS.map((fault) => [fault, 0] as const);
    this.counts = { ...(Object.fromEntries(zeros) as Record<Fault, number>), PARTITIONED: 0, PASSED: 0 };
  }

  /** Opens one address for each service; they lead nowhere until {@link leadTo}. */
  static async open(random: Random): Promise<RelayNetwork> {
    const network = new RelayNetwork(random);
    for (const { name } of SERVICES) await network.listen(name);
    return network;
  }

  /** The address under which the others shall reach a service that listens at `endpoint`. */
  leadTo(service: string, endpoint: string): string {
    this.targets.set(service, Number(new URL(endpoint).port));
    const { port } = this.servers.get(service)?.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  signWrongly(signer: ForeignSigner): void {
    this.foreignSigner = signer;
  }

  setFaults(rates: FaultRates): void {
    this.rates = rates;
  }

  watch(watcher: StepWatcher | undefined): void {
    this.watcher = watcher;
  }

  /** Nothing passes between two services, in either direction, until it is mended. */
  cut(one: string, other: string): void {
    this.cuts.add(lineOf(one, other));
  }

  mend(one: string, other: string): void {
    this.cuts.delete(lineOf(one, other));
  }

  /** From here on the lines are faultless; what was held back for later is never sent. */
  heal(): void {
    this.rates = NO_FAULTS;
    this.cuts.clear();
    for (const timer of this.replays) clearTimeout(timer);
    this.replays.clear();
  }

  async close(): Promise<void> {
    this.heal();
    this.agent.destroy();
    for (const server of this.servers.values()) {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    }
  }

  private listen(to: string): Promise<void> {
    const server = createServer((incoming, response) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('end', () => {
        const body = Buffer.concat(pieces);
        const passing = { from: senderOf(body), to, path: incoming.url ?? '/', body };
        this.pass({ ...passing, headers: kept(incoming.headers) }).then(
          (answer) => {
            if (!answer) response.socket?.destroy();
            else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
          },
          () => response.socket?.destroy(),
        );
      });
      incoming.on('error', () => undefined);
    });
    this.servers.set(to, server);
    return new Promise((done) => server.listen(0, '127.0.0.1', done));
  }

  /** What the sender is answered; undefined when the line breaks. */
  private async pass(sent: Passing): Promise<Answer | undefined> {
    if (this.cuts.has(lineOf(sent.from, sent.to))) {
      this.note('PARTITIONED');
      return undefined;
    }
    const faults = drawFaults(this.random, this.rates);
    for (const fault of faults) this.note(fault);
    if (faults.has('DELAYED')) await pause(this.random.whole(10, LONGEST_DELAY_MS));
    if (faults.has('LOST')) return undefined;
    if (faults.has('CUT_SHORT')) return this.cutShort(sent);
    const request = this.tamper(sent, faults);
    if (faults.has('REORDERED')) this.replayLater(request);
    const twin = faults.has('DUPLICATED') ? this.forward(request).catch(() => undefined) : undefined;
    const answering = this.forward(request);
    this.watcher?.('REQUEST_FORWARDED', sent.from, sent.to);
    const answer = await answering;
    await twin;
    this.watcher?.('ANSWER_UNDERWAY', sent.from, sent.to);
    this.note('PASSED');
    if (faults.has('ANSWER_LOST')) return undefined;
    return faults.has('ANSWER_CORRUPTED') ? { ...answer, body: flipBit(this.random, answer.body) } : answer;
  }

  private tamper(sent: Passing, faults: ReadonlySet<Fault>): Passing {
    const body = faults.has('CORRUPTED') ? flipBit(this.random, sent.body) : sent.body;
    if (!faults.has('WRONGLY_SIGNED')) return { ...sent, body };
    const foreign = this.foreignSigner?.(sent.from, sent.path, body);
    const own = sent.headers['x-estafet-kid'] ?? '';
    const headers = {
      ...sent.headers,
      'x-estafet-kid': this.random.chance(0.5) ? own : (foreign?.kid ?? own),
      'x-estafet-signature': foreign?.signature ?? 'none',
    };
    return { ...sent, body, headers };
  }

  private replayLater(sent: Passing): void {
    const timer = setTimeout(
      () => {
        this.replays.delete(timer);
        this.forward(sent).catch(() => undefined);
      },
      this.random.whole(300, LONGEST_REORDERING_MS),
    );
    this.replays.add(timer);
  }

  private forward({ to, path, headers, body }: Passing): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(this.addressOf(to, path, headers, body), (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 502, body: Buffer.concat(pieces) }),
        );
        response.on('error', reject);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** The receiver is promised the whole and gets half. */
  private async cutShort({ to, path, headers, body }: Passing): Promise<undefined> {
    const outgoing = request(this.addressOf(to, path, headers, body));
    outgoing.on('error', () => undefined);
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)));
    await pause(20);
    outgoing.destroy();
  }

  private addressOf(to: string, path: string, headers: Passing['headers'], body: Buffer) {
    return {
      ...{ host: '127.0.0.1', port: this.targets.get(to), path, method: 'POST', agent: this.agent },
      headers: { ...headers, 'content-length': String(body.length) },
    };
  }

  private note(what: keyof RelayNetwork['counts']): void {
    this.counts[what] += 1;
  }
}

const KEPT_HEADERS = ['content-type', 'x-estafet-kid', 'x-estafet-signature', 'traceparent'] as const;

function kept(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** The service that hosts the agency which the request is from. */
function senderOf(body: Buffer): string {
  const agencyId = SENDER.exec(body.subarray(0, 400).toString('utf8'))?.[1];
  return (
    SERVICES.find(({ hosted }) => agencyId !== undefined && hosted.includes(agencyId))?.name ?? 'unknown'
  );
}

function lineOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
