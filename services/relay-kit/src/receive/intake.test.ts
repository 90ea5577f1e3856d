import fc from 'fast-check';
import { isStub, type ActEnvelope, type RelayItem } from '@estafet/schema';
import type { PublishedKey } from '../directory/directory';
import { followKeys, keyPublishedData } from '../keys/key-acts';
import { createKeyBundle, rotateSigningKey, type AgencyKeys } from '../keys/key-bundle';
import { createActChain, GENESIS } from '../log/chain';
import { seqOf, takeIn } from './intake';

const draft = {
  agencyId: 'lsm',
  now: new Date('2026-03-02T01:00:00.000Z'),
  actor: { role: 'frontline' },
  audience: ['gugus-tugas'],
};
const keys = createKeyBundle(['lsm']).of('lsm');

function aLog(length: number, own: AgencyKeys = keys): ActEnvelope[] {
  const chain = createActChain(own);
  const first = chain.seal({ ...draft, type: 'key.published', data: keyPublishedData(own.signing[0]!, own) });
  const rest = Array.from({ length: length - 1 }, () =>
    chain.seal({ ...draft, type: 'case.opened', data: { isChild: true } }),
  );
  return [first, ...rest];
}

const log = aLog(12);
const known: PublishedKey[] = followKeys({
  ownerId: 'lsm',
  enrolledFingerprint: keys.signing[0]!.kid,
  known: [],
  acts: log,
});
const stubOf = ({ header, hash }: ActEnvelope): RelayItem => ({
  seq: header.seq,
  prevHash: header.prevHash,
  hash,
});

describe('taking in a batch', () => {
  it('gives the same result for every order, repetition and cutting of the same log', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 24, maxLength: 24 }),
        fc.subarray(log.slice(1, -1)),
        (order, sizes, outside) => {
          const items = order.map((act) => (outside.includes(act) ? stubOf(act) : act));
          let head = GENESIS;
          let parked: readonly RelayItem[] = [];
          const taken: number[] = [];
          for (let from = 0; from < items.length;) {
            const size = sizes.pop() ?? items.length;
            const intake = takeIn({
              senderId: 'lsm',
              head,
              fresh: items.slice(from, from + size),
              parked,
              keys: known,
              storedHashes: new Map(),
            });
            expect(intake.stop).toBeUndefined();
            taken.push(...intake.acts.map(seqOf));
            ({ head, parked } = intake);
            from += size;
          }
          expect(head).toEqual({ seq: log.length, hash: log.at(-1)!.hash });
          expect(parked).toEqual([]);
          expect(taken).toEqual(log.filter((act) => !outside.includes(act)).map(seqOf));
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('stops at a stub that does not continue the chain', () => {
    const [first, second, third] = log as [ActEnvelope, ActEnvelope, ActEnvelope];
    const fresh = [first, { ...stubOf(second), prevHash: third.hash } as RelayItem, third];
    const intake = takeIn({
      senderId: 'lsm',
      head: GENESIS,
      fresh,
      parked: [],
      keys: known,
      storedHashes: new Map(),
    });
    expect(intake.acts).toEqual([first]);
    expect(intake.stop?.reason).toBe('FORKED_HISTORY');
    const whole = takeIn({
      senderId: 'lsm',
      head: GENESIS,
      fresh: [first, stubOf(second), third],
      parked: [],
      keys: known,
      storedHashes: new Map(),
    });
    expect(whole.acts.filter((item) => !isStub(item))).toEqual([first, third]);
  });

  it('does not store what the database cannot hold', () => {
    const chain = createActChain(keys);
    const first = chain.seal({
      ...draft,
      type: 'key.published',
      data: keyPublishedData(keys.signing[0]!, keys),
    });
    const second = chain.seal({ ...draft, type: 'case.opened', data: {}, via: 'a\u0000b' as 'LINK' });
    const third = createActChain(keys);
    third.seal({
      ...draft,
      id: first.header.id,
      type: 'key.published',
      data: keyPublishedData(keys.signing[0]!, keys),
    });
    const intake = takeIn({
      senderId: 'lsm',
      head: GENESIS,
      fresh: [first, second],
      parked: [],
      keys: known,
      storedHashes: new Map(),
    });
    expect(intake.stop?.reason).toBe('UNSTORABLE');
    const spelled = createActChain(keys);
    const fine = [
      spelled.seal({ ...draft, type: 'key.published', data: keyPublishedData(keys.signing[0]!, keys) }),
      spelled.seal({ ...draft, type: 'case.opened', data: {}, via: 'a\\u0000b' as 'LINK' }),
    ];
    const taken = takeIn({
      senderId: 'lsm',
      head: GENESIS,
      fresh: fine,
      parked: [],
      keys: known,
      storedHashes: new Map(),
    });
    expect(taken.stop).toBeUndefined();
  });
});

describe('following keys', () => {
  const bundle = rotateSigningKey({ agencyIds: ['lsm'], of: () => keys }, 'lsm');
  const rotated = bundle.of('lsm');
  const [oldPair, newPair] = [rotated.signing[0]!, rotated.signing[1]!];

  function keyActs(): ActEnvelope[] {
    const chain = createActChain(rotated);
    return [
      chain.seal({ ...draft, type: 'key.published', data: keyPublishedData(oldPair, rotated) }),
      chain.seal({ ...draft, type: 'key.published', data: keyPublishedData(newPair, rotated) }),
      chain.seal({ ...draft, type: 'key.revoked', data: { kid: oldPair.kid, lastGoodSeq: 2 } }),
    ];
  }
  const follow = (
    acts: readonly ActEnvelope[],
    from: readonly PublishedKey[] = [],
    enrolledFingerprint = oldPair.kid,
  ) => followKeys({ ownerId: 'lsm', enrolledFingerprint, known: from, acts });

  it('goes from the enrolled key to its successor and to the revocation', () => {
    const found = follow([...keyActs()].reverse());
    expect(found.map(({ kid, lastGoodSeq }) => ({ kid, lastGoodSeq }))).toEqual([
      { kid: oldPair.kid, lastGoodSeq: 2 },
      { kid: newPair.kid, lastGoodSeq: undefined },
    ]);
  });

  it('believes neither a key that was not enrolled nor one without its predecessor', () => {
    expect(follow(keyActs(), [], 'another')).toEqual([]);
    expect(follow(keyActs().slice(1))).toEqual([]);
  });

  it('lets a revoked key vouch for no other, even when the act is dated back', () => {
    const honest = follow(keyActs());
    const thief = createKeyBundle(['lsm']).of('lsm');
    const stolen = { ...thief, signing: [oldPair, thief.signing[0]!] };
    const chain = createActChain(stolen);
    chain.seal({ ...draft, type: 'key.published', data: keyPublishedData(oldPair, stolen) });
    const forged = chain.seal({
      ...draft,
      type: 'key.published',
      data: keyPublishedData(thief.signing[0]!, stolen),
    });
    expect(forged.header.seq).toBe(2);
    expect(follow([forged], honest)).toEqual([]);
    expect(follow([forged], follow(keyActs().slice(0, 1)))).toHaveLength(1);
  });
});
