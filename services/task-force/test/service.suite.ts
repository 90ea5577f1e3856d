import { createServer } from 'node:net';
import { signViewerToken } from '@estafet/schema';
import { COORDINATOR, GATEWAY_KEY } from './support/board-client';
import { createTestDistrict, HOUR, type TestDistrict } from './support/district';

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

describe('the running service', () => {
  let district: TestDistrict;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port, gatewayKey: GATEWAY_KEY, isProduction: true },
    });
    await district.taskForce.start();
  });

  afterAll(() => district.end());

  const headers = (body: string) => ({
    'content-type': 'application/json',
    'x-estafet-viewer': signViewerToken({
      viewer: COORDINATOR,
      audience: 'task-force',
      body,
      key: GATEWAY_KEY,
      now: new Date(),
    }),
  });

  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: headers(body), body });
    return response.json() as Promise<{ data?: unknown; errors?: { message: string }[] }>;
  };

  it('says that it is ready when the database, the stream and the relay are', async () => {
    const response = await fetch(`${url}/ready`);
    expect({ status: response.status, ...((await response.json()) as object) }).toMatchObject({
      status: 'ready',
      checks: { database: true, changes: true, relay: true },
    });
  });

  it('answers the gateway, and neither explains its schema nor guesses at field names in production', async () => {
    expect(await ask('{ district { counts { critical } } }')).toEqual({
      data: { district: { counts: { critical: 0 } } },
    });
    const introspected = await ask('{ __schema { types { name } } }');
    expect(introspected.data).toBeUndefined();
    const guessed = await ask('{ distric { asOf } }');
    expect(JSON.stringify(guessed)).not.toContain('Did you mean');
  });

  it('streams the ids of what its own ticker changes, to the gateway only', async () => {
    expect((await fetch(`${url}/changes`)).status).toBe(401);
    const abort = new AbortController();
    const response = await fetch(`${url}/changes`, { headers: headers(''), signal: abort.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const caseId = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true },
    });
    const referralId = await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'dinsos', urgency: 'URGENT', clientMoves: false, services: ['SV04'] },
    });
    district.clock.advance(12 * HOUR);
    const decoder = new TextDecoder();
    let heard = '';
    for await (const chunk of response.body ?? []) {
      heard += decoder.decode(chunk as Uint8Array);
      const { gaps } = await district.taskForce.snapshot(district.clock.now());
      const gap = gaps.find((candidate) => candidate.referralId === referralId);
      if (gap && heard.includes(gap.id)) break;
    }
    abort.abort();
    expect(heard).toContain(caseId);
    expect(heard).toMatch(/"audience":\[[^\]]*"dinsos"/);
    expect(heard).not.toMatch(/SV04|URGENT|POLICE/);
  });
});
