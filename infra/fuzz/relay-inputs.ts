import type { AgencyKeys, RelayBatch } from '@estafet/relay-kit';
import { createActChain } from '@estafet/relay-kit';
import { KEY_PUBLISHED, keyPublishedData } from '@estafet/relay-kit/keys/key-acts';
import { requestHash } from '@estafet/relay-kit/transport/transport';
import { signHash } from '@estafet/schema';
import type { Random } from '../demo/random';
import type { FuzzInput } from './fuzz-input';
import { strangeBytes } from './graphql-inputs';
import { garbled, mutated, strangeText } from './strange-values';

const PATHS = ['/relay', '/relay/fetch'] as const;

/**
 * Inputs for the relay's endpoints, half of them signed with a member's real key: what a compromised server of a member
 * could send.
 */
export function relayInputs(keys: AgencyKeys, recipientId: string, now: Date): (random: Random) => FuzzInput {
  const [pair] = keys.signing;
  if (!pair) throw new Error(`${keys.agencyId} has no signing key`);
  const chain = createActChain(keys);
  const draft = { agencyId: keys.agencyId, now, actor: { role: 'system' }, audience: [recipientId] };
  const batch: RelayBatch = {
    senderId: keys.agencyId,
    recipientId,
    items: [
      chain.seal({ ...draft, type: KEY_PUBLISHED, data: keyPublishedData(pair, keys) }),
      chain.seal({ ...draft, type: 'recording.declared', data: { acts: ['referral.sent'] } }),
    ],
    keys: [],
  };
  const fetched = {
    agencyId: keys.agencyId,
    holderId: recipientId,
    afterSeq: 0,
    at: now.toISOString(),
    key: publicMembers(keys),
  };
  return (random) => {
    const path = random.pick(PATHS);
    const value = path === '/relay' ? batch : fetched;
    const body = random.chance(0.15)
      ? strangeBytes(random)
      : random.chance(0.2)
        ? Buffer.from(garbled(JSON.stringify(value), random))
        : Buffer.from(JSON.stringify(mutated(value, random)));
    const isSigned = random.chance(0.5);
    return {
      path,
      body,
      headers: {
        'content-type': 'application/json',
        'x-estafet-kid': isSigned
          ? pair.kid
          : encodeURIComponent(strangeText(random).slice(0, 60).toWellFormed()),
        'x-estafet-signature': isSigned
          ? signHash(requestHash(path, body), pair.privateJwk)
          : encodeURIComponent(strangeText(random).slice(0, 60).toWellFormed()),
      },
    };
  };
}

function publicMembers(keys: AgencyKeys): Record<string, string | undefined> {
  const { kty, crv, x } = keys.signing[0]?.publicJwk ?? {};
  return { kty, crv, x };
}
