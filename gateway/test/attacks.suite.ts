import { getIntrospectionQuery } from 'graphql';
import { MESSAGES } from '../src/messages';
import { Browser } from './support/browser';
import { startTestBed, type TestBed } from './support/test-gateway';

let bed: TestBed;
let production: TestBed;
let browser: Browser;
let inProduction: Browser;

/** A gateway with production's schema rules but a host that a test can reach: sessions are made by hand. */
beforeAll(async () => {
  bed = await startTestBed();
  production = await startTestBed({
    isProduction: true,
    publicUrl: new URL('https://estafet.example'),
    signIn: {
      kind: 'provider',
      issuer: 'https://issuer.example',
      clientId: 'x',
      clientSecret: 'x',
      scope: 'openid',
      claimNames: { agency: 'a', roles: 'r', name: 'n', language: 'l' },
    },
  });
  browser = new Browser(bed.origin);
  await browser.signIn('rina', 'rahasia-rina');
  // The public address is https://estafet.example; the test reaches the same server by its port.
  const { identifier } = production.gateway.sessions.create({
    sub: 'rina',
    displayName: 'Rina Contoh',
    agencyId: 'polres',
    agencyKind: 'POLICE',
    roles: ['frontline'],
    workerRef: 'w',
    language: 'id',
  });
  inProduction = new Browser(production.localOrigin);
  inProduction.cookies.set('__Host-estafet_session', { value: identifier, path: '/', attributes: '' });
});
afterAll(() => Promise.all([bed.stop(), production.stop()]));

const LEGITIMATE = '{ viewer { id agency { id inbox(first: 20) { id } } } }';
const codeOf = (answer: { body: { errors?: { extensions: Record<string, unknown> }[] } }) =>
  answer.body.errors?.[0]?.extensions.code;

afterEach(async () => {
  // The positive control beside every refusal: an ordinary operation still passes.
  for (const one of [browser, inProduction]) {
    expect((await one.query(LEGITIMATE)).body.data?.viewer).toMatchObject({
      agency: { id: 'polres', inbox: [{ id: 'r1' }, { id: 'r2' }] },
    });
  }
});

describe('who may ask at all', () => {
  it('refuses an operation without a session', async () => {
    const answer = await new Browser(bed.origin).query(LEGITIMATE);
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  it.each(['_service { sdl }', '_entities(representations: []) { __typename }'])(
    'does not offer %s',
    async (field) => {
      const answer = await browser.query(`{ ${field} }`);
      expect(answer.status).toBe(400);
      expect(answer.body.data).toBeUndefined();
    },
  );
});

describe('other ways in than a JSON POST', () => {
  it.each(['/graphql?query=%7Bviewer%7Bid%7D%7D', '/graphql?query=mutation%7BpoliceRefuse%7D', '/graphql'])(
    'refuses GET %s',
    async (address) => {
      const response = await browser.fetch(address, {
        headers: { accept: 'text/html', 'apollo-require-preflight': '1' },
      });
      expect(response.status).toBe(405);
      expect(response.headers.get('content-type')).toMatch(/json/);
    },
  );

  it.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('refuses a body of %s', async (type) => {
    const body = type.includes('form-urlencoded')
      ? 'query=%7Bviewer%7Bid%7D%7D'
      : JSON.stringify({ query: LEGITIMATE });
    const response = await browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(415);
  });

  it('refuses another site, also with the cookie and with JSON', async () => {
    for (const headers of [
      { origin: 'https://jahat.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      expect((await browser.query(LEGITIMATE, undefined, headers)).status).toBe(403);
    }
    expect(
      (await browser.query(LEGITIMATE, undefined, { origin: bed.origin, 'sec-fetch-site': 'same-origin' }))
        .status,
    ).toBe(200);
  });

  it('refuses ten operations in one request', async () => {
    const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: LEGITIMATE })));
    const response = await browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('BATCHING_REFUSED');
  });
});

