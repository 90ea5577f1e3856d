import type { Role, Viewer } from '@estafet/schema';
import fc from 'fast-check';
import { type Action, decide, type Resource } from './decide.policy';

const RUNS = 25_000;
const ROLES: readonly Role[] = [
  ...(['frontline', 'supervisor', 'coordinator', 'official', 'auditor', 'administrator'] as const),
];
const STAFF: readonly Role[] = ['frontline', 'supervisor'];
const READING: readonly Action[] = ['case.read', 'dossier.open', 'identity.open'];
const ACTIONS: readonly Action[] = [
  ...READING,
  ...([
    'act.amendClock',
    'agency.read',
    'agency.manage',
    'audit.read',
    'breakGlass.review',
    'breakGlass.use',
  ] as const),
  ...(['case.open', 'case.record', 'case.restrict', 'case.staff', 'gap.answer'] as const),
  ...(['identity.erase', 'identity.record', 'referral.answer', 'referral.handOver'] as const),
  ...(['referral.read', 'referral.send'] as const),
];
const NOW = new Date('2026-03-02T02:00:00.000Z');

const agencies = fc.constantFrom('rpsw', 'dinsos', 'lsm');
const workers = fc.constantFrom('w-sari', 'w-budi', 'w-tini', 'w-joko');

const viewers: fc.Arbitrary<Viewer> = fc
  .record({
    agencyId: fc.option(agencies, { nil: undefined }),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
    workerRef: workers,
  })
  .map(({ agencyId, ...rest }) => ({
    ...{ sub: 'somebody', displayName: 'Seseorang', language: 'id' as const, ...rest },
    ...(agencyId === undefined ? {} : { agencyId, agencyKind: 'NGO' as const }),
  }));

const resources: fc.Arbitrary<Resource> = fc.record({
  agencyId: agencies,
  team: fc.option(fc.uniqueArray(workers), { nil: undefined }),
  restrictedTo: fc.option(fc.uniqueArray(workers), { nil: undefined }),
  breakGlassUntil: fc.option(
    fc.integer({ min: -7_200_000, max: 7_200_000 }).map((ms) => new Date(NOW.getTime() + ms)),
    { nil: undefined },
  ),
});

const attempts = fc.record({ viewer: viewers, action: fc.constantFrom(...ACTIONS), resource: resources });
type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never;

const may = ({ viewer, action, resource }: Attempt, at = NOW): boolean =>
  decide(viewer, action, resource, at).allow;

/** What must hold whoever tries whatever on whichever case: {@link RUNS} random attempts for each sentence. */
describe('access, whatever is tried', () => {
  const holds = (property: (attempt: Attempt) => boolean): void =>
    fc.assert(fc.property(attempts, property), { numRuns: RUNS });

  it('is never given across agencies, nor to anybody without one', () => {
    holds((attempt) => attempt.viewer.agencyId === attempt.resource.agencyId || !may(attempt));
  });

  it('of staff is never given by the roles of coordinators, officials, administrators or auditors', () => {
    holds((attempt) => {
      const isStaff = attempt.viewer.roles.some((role) => STAFF.includes(role));
      return isStaff || attempt.action === 'audit.read' || !may(attempt);
    });
  });

  it('to a restricted case is given to those who are named, emergency or not', () => {
    holds((attempt) => {
      const { restrictedTo = [] } = attempt.resource;
      return restrictedTo.length === 0 || restrictedTo.includes(attempt.viewer.workerRef) || !may(attempt);
    });
  });

  it('by an emergency opens to read and never to change, ends with it, and closes nothing', () => {
    holds((attempt) => {
      const { viewer, action, resource } = attempt;
      const without = may({ viewer, action, resource: { ...resource, breakGlassUntil: undefined } });
      const isOpened = may(attempt) && !without;
      const isRunning = resource.breakGlassUntil !== undefined && NOW < resource.breakGlassUntil;
      return (may(attempt) || !without) && (!isOpened || (READING.includes(action) && isRunning));
    });
  });

  it('by an emergency is over at its end, to the millisecond', () => {
    holds((attempt) => {
      const { viewer, action, resource } = attempt;
      if (!resource.breakGlassUntil) return true;
      const closed = may({ viewer, action, resource: { ...resource, breakGlassUntil: undefined } });
      return may(attempt, resource.breakGlassUntil) === closed;
    });
  });

  it('is not lost by one more role or by joining the team', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...ROLES), (attempt, role) => {
        if (!may(attempt)) return true;
        const { viewer, resource } = attempt;
        const more = { ...attempt, viewer: { ...viewer, roles: [...new Set([...viewer.roles, role])] } };
        const team = resource.team && [...resource.team, viewer.workerRef];
        return may(more) && may({ ...attempt, resource: { ...resource, team } });
      }),
      { numRuns: RUNS },
    );
  });

  it('to a case is given to every frontline worker of its team, and of no team while it has none', () => {
    holds((attempt) => {
      const { viewer, action, resource } = attempt;
      const { team, restrictedTo = [] } = resource;
      if (!READING.includes(action) || viewer.agencyId !== resource.agencyId || restrictedTo.length > 0)
        return true;
      if (!viewer.roles.includes('frontline') || viewer.roles.includes('supervisor')) return true;
      const isInTeam = team === undefined || team.includes(viewer.workerRef);
      const isRunning = resource.breakGlassUntil !== undefined && NOW < resource.breakGlassUntil;
      return may(attempt) === (isInTeam || isRunning);
    });
  });
});
