import { DomainError } from '../errors/domain-error';
import type { RelayMap, Transport } from './transport';

/** Hands batches straight to relays in the same process (demo, rehearsal, tests). The map may grow after this call. */
export function createInProcessTransport(relays: RelayMap): Transport {
  const find = (id: string) => {
    const relay = relays.get(id);
    if (relay) return relay;
    throw new DomainError('RECIPIENT_UNREACHABLE', {
      id: 'Lembaga penerima tidak dapat dihubungi.',
      en: 'The receiving agency cannot be reached.',
    });
  };
  return {
    deliver: async (batch) => find(batch.recipientId).receive(batch.recipientId, batch),
    fetch: async (request) => find(request.holderId).fetch(request),
  };
}
