/** The receiving service of the relay benchmark, in a process of its own, as it is in a district. */
import type { AddressInfo } from 'node:net';
import { bundleFromText } from '@estafet/relay-kit';
import express from 'express';
import { openRelay, type Party } from './relay-service';

export interface ReceiverSettings {
  readonly url: string;
  readonly own: string;
  readonly other: Party;
  readonly keys: string;
}

process.once('message', ({ url, keys, ...parties }: ReceiverSettings) => {
  void openRelay(url, { ...parties, keys: bundleFromText(keys) }).then(async ({ relay }) => {
    await relay.start();
    const app = express();
    app.use(relay.router());
    const server = app.listen(0, '127.0.0.1', () => {
      process.send?.({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    });
  });
});
process.once('disconnect', () => process.exit());
