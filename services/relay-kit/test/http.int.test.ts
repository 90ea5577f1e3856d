import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Directory } from '../src/directory/directory';
import { createKeyBundle } from '../src/keys/key-bundle';
import { signHash } from '@estafet/schema';
import { createHttpTransport } from '../src/transport/http.transport';
import { requestHash } from '../src/transport/transport';
import { RelayWorld, TASK_FORCE, type TestService } from './relay-world';

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('two services over HTTP', () => {
  let world: RelayWorld;
  let lsm: TestService;
  let taskForce: TestService;
  const servers = new Map<string, Server>();
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    world = new RelayWorld(['lsm']);
    const apps = new Map([TASK_FORCE, 'lsm'].map((id) => [id, express()]));
    for (const [id, app] of apps) {
      const server = createServer(app as unknown as Parameters<typeof createServer>[1]);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.set(id, server);
      addresses.set(id, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    }
    const directory = () =>
      new Directory(world.entries((entry) => ({ ...entry, endpoint: addresses.get(entry.id) })));
    const transport = createHttpTransport({ timeoutMs: 5_000 });
    taskForce = await world.open(TASK_FORCE, { directory: directory(), transport });
    lsm = await world.open('lsm', { directory: directory(), transport });
    apps.get(TASK_FORCE)!.use(taskForce.relay.router());
    apps.get('lsm')!.use(lsm.relay.router());
  });

  afterAll(async () => {
    for (const service of world.services) await service.relay.stop();
    await Promise.all([...servers.values()].map((server) => new Promise((resolve) => server.close(resolve))));
    await world.close();
  });

  it('carries an act from the commit to the other’s fold by itself', async () => {
    await taskForce.relay.start();
    await lsm.relay.start();
    const { id } = await world.act(lsm, 'lsm');
    await until(() => taskForce.received.some(({ act }) => act.act.id === id));
    const answer = await taskForce.relay.fetch({ agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 0 });
    expect(answer.head.seq).toBe(2);
  });

  it('goes on after its connections to the database were cut', async () => {
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE usename = current_user AND datname = current_database() AND pid <> pg_backend_pid()`;
    await lsm.dataSource.query(cut);
    await taskForce.dataSource.query(cut);
    const { id } = await world.act(lsm, 'lsm');
    await until(() => taskForce.received.some(({ act }) => act.act.id === id));
    expect(taskForce.received.filter(({ act }) => act.act.id === id)).toHaveLength(1);
  });

  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${addresses.get(TASK_FORCE)!}${path}`, { method: 'POST', body, headers });
  const signed = (path: string, value: object, keys = lsm.keys) => {
    const body = JSON.stringify(value);
    const pair = keys.of('lsm').signing[0]!;
    return post(path, body, {
      'x-estafet-kid': pair.kid,
      'x-estafet-signature': signHash(requestHash(path, body), pair.privateJwk),
    });
  };
  const batch = { senderId: 'lsm', recipientId: TASK_FORCE, items: [], keys: [] };
  const fetchOf = (at: Date) => {
    const { kty, crv, x } = lsm.keys.of('lsm').signing[0]!.publicJwk;
    return { agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 0, at: at.toISOString(), key: { kty, crv, x } };
  };

  it('takes a signed batch and a signed fetch', async () => {
    const taken = await signed('/relay', batch);
    expect([taken.status, await taken.json()]).toEqual([
      200,
      { head: expect.objectContaining({ seq: 3 }) as object, at: world.clock.now().toISOString() },
    ]);
    const fetched = await signed('/relay/fetch', fetchOf(new Date()));
    expect(fetched.status).toBe(200);
    expect(((await fetched.json()) as { items: unknown[] }).items).toHaveLength(3);
  });

  it('refuses an unsigned, a wrongly signed and a foreign batch alike', async () => {
    const other = createKeyBundle(['lsm']);
    const unknown = { ...batch, senderId: 'lsm-palsu' };
    const answers = [
      await post('/relay', JSON.stringify(batch)),
      await signed('/relay', batch, other),
      await signed('/relay', unknown),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        error: {
          code: 'RELAY_REFUSED',
          message: { id: 'Tanda tangan kiriman tidak sah.', en: 'The request’s signature is not valid.' },
        },
      });
    }
  });

  it('refuses one path’s signature on the other, another’s fetch and a fetch from long ago', async () => {
    const body = JSON.stringify(batch);
    const pair = lsm.keys.of('lsm').signing[0]!;
    const signature = signHash(requestHash('/relay/fetch', body), pair.privateJwk);
    expect(
      (await post('/relay', body, { 'x-estafet-kid': pair.kid, 'x-estafet-signature': signature })).status,
    ).toBe(401);
    expect((await signed('/relay/fetch', { ...fetchOf(new Date()), agencyId: TASK_FORCE })).status).toBe(401);
    const old = await signed('/relay/fetch', fetchOf(new Date(Date.now() - 3_600_000)));
    expect([old.status, ((await old.json()) as { error: { code: string } }).error.code]).toEqual([
      401,
      'CLOCKS_DIFFER',
    ]);
  });

  const secret = 'Siti-Rahasia';
  const garbage: [string, string | Buffer, number][] = [
    ['nothing', '', 400],
    ['text that is no JSON', secret, 400],
    ['JSON of another form', JSON.stringify({ secret }), 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['a million brackets', '['.repeat(1_000_000), 400],
    ['items of another form', JSON.stringify({ ...batch, items: [{ seq: secret }] }), 400],
    [
      'a header that is a number',
      JSON.stringify({ ...batch, items: [{ header: 1, hash: '', signature: '', parts: {} }] }),
      400,
    ],
    ['a field that nobody defined', JSON.stringify({ ...batch, [secret]: 1 }), 400],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 400],
    ['more than 1 MB', JSON.stringify({ ...batch, senderId: 'x'.repeat(1_100_000) }), 413],
  ];

  it.each(garbage)('answers %s in plain words, and never with what was sent', async (_name, body, status) => {
    for (const path of ['/relay', '/relay/fetch']) {
      const answer = await post(path, body, { 'content-type': 'application/json' });
      const text = await answer.text();
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(JSON.parse(text)).toEqual({
        error: {
          code: expect.any(String) as string,
          message: { id: expect.any(String) as string, en: expect.any(String) as string },
        },
      });
      expect(text).not.toContain(secret);
    }
  });

  it('answers a compressed body and a signed value beyond all bounds without falling over', async () => {
    expect((await post('/relay', 'x', { 'content-encoding': 'gzip' })).status).toBe(415);
    const header = {
      id: 'a',
      type: 'case.opened',
      version: 1,
      agencyId: 'lsm',
      seq: 4,
      actor: { role: 'x' },
      occurredAt: 'x',
      recordedAt: 'x',
      audience: [],
      partHashes: {},
      prevHash: 'a'.repeat(64),
      kid: lsm.keys.of('lsm').signing[0]!.kid,
    };
    const item = {
      header,
      hash: 'a'.repeat(64),
      signature: 'x',
      parts: { board: { salt: 's', data: { big: 0 } } },
    };
    const body = JSON.stringify({ ...batch, items: [item] }).replace('"big":0', '"big":1e999');
    const pair = lsm.keys.of('lsm').signing[0]!;
    const answer = await post('/relay', body, {
      'x-estafet-kid': pair.kid,
      'x-estafet-signature': signHash(requestHash('/relay', body), pair.privateJwk),
    });
    expect([answer.status, ((await answer.json()) as { stopped: string }).stopped]).toEqual([
      200,
      'BAD_HASH',
    ]);
    await taskForce.relay.release(TASK_FORCE, 'lsm');
  });
});
