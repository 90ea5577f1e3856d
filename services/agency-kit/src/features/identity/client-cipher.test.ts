import { type CipherPlace, newDataKey, seal, unseal } from './client-cipher';

const place: CipherPlace = { agencyId: 'rpsw', table: 'client_identity', row: 'case-1', column: 'payload' };
const plain = Buffer.from('Melati binti Fulan', 'utf8');

describe('sealing what identifies a client', () => {
  const key = newDataKey();

  it('opens at its own place with its own key', () => {
    expect(unseal(seal(plain, key, place), key, place)).toEqual(plain);
  });

  it.each([
    ['another agency', { agencyId: 'dinsos' }],
    ['another table', { table: 'dossier' }],
    ['another row', { row: 'case-2' }],
    ['another column', { column: 'reason' }],
  ])('does not open at %s', (_where, change) => {
    const sealed = seal(plain, key, place);
    expect(() => unseal(sealed, key, { ...place, ...change })).toThrow();
    expect(unseal(sealed, key, place)).toEqual(plain);
  });

  it('does not open with another key', () => {
    expect(() => unseal(seal(plain, key, place), newDataKey(), place)).toThrow();
  });

  it('does not open when any byte was changed', () => {
    const sealed = seal(plain, key, place);
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(changed, key, place)).toThrow();
    }
  });

  it('never seals the same text to the same bytes', () => {
    expect(seal(plain, key, place).equals(seal(plain, key, place))).toBe(false);
  });
});
