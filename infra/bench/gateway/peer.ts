import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Endpoint } from '../load';

/** What a server of the benchmark is told; it takes what concerns it. */
export interface PeerSettings {
  readonly subgraph?: string | undefined;
  readonly supergraphSdl: string;
  /** Where each subgraph listens. */
  readonly urls: Readonly<Record<string, string>>;
}

export interface Peer {
  readonly endpoint: Endpoint;
  readonly pid: number;
  /** Processor time that the server has used so far; servers that are not ours to ask do not say. */
  readonly processorMs?: () => Promise<number>;
  stop(): void;
}

/** The parent's question on the channel; the answer is a number of milliseconds. */
export const ASK_PROCESSOR_TIME = 'processor time';

const NOTHING: PeerSettings = { supergraphSdl: '', urls: {} };

/** Starts a server in a process of its own and waits until it says where it listens. */
export async function startPeer(role: string, settings: Partial<PeerSettings> = {}): Promise<Peer> {
  const child = fork(join(__dirname, 'peer-main.js'), [role], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({ ...NOTHING, ...settings });
  const endpoint = await new Promise<Endpoint>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as Endpoint);
    });
    child.once('exit', () => {
      reject(new Error(`the peer ${role} ended before it listened`));
    });
  });
  const processorMs = (): Promise<number> =>
    new Promise((resolve) => {
      child.once('message', (message) => resolve(message as number));
      child.send(ASK_PROCESSOR_TIME);
    });
  return { endpoint, pid: pidOf(child), processorMs, stop: () => child.disconnect() };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the peer did not start');
  return pid;
}
