import type { Role, Viewer } from '@estafet/schema';

/** What a person can try to do in an agency service. Case acts share one action; who may lead is a fact of the case, not of a role. */
export type Action =
  | 'act.amendClock'
  | 'agency.read'
  | 'agency.manage'
  | 'audit.read'
  | 'breakGlass.review'
  | 'breakGlass.use'
  | 'case.open'
  | 'case.read'
  | 'case.record'
  | 'case.restrict'
  | 'case.staff'
  | 'dossier.open'
  | 'gap.answer'
  | 'identity.erase'
  | 'identity.open'
  | 'identity.record'
  | 'referral.answer'
  | 'referral.handOver'
  | 'referral.read'
  | 'referral.send';

/** What an action is tried on. A resource without `team` is open to the whole agency (the queue, the directory). */
export interface Resource {
  readonly agencyId: string;
  /** Worker references of the case team; absent where the case has no team yet. */
  readonly team?: readonly string[] | undefined;
  /** When set, only these workers, whatever their role: a colleague or official is suspected. */
  readonly restrictedTo?: readonly string[] | undefined;
  /** Until when a recorded emergency opens this case to the viewer (break-glass, one hour). */
  readonly breakGlassUntil?: Date | undefined;
}

export type DenialReason = 'NO_AGENCY' | 'OTHER_AGENCY' | 'ROLE' | 'RESTRICTED' | 'NOT_IN_TEAM';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly reason: DenialReason };

interface ActionRule {
  readonly roles: readonly Role[];
  /** CASE: a frontline worker must be in the case's team, once it has one. */
  readonly scope: 'AGENCY' | 'CASE';
}

const STAFF: readonly Role[] = ['frontline', 'supervisor'];
const SUPERVISORS: readonly Role[] = ['supervisor'];

const RULES: Readonly<Record<Action, ActionRule>> = {
  'act.amendClock': { roles: SUPERVISORS, scope: 'CASE' },
  'agency.read': { roles: STAFF, scope: 'AGENCY' },
  'agency.manage': { roles: SUPERVISORS, scope: 'AGENCY' },
  'audit.read': { roles: ['auditor', 'supervisor'], scope: 'AGENCY' },
  'breakGlass.review': { roles: SUPERVISORS, scope: 'AGENCY' },
  'breakGlass.use': { roles: STAFF, scope: 'AGENCY' },
  'case.open': { roles: STAFF, scope: 'AGENCY' },
  'case.read': { roles: STAFF, scope: 'CASE' },
  'case.record': { roles: STAFF, scope: 'CASE' },
  'case.restrict': { roles: SUPERVISORS, scope: 'CASE' },
  'case.staff': { roles: STAFF, scope: 'CASE' },
  'dossier.open': { roles: STAFF, scope: 'CASE' },
  'gap.answer': { roles: STAFF, scope: 'AGENCY' },
  'identity.erase': { roles: SUPERVISORS, scope: 'CASE' },
  'identity.open': { roles: STAFF, scope: 'CASE' },
  'identity.record': { roles: STAFF, scope: 'CASE' },
  'referral.answer': { roles: STAFF, scope: 'AGENCY' },
  'referral.handOver': { roles: STAFF, scope: 'AGENCY' },
  'referral.read': { roles: STAFF, scope: 'AGENCY' },
  'referral.send': { roles: STAFF, scope: 'CASE' },
};

/** The actions that a recorded emergency opens: to see, not to change. */
const OPEN_BY_BREAK_GLASS: ReadonlySet<Action> = new Set(['case.read', 'dossier.open', 'identity.open']);

/** Denies by default. Pure: the caller loads the resource, and asks before any write and per field (architecture §7). */
export function decide(viewer: Viewer, action: Action, resource: Resource, now: Date): Decision {
  if (!viewer.agencyId) return deny('NO_AGENCY');
  if (viewer.agencyId !== resource.agencyId) return deny('OTHER_AGENCY');
  const { roles, scope } = RULES[action];
  if (!viewer.roles.some((role) => roles.includes(role))) return deny('ROLE');
  const restrictedTo = resource.restrictedTo ?? [];
  if (restrictedTo.length > 0 && !restrictedTo.includes(viewer.workerRef)) return deny('RESTRICTED');
  if (scope === 'AGENCY' || viewer.roles.includes('supervisor')) return { allow: true };
  if (!resource.team || resource.team.includes(viewer.workerRef)) return { allow: true };
  const isOpenNow = resource.breakGlassUntil !== undefined && now < resource.breakGlassUntil;
  return isOpenNow && OPEN_BY_BREAK_GLASS.has(action) ? { allow: true } : deny('NOT_IN_TEAM');
}

function deny(reason: DenialReason): Decision {
  return { allow: false, reason };
}
