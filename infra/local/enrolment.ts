import { existsSync } from 'node:fs';
import {
  createKeyBundle,
  type DirectoryEntry,
  fingerprint,
  type KeyBundle,
  loadKeyBundle,
  PASSPHRASE_COST,
  saveKeyBundle,
} from '@estafet/relay-kit';
import { DEMO_PARTIES, TASK_FORCE, type DemoParty } from '../demo/district';
import { endpointOf, keysFile, SERVICES, type ServicePlan } from './deployables';
import type { Secrets, StateDirectory } from './state';

/** Makes each service's key bundle once and returns all of them, by service name. */
export function prepareKeys(state: StateDirectory, secrets: Secrets): Map<string, KeyBundle> {
  return new Map(
    SERVICES.map((service) => {
      const file = keysFile(service, state);
      const { keysPassphrase: drawn } = secrets;
      if (!existsSync(file))
        saveKeyBundle(file, drawn, createKeyBundle(service.hosted), PASSPHRASE_COST.OF_MACHINE);
      return [service.name, loadKeyBundle(file, drawn)];
    }),
  );
}

/** Where the other services reach a service's relay; `endpoint` is where it listens. */
export type RelayEndpointOf = (service: ServicePlan, endpoint: string) => string;

/** The operator's enrolment list: where each member's server is and the fingerprint of its first key (architecture §4). */
export function enrolment(
  bundles: ReadonlyMap<string, KeyBundle>,
  basePort: number,
  relayEndpointOf: RelayEndpointOf = (_service, endpoint) => endpoint,
): DirectoryEntry[] {
  return [TASK_FORCE, ...DEMO_PARTIES].map((party) => {
    const service = SERVICES.find((candidate) => candidate.hosted.includes(party.id));
    const signingKey = service && bundles.get(service.name)?.of(party.id).signing[0];
    return {
      ...entryOf(party),
      ...(service && signingKey
        ? {
            endpoint: relayEndpointOf(service, endpointOf(service, basePort)),
            fingerprint: fingerprint(signingKey.publicJwk),
          }
        : {}),
    };
  });
}

function entryOf(party: DemoParty): DirectoryEntry {
  const { id, kind, name, isMember, isSensitive, dutyPhone, syncGraceHours } = party;
  return { id, kind, name, isMember, isSensitive, dutyPhone, syncGraceHours };
}
