import { Browser } from './support/browser';
import { startTestBed, type TestBed } from './support/test-gateway';

let bed: TestBed;
let officer: Browser;
let mentor: Browser;
beforeAll(async () => {
  bed = await startTestBed();
  officer = new Browser(bed.origin);
  mentor = new Browser(bed.origin);
  await officer.signIn('rina', 'rahasia-rina');
  await mentor.signIn('lia', 'rahasia-lia');
});
afterAll(() => bed.stop());

const DESK = `query Desk($first: Int = 3, $hidesGaps: Boolean!) {
  viewer { displayName agency { __typename kindOf: __typename id inbox(first: $first) { id } openGaps @skip(if: $hidesGaps) } }
}`;

describe('an operation that has been asked before', () => {
  it('is answered compiled, in the same bytes and with the same headers', async () => {
    const { executions } = bed.gateway;
    const ask = () => officer.query(DESK, { hidesGaps: false });
    const first = await ask();
    const before = executions.compiled;
    const second = await ask();
    const third = await ask();
    expect(executions.compiled).toBe(before + 2);
    expect(first.body.errors).toBeUndefined();
    expect([second.text, third.text]).toEqual([first.text, first.text]);
    expect(headersOf(third)).toEqual(headersOf(first));
    expect((await officer.query(DESK, { hidesGaps: true })).body.data).toEqual({
      viewer: {
        displayName: 'Rina Contoh',
        agency: {
          __typename: 'PoliceAgency',
          kindOf: 'PoliceAgency',
          id: 'polres',
          inbox: [{ id: 'r1' }, { id: 'r2' }],
        },
      },
    });
    expect(executions.compiled).toBe(before + 3);
  });

  it('is asked of the services anew for each viewer, who is vouched for each time', async () => {
    const query = '{ viewer { agency { id ... on PoliceAgency { whoAsks } ... on NgoAgency { whoAsks } } } }';
    for (let hit = 0; hit < 3; hit += 1) {
      const [own, other] = await Promise.all([officer.query(query), mentor.query(query)]);
      expect(own.text).toContain('Rina Contoh');
      expect(own.text).not.toContain('Lia Contoh');
      expect(other.text).toContain('Lia Contoh');
      expect(other.text).not.toContain('Rina Contoh');
    }
    const asked = bed.subgraphs.police!.requests.length;
    await officer.query(query);
    expect(bed.subgraphs.police!.requests).toHaveLength(asked + 1);
  });

  it('is still held to its cost and to the kinds of its variables', async () => {
    const query = 'query Page($first: Int!) { policeAgency { inbox(first: $first) { id } } }';
    for (let hit = 0; hit < 3; hit += 1) {
      expect((await officer.query(query, { first: 2 })).body.errors).toBeUndefined();
    }
    const tooLarge = await officer.query(query, { first: 1_000 });
    expect(tooLarge.status).toBe(400);
    expect(tooLarge.body.errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
    const wrong = await officer.query(query, { first: 'two' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect((await officer.query(query, { first: 2 })).status).toBe(200);
  });

  it('performs a mutation that is refused once and no more, and says why in the same words', async () => {
    const mutation = 'mutation { policeRefuse }';
    const answers: Awaited<ReturnType<Browser['query']>>[] = [];
    for (let hit = 0; hit < 3; hit += 1) {
      const before = bed.subgraphs.police!.requests.length;
      answers.push(await officer.query(mutation));
      expect(bed.subgraphs.police!.requests).toHaveLength(before + 1);
    }
    expect(answers[0]?.body.errors?.[0]?.extensions.code).toBe('REFERRAL_ALREADY_ANSWERED');
    expect(answers.map(({ text }) => text)).toEqual(answers.map(() => answers[0]?.text));
    expect(bed.gateway.executions.fallbacks.get('an answer with errors')).toBeGreaterThan(0);
  });

  it('asks a broken service once and no more, and leaves the rest of the answer', async () => {
    const query = '{ policeAgency { id } ngoAgency { id } viewer { id } }';
    for (let hit = 0; hit < 3; hit += 1) await officer.query(query);
    await bed.subgraphs.police!.stop();
    const before = bed.subgraphs.ngo!.requests.length;
    const partial = await officer.query(query);
    expect(partial.body.data).toEqual({
      policeAgency: null,
      ngoAgency: { id: 'polres' },
      viewer: { id: 'rina' },
    });
    expect(partial.body.errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'police',
    });
    expect(bed.subgraphs.ngo!.requests).toHaveLength(before + 1);
    await bed.subgraphs.police!.start();
    expect((await officer.query(query)).body.errors).toBeUndefined();
  });
});

function headersOf({ headers }: { headers: Headers }): Record<string, string> {
  const { date: _date, ...rest } = Object.fromEntries(headers);
  return rest;
}
