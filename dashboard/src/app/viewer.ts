/** Who is signed in, as far as the pages need to know. */
export type Role = 'frontline' | 'supervisor' | 'coordinator' | 'official' | 'auditor' | 'administrator';

const ROLES: readonly Role[] = [
  'frontline',
  'supervisor',
  'coordinator',
  'official',
  'auditor',
  'administrator',
];

/** The prefix of an agency kind's mutations (architecture §3): `police` in `policeSendReferral`. */
export type AgencyPrefix = 'police' | 'socialServices' | 'serviceCentre' | 'ngo';

const PREFIXES: Readonly<Record<string, AgencyPrefix>> = {
  POLICE: 'police',
  SOCIAL_SERVICES: 'socialServices',
  SERVICE_CENTRE: 'serviceCentre',
  NGO: 'ngo',
};

export interface SignedInViewer {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly agencyId?: string;
  readonly prefix?: AgencyPrefix;
  /** Signed in to a demonstration with invented people: the pages offer a tour. */
  readonly isInDemonstration?: boolean;
}

/** Roles arrive as `frontline` or `FRONTLINE`, depending on who names them; unknown ones open nothing. */
export function knownRoles(names: readonly string[]): Role[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return ROLES.filter((role) => wanted.has(role));
}

/** The mutation prefix of an agency kind; the task force and partners have none. */
export function prefixOf(agencyKind: string): AgencyPrefix | undefined {
  return PREFIXES[agencyKind];
}
