import { askEarly, fetchAnswer } from './early-answer';

const QUESTION = 'query Desk { viewer { id } }';
const body = (query: string, variables = {}) => JSON.stringify({ operationName: 'Desk', variables, query });

describe('the answer to what was asked early', () => {
  const sent: unknown[] = [];
  let answers: (() => Promise<Response>)[] = [];
  const original = globalThis.fetch;

  beforeEach(() => {
    sent.length = 0;
    answers = [];
    globalThis.fetch = (_input, init) => {
      sent.push(init?.body);
      return (answers.shift() ?? (() => Promise.resolve(new Response('later'))))();
    };
  });
  afterAll(() => {
    globalThis.fetch = original;
  });

  const textOf = async (query: string, variables?: object) =>
    (await fetchAnswer('/graphql', { method: 'POST', body: body(query, variables) })).text();

  it('is given once to who asks the same, and nothing is sent twice', async () => {
    answers = [() => Promise.resolve(new Response('early'))];
    askEarly(QUESTION);
    expect(await textOf(QUESTION)).toBe('early');
    expect(sent).toHaveLength(1);
    expect(await textOf(QUESTION)).toBe('later');
    expect(sent).toHaveLength(2);
  });

  it('is not given to another question, nor to the same with other values', async () => {
    answers = [() => Promise.resolve(new Response('early'))];
    askEarly(QUESTION);
    expect(await textOf('query Other { viewer { id } }')).toBe('later');
    expect(await textOf(QUESTION, { first: 5 })).toBe('later');
    expect(await textOf(QUESTION)).toBe('early');
  });

  it('is given to the same question with the same values, in whatever order they stand', async () => {
    answers = [() => Promise.resolve(new Response('early'))];
    askEarly(QUESTION, { from: 'a', steps: 12 });
    expect(await textOf(QUESTION)).toBe('later');
    expect(await textOf(QUESTION, { from: 'b', steps: 12 })).toBe('later');
    expect(await textOf(QUESTION, { steps: 12, from: 'a' })).toBe('early');
  });

  it('is asked for again when it did not come', async () => {
    answers = [() => Promise.reject(new TypeError('no line'))];
    askEarly(QUESTION);
    expect(await textOf(QUESTION)).toBe('later');
  });
});
