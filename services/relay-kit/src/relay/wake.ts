import type { DataSource, QueryRunner } from 'typeorm';
import { describeUnknownError } from '../http/unknown-error';
import type { RelayLogger } from './relay.types';

/** The part of pg's client that listening needs. */
interface ListeningClient {
  on(event: 'notification', listener: (message: { payload?: string }) => void): unknown;
  on(event: 'error', listener: () => void): unknown;
  removeAllListeners(event: 'notification'): unknown;
}

/** Calls back with the agency whose log grew; another process of the same service may have written it. */
export class LogListener {
  private runner: QueryRunner | undefined;

  constructor(
    private readonly options: {
      readonly dataSource: DataSource;
      readonly logger: RelayLogger;
      readonly onGrowth: (agencyId: string) => void;
    },
  ) {}

  /** Listens if it does not yet, and answers whether it listened already: what was written meanwhile was not heard. */
  async ensure(): Promise<boolean> {
    if (this.runner) return true;
    const runner = this.options.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as ListeningClient;
      client.on('notification', ({ payload }) => {
        if (payload !== undefined && payload !== '') this.options.onGrowth(payload);
      });
      client.on('error', () => {
        this.runner = undefined;
      });
      await runner.query('LISTEN estafet_relay');
      this.runner = runner;
    } catch (error) {
      await runner.release().catch(() => undefined);
      this.options.logger.warn(describeUnknownError(error), 'listening failed; the poll goes on');
    }
    return false;
  }

  async stop(): Promise<void> {
    const { runner } = this;
    this.runner = undefined;
    if (!runner) return;
    const client = (await runner.connect()) as ListeningClient;
    client.removeAllListeners('notification');
    await runner.query('UNLISTEN estafet_relay').catch(() => undefined);
    await runner.release();
  }
}
