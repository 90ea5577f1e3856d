import { IntentionKeys, runInBulk } from './bulk-run';

describe('doing the same with several gaps', () => {
  it('goes on after one that fails, and says which it was and why', async () => {
    const progress: number[] = [];
    const outcomes = await runInBulk({
      ids: ['a', 'b', 'c'],
      keyOf: (id) => `key-${id}`,
      send: (id) => (id === 'b' ? Promise.reject(new Error('gone')) : Promise.resolve()),
      explain: () => ({ code: 'STATE_CHANGED' }),
      onProgress: (done) => progress.push(done),
    });
    expect(outcomes).toEqual([{ id: 'a' }, { id: 'b', problem: { code: 'STATE_CHANGED' } }, { id: 'c' }]);
    expect(progress).toEqual([1, 2, 3]);
  });

  it('gives each its own key, the same one when the same is asked again', () => {
    let next = 0;
    const keys = new IntentionKeys(() => `k${(next += 1)}`);
    const first = keys.keyOf('a', { reason: 'OTHER' });
    expect(keys.keyOf('b', { reason: 'OTHER' })).not.toBe(first);
    expect(keys.keyOf('a', { reason: 'OTHER' })).toBe(first);
    expect(keys.keyOf('a', { reason: 'CLIENT_WISH' })).not.toBe(first);
  });
});
