import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signViewerToken, type Role, type Viewer } from '@estafet/schema';
import type { TaskForce } from '../../src';

export const GATEWAY_KEY = Buffer.alloc(32, 7);

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
  readonly text: string;
}

/** Speaks to the service's real HTTP face, as the gateway does. */
export class BoardClient {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open({ app }: TaskForce): Promise<BoardClient> {
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new BoardClient(server, `http://127.0.0.1:${port}`);
  }

  async query(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const body = JSON.stringify({ query, variables });
    return this.post(body, {
      'x-estafet-viewer': signViewerToken({
        viewer,
        audience: 'task-force',
        body,
        key: GATEWAY_KEY,
        now: new Date(),
      }),
    });
  }

  async post(body: string, headers: Record<string, string>): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, data, errors, text };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export function aViewer(roles: Role[], agencyId?: string): Viewer {
  return {
    sub: `${agencyId ?? 'district'}-${roles.join('-')}`,
    displayName: 'Uji',
    agencyId,
    roles,
    workerRef: 'w-test',
    language: 'id',
  };
}

export const COORDINATOR = aViewer(['coordinator'], 'gugus-tugas');
export const OFFICIAL = aViewer(['official']);
export const staffOf = (agencyId: string): Viewer => aViewer(['frontline'], agencyId);