describe('bodies', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('refuses 60 MB with a sentence in JSON, not a stack trace', async () => {
    const response = await post(
      JSON.stringify({ query: LEGITIMATE, variables: { pad: 'x'.repeat(60_000_000) } }),
    ).catch(() => undefined);
    // The server may close the connection on a body that it will not read; if it answers, it answers so.
    expect(response?.status ?? 413).toBe(413);
    const smaller = await post(
      JSON.stringify({ query: LEGITIMATE, variables: { pad: 'x'.repeat(1_100_000) } }),
    );
    expect(smaller.status).toBe(413);
    const text = await smaller.text();
    expect(text).toContain('BODY_TOO_LARGE');
    expect(text).not.toMatch(/\\n {4}at |node_modules|<html/);
    const justUnder = await post(
      JSON.stringify({ query: LEGITIMATE, variables: { pad: 'x'.repeat(1_000_000) } }),
    );
    expect(justUnder.status).toBe(200);
  });

  it('refuses a body that nests half a million times', async () => {
    const variables = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const ask = (depth: number) =>
      post(`{"query":${JSON.stringify(LEGITIMATE)},"variables":{"a":${variables(depth)}}}`);
    const refused = await ask(500_000);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('BAD_REQUEST');
    expect((await ask(20)).status).toBe(200);
  });

  it('refuses broken UTF-8, other encodings and compressed bodies', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"query":"{ viewer { id } } #'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}'),
    ]);
    expect((await post(broken)).status).toBe(415);
    expect(
      (
        await post(Buffer.from(JSON.stringify({ query: LEGITIMATE }), 'utf16le'), {
          'content-type': 'application/json; charset=utf-16',
        })
      ).status,
    ).toBe(415);
    expect((await post('x', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each([
    '{',
    '"text"',
    'null',
    '[]',
    '{}',
    '{"query":""}',
    '{"query":7}',
    '{"query":"{ viewer { id } }","variables":[]}',
    '{"query":"{ viewer { id } }","operationName":""}',
    '{"query":"subscription { viewer { id } }"}',
    '{"query":"query ($x: String) { viewer { id } }","variables":{"x":"\\u0000"}}',
    '{"query":"query ($x: String) { viewer { id } }","variables":{"x":"\\ud800"}}',
    String.raw`{"query":"{ viewer { id @include(if: \"\\u0000\") } }"}`,
  ])('refuses the malformed request %s without quoting it', async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('Unexpected token');
  });
});

describe('documents that ask for too much', () => {
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join(' ');
  const bomb = `{ ...f0 } ${many(25, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f25 on Query { viewer { id } }`;
  const deep = `{ viewer { agency { id ${'... on PoliceAgency { '.repeat(1)} inbox { id } } } } }`;
  it.each([
    ['101 aliases', `{ ${many(101, (index) => `a${index}: viewer { id }`)} }`, 'maxAliases'],
    ['101 aliases of __typename', `{ ${many(101, (index) => `a${index}: __typename`)} }`, 'maxAliases'],
    ['40 directives', `{ viewer ${'@include(if: true) '.repeat(40)} { id } }`, 'maxDirectives'],
    ['500 duplicate fields', `{ viewer { ${'id '.repeat(500)} } }`, 'maxDuplicates'],
    ['fragments reused 2^25 times', bomb, 'maxFields'],
    ['5,000 tokens', `{ viewer { ${many(5_000, (index) => `f${index}`)} } }`, 'maxTokens'],
    ['depth 20', `${'{ a '.repeat(20)}${'} '.repeat(20)}`, 'maxDepth'],
    [
      'circular introspection',
      `{ __schema { types ${'{ fields { type '.repeat(10)} { name } ${'} }'.repeat(10)} } }`,
      'maxDepth',
    ],
  ])('refuses %s', async (_what, query, limit) => {
    for (const one of [browser, inProduction]) {
      const answer = await one.query(query);
      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_COMPLEX', limit });
    }
    expect((await browser.query(deep)).status).toBe(200);
  });

  it('refuses ten directives on one field that allows one', async () => {
    expect((await browser.query(`{ viewer ${'@include(if: true) '.repeat(10)} { id } }`)).status).toBe(400);
    expect((await browser.query('{ viewer @include(if: true) { id } }')).status).toBe(200);
  });

  it('refuses fragments that use each other in a circle', async () => {
    const answer = await browser.query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }');
    expect(codeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuses a type that goes round in itself through lists', async () => {
    const query = (rounds: number) => `{ circle { ${'round { '.repeat(rounds)} id ${'} '.repeat(rounds)} } }`;
    for (const one of [browser, inProduction]) {
      for (const rounds of [2, 4]) {
        const answer = await one.query(query(rounds));
        expect([answer.status, codeOf(answer)]).toEqual([400, 'OPERATION_CIRCULAR']);
      }
      expect((await one.query(query(1))).body.data).toEqual({ circle: { round: [{ id: 'c2' }] } });
    }
  });

  it('counts what the variables ask for, also for a document seen before', async () => {
    const query = 'query Q($n: Int!) { policeAgency { inbox(first: $n) { id } } }';
    expect((await browser.query(query, { n: 100 })).status).toBe(200);
    expect(codeOf(await browser.query(query, { n: 101 }))).toBe('PAGE_TOO_LARGE');
    expect(codeOf(await browser.query(query, { n: -1 }))).toBe('PAGE_TOO_LARGE');
    expect(codeOf(await browser.query(query, { n: 2_000_000_000 }))).toBe('PAGE_TOO_LARGE');
    expect(codeOf(await browser.query('{ policeAgency { inbox(first: 101) { id } } }'))).toBe(
      'PAGE_TOO_LARGE',
    );
    expect((await browser.query(query, { n: 20 })).status).toBe(200);
  });

  it('judges the operation that would run, whatever name the request gives', async () => {
    const query = 'query Small { viewer { id } } query Large { policeAgency { inbox(first: 1000) { id } } }';
    const ask = (operationName?: string) =>
      browser.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
    expect((await ask('Small')).status).toBe(200);
    for (const name of ['Large', 'None', undefined, '__proto__']) expect((await ask(name)).status).toBe(400);
  });
});

