import type { Logger } from 'pino';
import { signViewerToken, VIEWER_HEADER, type Viewer } from '@estafet/schema';
import type { SubgraphConnection } from '../graphql/subgraph-source';
import { parseChangeNotice, type ChangeNotice } from './change-notice';
import { EventStreamParser } from './event-stream-parser';

/** The gateway itself, listening: no agency and no role, so that the token opens nothing but the stream of identifiers. */
const LISTENER: Viewer = {
  sub: 'gateway',
  displayName: 'gateway',
  roles: [],
  workerRef: 'gateway',
  language: 'id',
};

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
/** A stream that is silent for so long is taken for dead; services send a comment at least this often. */
const SILENCE_MS = 90_000;

export interface ChangeListenerOptions {
  readonly connection: SubgraphConnection;
  readonly logger: Logger;
  readonly onNotice: (notice: ChangeNotice) => void;
  /** Called when the stream is back after a break: something may have been missed. */
  readonly onResume: () => void;
}

/** Keeps one service's `GET /changes` open, and opens it again with growing pauses when it breaks. */
export class ChangeListener {
  private readonly stopped = new AbortController();
  private loop: Promise<void> | undefined;
  private connected = false;
  private wasConnected = false;

  constructor(private readonly options: ChangeListenerOptions) {}

  get isConnected(): boolean {
    return this.connected;
  }

  get service(): string {
    return this.options.connection.name;
  }

  start(): void {
    this.loop ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.loop;
  }

  private async run(): Promise<void> {
    let waitMs = FIRST_WAIT_MS;
    while (!this.stopped.signal.aborted) {
      try {
        await this.listen(() => {
          waitMs = FIRST_WAIT_MS;
        });
      } catch {
        // Said once, below, when a working stream breaks; an absent service is no news at every try.
      }
      if (this.connected) this.options.logger.warn({ subgraph: this.service }, 'stream of changes broke off');
      this.connected = false;
      await pause(waitMs * (0.75 + Math.random() / 2), this.stopped.signal);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }

  private async listen(onOpen: () => void): Promise<void> {
    const { connection, logger, onNotice, onResume } = this.options;
    const { name, url, key } = connection;
    const token = signViewerToken({ viewer: LISTENER, audience: name, body: '', key, now: new Date() });
    const silence = new AbortController();
    let alarm = setTimeout(() => {
      silence.abort();
    }, SILENCE_MS);
    try {
      const response = await fetch(new URL('/changes', url), {
        headers: { accept: 'text/event-stream', [VIEWER_HEADER]: token },
        signal: AbortSignal.any([this.stopped.signal, silence.signal]),
        redirect: 'error',
      });
      if (!response.ok || !response.body) {
        await response.body?.cancel();
        return;
      }
      onOpen();
      this.connected = true;
      if (this.wasConnected) onResume();
      this.wasConnected = true;
      logger.info({ subgraph: name }, 'listening for changes');
      const parser = new EventStreamParser();
      for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
        clearTimeout(alarm);
        alarm = setTimeout(() => {
          silence.abort();
        }, SILENCE_MS);
        for (const data of parser.push(piece)) {
          const notice = parseChangeNotice(data);
          if (notice) onNotice(notice);
        }
      }
    } finally {
      clearTimeout(alarm);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
