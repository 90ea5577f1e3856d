import type { AgencyKind } from '@estafet/schema';
import { DEMO_PARTIES } from '../../demo/district';

const PREFIXES: Partial<Record<AgencyKind, string>> = {
  POLICE: 'police',
  SOCIAL_SERVICES: 'socialServices',
  SERVICE_CENTRE: 'serviceCentre',
  NGO: 'ngo',
};

/** What the mutations of an agency's kind begin with. */
export function prefixOf(agencyId: string): string {
  const kind = DEMO_PARTIES.find(({ id }) => id === agencyId)?.kind;
  const prefix = kind && PREFIXES[kind];
  if (prefix === undefined) throw new Error(`${agencyId} has no service`);
  return prefix;
}