describe('what production does not tell', () => {
  it('has no introspection; development has', async () => {
    expect((await inProduction.query('{ __schema { queryType { name } } }')).status).toBe(400);
    expect((await inProduction.query('{ __type(name: "Viewer") { name } }')).status).toBe(400);
    expect((await browser.query(getIntrospectionQuery())).body.data).toHaveProperty('__schema');
  });

  it('suggests no names', async () => {
    const answer = await inProduction.query('{ viewr { id } }');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/viewer|Did you mean|Query/);
  });

  it('gives no tracing, plan or stack trace on request', async () => {
    const answer = await inProduction.query(LEGITIMATE, undefined, {
      'apollo-federation-include-trace': 'ftv1',
      'apollo-query-plan-experimental': '1',
      'apollo-expose-query-plan': 'true',
    });
    expect(answer.body.extensions).toBeUndefined();
    const failing = await inProduction.query('{ policeBroken }');
    expect(failing.text).not.toMatch(/stack|exception|trace|node_modules/);
  });

  it('sends transport security and a Host-bound cookie name', async () => {
    const response = await inProduction.fetch('/auth/session');
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(await response.json()).toMatchObject({ signedIn: true });
  });
});

describe('errors', () => {
  it('never quote a value that was sent', async () => {
    const variables = { input: { phone: '081234567890', note: 'Nama Anak' } };
    const wrong = await browser.query(
      'mutation M($input: PoliceAgencySendInput!) { policeSend(input: $input) }',
      variables,
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.phone',
      rule: 'TYPE',
    });
    expect(wrong.text).not.toMatch(/0812|Nama Anak/);
    const literal = await browser.query(
      'mutation { policeSend(input: { phone: "081234567890", note: "Nama Anak" }) }',
    );
    expect(literal.status).toBe(400);
    expect(literal.text).not.toMatch(/0812|Nama Anak/);
    const unparsable = await browser.query('{ viewer { id } "Nama Anak" }');
    expect(unparsable.status).toBe(400);
    expect(unparsable.text).not.toContain('Nama Anak');
    const right = await browser.query(
      'mutation M($input: PoliceAgencySendInput!) { policeSend(input: $input) }',
      { input: { phone: 1 } },
    );
    expect(right.body.data).toEqual({ policeSend: 'sent' });
  });

  it('that nobody foresaw become one sentence with a reference that the log carries', async () => {
    const answer = await browser.query('{ policeBroken viewer { id } }');
    expect(answer.text).not.toMatch(/3203010101010001|duplicate/);
    expect(answer.body.data).toEqual({ policeBroken: null, viewer: { id: 'rina' } });
    const { code, reference, messages } = answer.body.errors![0]!.extensions;
    expect(code).toBe('INTERNAL');
    expect(messages).toEqual(MESSAGES.INTERNAL);
    expect(bed.logText()).toContain(String(reference));
    expect(bed.logText()).not.toContain('3203010101010001');
  });

  it('that a service meant for the user pass, with code and both languages and nothing more', async () => {
    const answer = await browser.query('mutation { policeRefuse }');
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Rujukan sudah dijawab.',
      extensions: {
        code: 'REFERRAL_ALREADY_ANSWERED',
        messages: { id: 'Rujukan sudah dijawab.', en: 'The referral has been answered.' },
        field: 'input.referralId',
      },
    });
    expect(answer.text).not.toContain('secret');
  });

  it('for unknown addresses and impossible paths are JSON without detail', async () => {
    for (const address of ['/graphql/x', '/oidc2', '/%E0%A4%A', '/auth/nothing']) {
      const response = await browser.fetch(address);
      expect([400, 404, 405]).toContain(response.status);
      expect(response.headers.get('content-type')).toMatch(/json/);
    }
  });
});
