import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { missingSources } from './partial';
import { problemOf } from './problem';

function graphqlError(extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({ data: null, errors: [{ message: 'Berubah', extensions }] });
}

describe('what a failed form says', () => {
  it('speaks the language of the reader', () => {
    const error = graphqlError({
      code: 'STATE_CHANGED',
      messages: { id: 'Berubah', en: 'Changed' },
    });
    expect(problemOf(error, 'en')).toMatchObject({
      code: 'STATE_CHANGED',
      message: 'Changed',
    });
    expect(problemOf(error, 'id').message).toBe('Berubah');
  });

  it('reads what the gateway says itself', () => {
    const error = graphqlError({
      code: 'SUBGRAPH_UNAVAILABLE',
      label: { id: 'Tidak terhubung', en: 'Unreachable' },
    });
    expect(problemOf(error, 'en')).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', message: 'Unreachable' });
  });

  it('takes a broken line and a failing proxy for "unknown whether it arrived"', () => {
    expect(problemOf(new TypeError('Failed to fetch'), 'id').code).toBe('NETWORK');
    const answered = (status: number) =>
      new ServerError('no', { response: new Response('', { status }), bodyText: '' });
    expect(problemOf(answered(502), 'id').code).toBe('NETWORK');
    expect(problemOf(answered(403), 'id').code).toBe('HTTP_403');
  });
});

describe('whose data is missing', () => {
  it('names each service once, and "other" for an error that names none', () => {
    const error = new CombinedGraphQLErrors({
      data: {},
      errors: [
        { message: 'a', extensions: { serviceName: 'task-force' } },
        { message: 'b', extensions: { serviceName: 'task-force' } },
        { message: 'c', extensions: {} },
      ],
    });
    expect(missingSources(error)).toEqual(['OTHER', 'task-force']);
  });

  it('misses nothing where there was no error', () => {
    expect(missingSources(undefined)).toEqual([]);
  });
});
