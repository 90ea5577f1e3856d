import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createKeyBundle,
  fingerprint,
  loadKeyBundle,
  mergeKeyBundles,
  revokeOldKeys,
  rotateSigningKey,
  PASSPHRASE_COST,
  saveKeyBundle,
} from './key-bundle';

const PASSPHRASE = 'kunci untuk uji coba';

describe('a key bundle', () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-keys-'));
  const path = join(directory, 'keys.json');

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('comes back from its file as it was, for the owner of the file only', () => {
    const bundle = createKeyBundle(['dinsos', 'rpsw']);
    saveKeyBundle(path, PASSPHRASE, bundle);
    const loaded = loadKeyBundle(path, PASSPHRASE);
    expect(loaded.agencyIds).toEqual(['dinsos', 'rpsw']);
    for (const id of loaded.agencyIds) expect(loaded.of(id)).toEqual(bundle.of(id));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toContain(bundle.of('rpsw').signing[0]!.privateJwk.d);
  });

  it.each([
    ['a wrong passphrase', () => loadKeyBundle(path, 'bukan ini sandinya')],
    ['an absent file', () => loadKeyBundle(join(directory, 'none'), PASSPHRASE)],
    [
      'one changed byte',
      () => {
        const file = JSON.parse(readFileSync(path, 'utf8')) as { ciphertext: string };
        const bytes = Buffer.from(file.ciphertext, 'base64');
        bytes[10] = (bytes[10] ?? 0) ^ 1;
        const changed = join(directory, 'changed.json');
        writeFileSync(changed, JSON.stringify({ ...file, ciphertext: bytes.toString('base64') }));
        return loadKeyBundle(changed, PASSPHRASE);
      },
    ],
  ])('does not open with %s', (_name, load) => {
    expect(load).toThrow(expect.objectContaining({ code: 'KEYS_UNREADABLE' }) as Error);
    expect(() => loadKeyBundle(path, PASSPHRASE)).not.toThrow();
  });

  it('opens at the cost that it was saved with; a file from before costs were told was stretched for a person', () => {
    const cheap = join(directory, 'cheap.json');
    const rewritten = (change: object): string => {
      const changed = join(directory, 'rewritten.json');
      writeFileSync(changed, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }));
      return changed;
    };
    saveKeyBundle(cheap, PASSPHRASE, createKeyBundle(['lsm']), PASSPHRASE_COST.OF_MACHINE);
    expect(loadKeyBundle(cheap, PASSPHRASE).agencyIds).toEqual(['lsm']);
    expect(loadKeyBundle(rewritten({ cost: undefined }), PASSPHRASE).agencyIds).toEqual(['dinsos', 'rpsw']);
    for (const cost of [1, PASSPHRASE_COST.OF_MACHINE]) {
      expect(() => loadKeyBundle(rewritten({ cost }), PASSPHRASE)).toThrow(
        expect.objectContaining({ code: 'KEYS_UNREADABLE' }) as Error,
      );
    }
  });

  it('is not saved under a passphrase that is soon guessed', () => {
    expect(() => saveKeyBundle(path, 'pendek', createKeyBundle(['lsm']))).toThrow(
      expect.objectContaining({ code: 'PASSPHRASE_TOO_SHORT' }) as Error,
    );
  });

  it('marks all signing keys but the newest as revoked, and never the only one', () => {
    const only = createKeyBundle(['lsm']);
    expect(() => revokeOldKeys(only, 'lsm')).toThrow(
      expect.objectContaining({ code: 'KEY_NOT_REPLACED' }) as Error,
    );
    const replaced = rotateSigningKey(rotateSigningKey(only, 'lsm'), 'lsm');
    saveKeyBundle(path, PASSPHRASE, revokeOldKeys(replaced, 'lsm'));
    const marks = loadKeyBundle(path, PASSPHRASE).of('lsm').signing;
    expect(marks.map(({ isRevoked = false }) => isRevoked)).toEqual([true, true, false]);
  });

  it('names each key by the fingerprint of its public half', () => {
    const { signing, encryption } = createKeyBundle(['lsm']).of('lsm');
    expect(signing[0]!.kid).toBe(fingerprint(signing[0]!.publicJwk));
    const { x, y, kty, crv } = encryption.publicJwk;
    expect(fingerprint({ y, x, kty, crv, use: 'enc' })).toBe(encryption.kid);
  });

  it('keeps the old signing key when a new one is made, and leaves other agencies alone', () => {
    const before = mergeKeyBundles([createKeyBundle(['lsm']), createKeyBundle(['rpsw'])]);
    const after = rotateSigningKey(before, 'lsm');
    expect(after.of('lsm').signing).toHaveLength(2);
    expect(after.of('lsm').signing[0]).toEqual(before.of('lsm').signing[0]);
    expect(after.of('rpsw')).toEqual(before.of('rpsw'));
    expect(() => after.of('polres')).toThrow(expect.objectContaining({ code: 'KEYS_MISSING' }) as Error);
  });
});
