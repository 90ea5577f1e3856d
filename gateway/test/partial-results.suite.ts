import { MESSAGES } from '../src/messages';
import { Browser } from './support/browser';
import { startTestBed, until, type TestBed } from './support/test-gateway';

let bed: TestBed;
let officer: Browser;
beforeAll(async () => {
  bed = await startTestBed({ operationSeconds: 2 });
  officer = new Browser(bed.origin);
  await officer.signIn('rina', 'rahasia-rina');
});
afterAll(() => bed.stop());

const DESK = '{ viewer { displayName agency { __typename id inbox { id } openGaps } } }';
const desk = {
  __typename: 'PoliceAgency',
  id: 'polres',
  inbox: [{ id: 'r1' }, { id: 'r2' }],
  openGaps: ['G01'],
};

describe('a stopped service', () => {
  it('of the task force leaves the desk, with a label on what is missing', async () => {
    expect((await officer.query(DESK)).body).toEqual({
      data: { viewer: { displayName: 'Rina Contoh', agency: desk } },
    });
    await bed.subgraphs['task-force']!.stop();
    const partial = await officer.query(DESK);
    expect(partial.status).toBe(200);
    expect(partial.body.data).toEqual({
      viewer: { displayName: 'Rina Contoh', agency: { ...desk, openGaps: null } },
    });
    expect(partial.body.errors).toHaveLength(1);
    expect(partial.body.errors?.[0]).toMatchObject({
      path: ['viewer', 'agency'],
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        service: 'task-force',
        messages: MESSAGES.SUBGRAPH_UNAVAILABLE,
      },
    });
    expect(partial.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|fetch failed/);
    await bed.subgraphs['task-force']!.start();
    expect((await officer.query(DESK)).body.errors).toBeUndefined();
  });

  it('of the own agency leaves who one is, and other services', async () => {
    await bed.subgraphs.police!.stop();
    const partial = await officer.query(
      '{ viewer { displayName agency { id inbox { id } } } policeAgency { id } ngoAgency { id } }',
    );
    expect(partial.body.data).toEqual({
      viewer: { displayName: 'Rina Contoh', agency: { id: 'polres', inbox: null } },
      policeAgency: null,
      ngoAgency: { id: 'polres' },
    });
    expect(partial.body.errors?.map(({ extensions }) => extensions.service)).toEqual(['police', 'police']);
    await bed.subgraphs.police!.start();
    expect((await officer.query(DESK)).body.errors).toBeUndefined();
  });

  it('is named by readiness, which stays true of the gateway itself', async () => {
    const services = async () =>
      ((await (await officer.fetch('/ready')).json()) as { services: Record<string, string> }).services;
    await until(async () => Object.values(await services()).every((state) => state === 'connected'));
    await bed.subgraphs.ngo!.stop();
    await until(async () => (await services()).ngo === 'unreachable');
    expect((await officer.fetch('/ready')).status).toBe(200);
    expect((await services()).police).toBe('connected');
    await bed.subgraphs.ngo!.start();
    await until(async () => (await services()).ngo === 'connected');
  });
});

describe('a slow service', () => {
  it('costs its own fields when the time is over', async () => {
    const answer = await officer.query('{ policeSlow ngoAgency { id } viewer { id } }');
    expect(answer.body.data).toEqual({
      policeSlow: null,
      ngoAgency: { id: 'polres' },
      viewer: { id: 'rina' },
    });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'police',
    });
  });
});

describe('the key of a service', () => {
  it('is its own: what was signed for one subgraph opens no other', async () => {
    await officer.query('{ policeAgency { id } }');
    const signed = bed.subgraphs.police!.requests.at(-1)!;
    expect(signed.viewer?.agencyId).toBe('polres');
    const send = (name: string, body = signed.body) =>
      fetch(bed.subgraphs[name]!.connection.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-estafet-viewer': String(signed.headers['x-estafet-viewer']),
        },
        body,
      });
    expect((await send('police')).status).toBe(200);
    expect((await send('ngo')).status).toBe(401);
    expect((await send('police', signed.body.replace('policeAgency', 'policeAgency '))).status).toBe(401);
    expect((await send('police', '{"query":"{ _service { sdl } }"}')).status).toBe(401);
  });

  it('goes with nothing of the browser: no cookie, no header of its making', async () => {
    await officer.query('{ policeAgency { id } }', undefined, { 'x-mine': 'x', authorization: 'Bearer x' });
    const { headers } = bed.subgraphs.police!.requests.at(-1)!;
    expect(headers.cookie).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
    expect(headers['x-mine']).toBeUndefined();
  });
});
