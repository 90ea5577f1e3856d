import { together } from './together';

function refused(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), { code }));
}

async function late<T>(work: () => Promise<T>): Promise<T> {
  await new Promise((done) => setTimeout(done, 5));
  return work();
}

describe('statements sent together', () => {
  it('answers each in its place', async () => {
    expect(await together([Promise.resolve(1), late(() => Promise.resolve('two'))])).toEqual([1, 'two']);
  });

  it('throws the failure that made the others fail, whichever is heard of first', async () => {
    await expect(together([late(() => refused('23505')), refused('25P02')])).rejects.toThrow('23505');
    await expect(together([refused('25P02'), refused('25P02')])).rejects.toThrow('25P02');
  });

  it('waits for all of them, so that nothing of a transaction is under way when it is rolled back', async () => {
    let isDone = false;
    const slow = late(() => {
      isDone = true;
      return Promise.resolve();
    });
    await expect(together([refused('23505'), slow])).rejects.toThrow('23505');
    expect(isDone).toBe(true);
  });
});
