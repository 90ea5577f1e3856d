import { createKeyBundle } from './key-bundle';
import { restoreKeyBundle, splitKeyBundle, type KeyRecovery } from './key-recovery';

const bundle = createKeyBundle(['dinsos', 'rpsw']);
let recovery: KeyRecovery;
let other: KeyRecovery;
beforeAll(async () => {
  recovery = await splitKeyBundle(bundle);
  other = await splitKeyBundle(bundle);
});

const share = (holder: number, of = recovery): string => of.shares[holder - 1] ?? '';
/** The share's last letter before its checksum, for another one. */
const mistyped = (text: string): string =>
  text.replace(/.(?=:[0-9a-f]{8}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
const restore = (...shares: string[]) => restoreKeyBundle(recovery.file, shares);

describe('the recovery of a key bundle', () => {
  it.each([
    [1, 2],
    [1, 3],
    [2, 3],
    [3, 1],
  ])('opens with the shares of holders %i and %i', async (first, second) => {
    const restored = await restore(share(first), share(second));
    expect(restored.agencyIds).toEqual(bundle.agencyIds);
    for (const id of bundle.agencyIds) expect(restored.of(id)).toEqual(bundle.of(id));
  });

  it('opens with all three, and with spaces around them', async () => {
    expect((await restore(`  ${share(1)}\n`, share(2), share(3))).of('rpsw')).toEqual(bundle.of('rpsw'));
  });

  it.each([
    ['one share', () => restore(share(1)), 'SHARES_TOO_FEW'],
    ['the same share twice', () => restore(share(2), share(2)), 'SHARES_TOO_FEW'],
    ['a share of another copy', () => restore(share(1), share(2, other)), 'SHARES_OF_ANOTHER_SET'],
    ['a mistyped share', () => restore(share(1), mistyped(share(2))), 'SHARE_UNREADABLE'],
    ['what is no share', () => restore(share(1), 'kunci'), 'SHARE_UNREADABLE'],
    [
      'a damaged copy',
      () => restoreKeyBundle(recovery.file.slice(0, -9), [share(1), share(2)]),
      'KEYS_UNREADABLE',
    ],
  ])('does not open with %s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('keeps nothing of the keys readable in the copy or in a share', () => {
    const secrets = bundle.agencyIds.flatMap((id) => {
      const { signing, encryption, dataWrappingKey } = bundle.of(id);
      return [signing[0]?.privateJwk.d, encryption.privateJwk.d, dataWrappingKey.toString('base64')];
    });
    for (const secret of secrets) {
      expect([recovery.file, ...recovery.shares].some((text) => text.includes(secret ?? ''))).toBe(false);
    }
  });
});
