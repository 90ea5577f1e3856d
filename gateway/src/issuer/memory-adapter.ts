import type { Adapter, AdapterPayload } from 'oidc-provider';

interface StoredPayload {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

const MAX_ENTRIES = 5_000;

/** The issuer's grants and codes, in memory and bounded: enough for a demonstration, gone with the process. */
export function createMemoryAdapter(): (model: string) => Adapter {
  const entries = new Map<string, StoredPayload>();
  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const read = (key: string): AdapterPayload | undefined => {
      const stored = entries.get(key);
      if (!stored || stored.expiresAt > Date.now()) return stored?.payload;
      entries.delete(key);
      return undefined;
    };
    const findBy = (property: 'uid' | 'userCode', value: string) =>
      [...entries.keys()]
        .filter((key) => key.startsWith(`${model}:`))
        .map(read)
        .find((payload) => payload?.[property] === value);
    return {
      upsert: (id, payload, expiresIn) => {
        entries.set(keyOf(id), { payload, expiresAt: Date.now() + (expiresIn || 3_600) * 1_000 });
        const oldest = entries.size > MAX_ENTRIES ? entries.keys().next().value : undefined;
        if (oldest !== undefined) entries.delete(oldest);
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(read(keyOf(id))),
      findByUid: (uid) => Promise.resolve(findBy('uid', uid)),
      findByUserCode: (userCode) => Promise.resolve(findBy('userCode', userCode)),
      consume: (id) => {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
        return Promise.resolve();
      },
      destroy: (id) => {
        entries.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
        return Promise.resolve();
      },
    };
  };
}
