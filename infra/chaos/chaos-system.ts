import { Directory, type DirectoryEntry, loadKeyBundle, requestHash } from '@estafet/relay-kit';
import { createPrivateKey } from 'node:crypto';
import { signHash } from '@estafet/schema';
import { seededRandom } from '../demo/random';
import { keysFile, SERVICES, SUBGRAPHS } from '../local/deployables';
import { NO_RATE_LIMIT } from '../testing/no-rate-limit';
import { type ScratchSystem, startScratchSystem } from '../testing/scratch-system';
import { type ForeignSigner, RelayNetwork } from './network/relay-network';

/** A whole system of real processes on a PostgreSQL that waits for the disk, with breakable lines between its relays. */
export interface ChaosSystem {
  readonly system: ScratchSystem;
  readonly network: RelayNetwork;
  readonly entries: readonly DirectoryEntry[];
  remove(): Promise<void>;
}

export async function startChaosSystem(seed: number): Promise<ChaosSystem> {
  const network = await RelayNetwork.open(seededRandom(seed));
  try {
    const system = await startScratchSystem({
      isDurable: true,
      relayEndpointOf: ({ name }, endpoint) => network.leadTo(name, endpoint),
      gatewayEnvironment: { ...NO_RATE_LIMIT, LOG_LEVEL: 'warn' },
    });
    network.signWrongly(foreignSignerOf(system));
    return {
      system,
      network,
      entries: Directory.load(system.state.path('directory.json')).all(),
      remove: async () => {
        await network.close();
        await system.remove();
      },
    };
  } catch (error) {
    await network.close();
    throw error;
  }
}

/** A member that signs what another one says: its key is known to all, and never that of the sender. */
function foreignSignerOf({ state }: ScratchSystem): ForeignSigner {
  const passphrase = state.secrets(SUBGRAPHS).keysPassphrase;
  const keys = SERVICES.slice(0, 2).map((service) => {
    const pair = loadKeyBundle(keysFile(service, state), passphrase).of(service.hosted[0] ?? '').signing[0];
    if (!pair) throw new Error(`${service.name} has no key`);
    return {
      service: service.name,
      kid: pair.kid,
      key: createPrivateKey({ key: pair.privateJwk, format: 'jwk' }),
    };
  });
  return (from, path, body) => {
    const foreign = keys.find(({ service }) => service !== from);
    return foreign && { kid: foreign.kid, signature: signHash(requestHash(path, body), foreign.key) };
  };
}
