import { workerRefOf } from './worker-ref';

describe('the reference of a worker', () => {
  it('is the same at every sign-in, and no one learns who it is without the key', () => {
    const key = Buffer.alloc(32, 1);
    expect(workerRefOf(key, 'polres-petugas')).toBe(workerRefOf(key, 'polres-petugas'));
    expect(workerRefOf(key, 'polres-petugas')).not.toBe(workerRefOf(key, 'polres-kepala'));
    expect(workerRefOf(key, 'polres-petugas')).not.toBe(workerRefOf(Buffer.alloc(32, 2), 'polres-petugas'));
  });

  it('has the shape that acts take, whatever the identifier is', () => {
    expect(workerRefOf(Buffer.alloc(32, 1), 'a'.repeat(500))).toMatch(/^[\w-]{22}$/);
  });
});
