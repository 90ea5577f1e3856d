import type { RequestHandler, Response } from 'express';
import { Client } from 'pg';
import type { RelayLogger } from '../relay/relay.types';
import { describeUnknownError } from './unknown-error';

const CHANNEL = 'estafet_changes';
const HEARTBEAT_MS = 15_000;
const RECONNECT_MS = 1_000;

/**
 * Server-sent events for the gateway: which ids changed, for whom. Nothing else travels here; the client refetches
 * what it shows. Fed by the NOTIFY that each append and receipt sends at its commit.
 */
export class ChangeStream {
  readonly #responses = new Set<Response>();
  #client: Client | undefined;
  #timers: NodeJS.Timeout[] = [];
  #isStopped = false;
  #isListening = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly logger: RelayLogger,
  ) {}

  get isListening(): boolean {
    return this.#isListening;
  }

  async start(): Promise<void> {
    await this.#listen();
    this.#timers.push(setInterval(() => this.#send(': ok\n\n'), HEARTBEAT_MS).unref());
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#isListening = false;
    for (const timer of this.#timers) clearInterval(timer);
    for (const response of this.#responses) response.end();
    this.#responses.clear();
    await this.#client?.end();
  }

  readonly handler: RequestHandler = (request, response) => {
    response.status(200).set({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    response.write(': ok\n\n');
    this.#responses.add(response);
    request.on('close', () => this.#responses.delete(response));
  };

  #send(text: string): void {
    for (const response of this.#responses) response.write(text);
  }

  async #listen(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('notification', ({ payload }) => {
      if (payload) this.#send(`data: ${payload}\n\n`);
    });
    client.on('error', (error) => {
      this.logger.warn(describeUnknownError(error), 'the change stream lost its database connection');
      this.#reconnect(client);
    });
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.#client = client;
    this.#isListening = true;
  }

  #reconnect(lost: Client): void {
    if (this.#isStopped || this.#client !== lost) return;
    this.#isListening = false;
    this.#client = undefined;
    const retry = (): void => {
      if (this.#isStopped) return;
      this.#listen().catch(() => this.#timers.push(setTimeout(retry, RECONNECT_MS).unref()));
    };
    this.#timers.push(setTimeout(retry, RECONNECT_MS).unref());
  }
}
