import type { Role, Viewer } from '@estafet/schema';
import { type Action, decide, type Resource } from './decide.policy';

const now = new Date('2026-03-02T02:00:00.000Z');
const ALL_ROLES: readonly Role[] = [
  'frontline',
  'supervisor',
  'coordinator',
  'official',
  'auditor',
  'administrator',
];

const viewerOf = (roles: Role[], change: Partial<Viewer> = {}): Viewer => ({
  sub: 'rpsw/sari',
  displayName: 'Sari',
  agencyId: 'rpsw',
  agencyKind: 'SOCIAL_SERVICES',
  roles,
  workerRef: 'w-sari',
  language: 'id',
  ...change,
});

/** Who may, of people in the case's team. Everybody who is not named may not. */
const MATRIX: Readonly<Record<Action, readonly Role[]>> = {
  'agency.read': ['frontline', 'supervisor'],
  'agency.manage': ['supervisor'],
  'audit.read': ['auditor', 'supervisor'],
  'breakGlass.review': ['supervisor'],
  'breakGlass.use': ['frontline', 'supervisor'],
  'case.open': ['frontline', 'supervisor'],
  'case.read': ['frontline', 'supervisor'],
  'case.record': ['frontline', 'supervisor'],
  'case.restrict': ['supervisor'],
  'act.amendClock': ['supervisor'],
  'case.staff': ['frontline', 'supervisor'],
  'dossier.open': ['frontline', 'supervisor'],
  'gap.answer': ['frontline', 'supervisor'],
  'identity.erase': ['supervisor'],
  'identity.open': ['frontline', 'supervisor'],
  'identity.record': ['frontline', 'supervisor'],
  'referral.answer': ['frontline', 'supervisor'],
  'referral.handOver': ['frontline', 'supervisor'],
  'referral.read': ['frontline', 'supervisor'],
  'referral.send': ['frontline', 'supervisor'],
};
const ACTIONS = Object.keys(MATRIX) as Action[];
const CASE_ACTIONS: readonly Action[] = [
  'case.read',
  'case.record',
  'case.staff',
  'dossier.open',
  'identity.open',
  'identity.record',
  'referral.send',
];
const team: Resource = { agencyId: 'rpsw', team: ['w-sari'] };

describe('who may do what', () => {
  describe.each(ACTIONS)('%s', (action) => {
    it.each(ALL_ROLES)('as %s', (role) => {
      const decision = decide(viewerOf([role]), action, team, now);
      expect(decision).toEqual(
        MATRIX[action].includes(role) ? { allow: true } : { allow: false, reason: 'ROLE' },
      );
    });

    it('is denied at another agency, whatever the role', () => {
      const viewer = viewerOf([...ALL_ROLES]);
      expect(decide(viewer, action, { ...team, agencyId: 'dinsos' }, now)).toEqual({
        allow: false,
        reason: 'OTHER_AGENCY',
      });
      expect(decide({ ...viewer, agencyId: undefined }, action, team, now)).toEqual({
        allow: false,
        reason: 'NO_AGENCY',
      });
    });

    it('is denied to whoever is not named, when the case is restricted', () => {
      const chief = viewerOf(['supervisor', 'auditor']);
      expect(decide(chief, action, { ...team, restrictedTo: ['w-other'] }, now)).toMatchObject({
        reason: 'RESTRICTED',
      });
      expect(decide(chief, action, { ...team, restrictedTo: ['w-sari'] }, now)).toEqual({ allow: true });
    });
  });

  it.each(CASE_ACTIONS)('%s asks a frontline worker to be in the team, once there is one', (action) => {
    const outsider = viewerOf(['frontline'], { workerRef: 'w-budi' });
    expect(decide(outsider, action, team, now)).toEqual({ allow: false, reason: 'NOT_IN_TEAM' });
    expect(decide(outsider, action, { agencyId: 'rpsw' }, now)).toEqual({ allow: true });
    expect(decide(viewerOf(['supervisor'], { workerRef: 'w-budi' }), action, team, now)).toEqual({
      allow: true,
    });
  });

  it.each(CASE_ACTIONS)(
    '%s in an emergency: to see, not to change, and for as long as it lasts',
    (action) => {
      const outsider = viewerOf(['frontline'], { workerRef: 'w-budi' });
      const open = { ...team, breakGlassUntil: new Date(now.getTime() + 1) };
      const isReading = ['case.read', 'dossier.open', 'identity.open'].includes(action);
      expect(decide(outsider, action, open, now).allow).toBe(isReading);
      expect(decide(outsider, action, { ...team, breakGlassUntil: now }, now).allow).toBe(false);
      expect(decide(outsider, action, { ...open, restrictedTo: ['w-sari'] }, now).allow).toBe(false);
    },
  );
});
