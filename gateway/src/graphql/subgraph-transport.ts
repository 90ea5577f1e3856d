import { Pool } from 'undici';

export interface SubgraphRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface SubgraphAnswer {
  readonly status: number;
  readonly text: string;
}

/** Takes bytes to one subgraph and brings its answer. Rejects when none comes. */
export interface SubgraphTransport {
  send(request: SubgraphRequest): Promise<SubgraphAnswer>;
  close(): Promise<void>;
}

/** How many requests one subgraph gets at a time; the others wait here, within their time limit. */
const CONNECTIONS = 64;

/** Kept-alive connections to one address. A redirect is an answer like any other, and is never followed. */
export class PooledTransport implements SubgraphTransport {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(address: string) {
    const { origin, pathname, search } = new URL(address);
    this.pool = new Pool(origin, { connections: CONNECTIONS });
    this.path = `${pathname}${search}`;
  }

  async send({ headers, body, signal }: SubgraphRequest): Promise<SubgraphAnswer> {
    const response = await this.pool.request({ path: this.path, method: 'POST', headers, body, signal });
    return { status: response.statusCode, text: await response.body.text() };
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
