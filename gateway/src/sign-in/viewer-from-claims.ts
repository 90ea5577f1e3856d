import type { AgencyKind, Role, Viewer } from '@estafet/schema';
import { workerRefOf } from './worker-ref';

/** Which claim of the issuer holds what; a dotted name reaches into objects (`realm_access.roles`). */
export interface ClaimNames {
  readonly agency: string;
  readonly roles: string;
  readonly name: string;
  readonly language: string;
}

export const DEFAULT_CLAIM_NAMES: ClaimNames = {
  agency: 'estafet_agency',
  roles: 'estafet_roles',
  name: 'name',
  language: 'locale',
};

const ROLES: readonly Role[] = [
  'frontline',
  'supervisor',
  'coordinator',
  'official',
  'auditor',
  'administrator',
];

/** Roles that mean nothing without an agency to work in. */
const AGENCY_ROLES: readonly Role[] = ['frontline', 'supervisor'];

/** The kind of each agency, by its identifier, from the directory that the operator enrolled. */
export type AgencyKinds = ReadonlyMap<string, AgencyKind>;

/**
 * The viewer that a verified identity stands for; undefined when the account has no role here, names an agency that the
 * directory does not know, or would work in no agency. Unknown roles are ignored, never guessed.
 */
export function viewerFromClaims(
  claims: Readonly<Record<string, unknown>>,
  context: { readonly names: ClaimNames; readonly agencies: AgencyKinds; readonly workerKey: Uint8Array },
): Viewer | undefined {
  const sub = claims.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const roles = rolesOf(claimAt(claims, context.names.roles));
  if (roles.length === 0) return undefined;
  const agencyClaim = claimAt(claims, context.names.agency);
  const agencyId = typeof agencyClaim === 'string' && agencyClaim !== '' ? agencyClaim : undefined;
  const agencyKind = agencyId === undefined ? undefined : context.agencies.get(agencyId);
  if (agencyId !== undefined && (agencyKind === undefined || agencyKind === 'PARTNER')) return undefined;
  if (roles.some((role) => AGENCY_ROLES.includes(role)) && (!agencyKind || agencyKind === 'TASK_FORCE'))
    return undefined;
  const name = claimAt(claims, context.names.name);
  const language = claimAt(claims, context.names.language);
  return {
    sub,
    displayName: typeof name === 'string' && name !== '' ? name.slice(0, 200) : sub,
    ...(agencyId !== undefined && agencyKind !== undefined ? { agencyId, agencyKind } : {}),
    roles,
    workerRef: workerRefOf(context.workerKey, sub),
    language: typeof language === 'string' && language.toLowerCase().startsWith('en') ? 'en' : 'id',
  };
}

function rolesOf(claim: unknown): Role[] {
  const names: unknown[] = Array.isArray(claim)
    ? claim
    : typeof claim === 'string'
      ? claim.split(/[\s,]+/)
      : [];
  return ROLES.filter((role) => names.includes(role));
}

function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      claims,
    );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
