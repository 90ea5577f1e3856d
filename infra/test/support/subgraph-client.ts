import { signViewerToken, VIEWER_HEADER, type Viewer } from '@estafet/schema';
import { DEMO_PARTIES } from '../../demo/district';
import { SUBGRAPHS } from '../../local/deployables';
import type { ScratchSystem } from '../../testing/scratch-system';

export interface SubgraphAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: string; readonly rule?: string };
  }[];
  readonly text: string;
}

/** Speaks to the subgraphs as the gateway does: past it, with the key of each. */
export class SubgraphClient {
  private readonly keys: Readonly<Record<string, string>>;

  constructor(private readonly system: ScratchSystem) {
    this.keys = system.state.secrets(SUBGRAPHS).gatewayKeys;
  }

  url(subgraph: string): string {
    return `http://127.0.0.1:${this.system.process(subgraph).plan.port}`;
  }

  key(subgraph: string): Uint8Array {
    return Buffer.from(this.keys[subgraph] ?? '', 'hex');
  }

  async ask(
    subgraph: string,
    viewer: Viewer,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<SubgraphAnswer> {
    const body = JSON.stringify({ query, variables });
    const key = this.key(subgraph);
    return this.send(
      subgraph,
      body,
      signViewerToken({ viewer, audience: subgraph, body, key, now: new Date() }),
    );
  }

  /** Sends a body under whatever token is given, or none. */
  async send(subgraph: string, body: string, token?: string): Promise<SubgraphAnswer> {
    const response = await fetch(`${this.url(subgraph)}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { [VIEWER_HEADER]: token }),
      },
      body,
    });
    const text = await response.text();
    const answer = JSON.parse(text) as Partial<SubgraphAnswer>;
    return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [], text };
  }
}

/** A supervisor of an agency, who may do all that its staff may. */
export function staffOf(agencyId: string): Viewer {
  return {
    ...{ sub: `${agencyId}-kepala`, displayName: 'Kepala Contoh', agencyId, language: 'id' as const },
    agencyKind: DEMO_PARTIES.find(({ id }) => id === agencyId)?.kind ?? 'SERVICE_CENTRE',
    roles: ['frontline', 'supervisor'],
    workerRef: `pekerja-${agencyId}`,
  };
}

export const COORDINATOR: Viewer = {
  ...{
    sub: 'koordinator',
    displayName: 'Ketua Harian Contoh',
    language: 'id',
    workerRef: 'pekerja-koordinator',
  },
  roles: ['coordinator'],
};

export const OFFICIAL: Viewer = {
  ...{ sub: 'pejabat', displayName: 'Pejabat Contoh', language: 'id', workerRef: 'pekerja-pejabat' },
  roles: ['official'],
};
