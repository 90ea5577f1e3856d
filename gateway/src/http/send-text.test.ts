import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import express from 'express';
import { sendText } from './send-text';

const LONG = JSON.stringify({
  data: Array.from({ length: 500 }, (_, index) => ({ index, name: 'ÉSTAFET' })),
});

describe('the text of an answer', () => {
  const app = express();
  app.get('/long', (req, res) => {
    sendText(req, res.set('content-type', 'application/json'), LONG);
  });
  app.get('/short', (req, res) => {
    sendText(req, res.set('content-type', 'application/json'), '{"data":null}');
  });
  const server = createServer(app);

  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => new Promise((ended) => server.close(ended)));

  async function ask(
    path: string,
    encoding: string,
  ): Promise<{ encoding: string | undefined; body: Buffer }> {
    const { port } = server.address() as AddressInfo;
    const response = await new Promise<IncomingMessage>((answered) => {
      get({ port, path, host: '127.0.0.1', headers: { 'accept-encoding': encoding } }, answered);
    });
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    return { encoding: response.headers['content-encoding'], body: Buffer.concat(parts) };
  }

  it('is compressed where it is long and the browser takes it', async () => {
    const { encoding, body } = await ask('/long', 'gzip, deflate');
    expect(encoding).toBe('gzip');
    expect(body.length).toBeLessThan(LONG.length / 4);
    expect(gunzipSync(body).toString()).toBe(LONG);
  });

  it('is sent as it is otherwise', async () => {
    expect(await ask('/long', 'identity')).toEqual({ encoding: undefined, body: Buffer.from(LONG) });
    expect(await ask('/short', 'gzip')).toMatchObject({ encoding: undefined });
  });
});
