import type { Role, Viewer } from '@estafet/schema';
import {
  boardViewerOf,
  caseSight,
  maySeeDistrict,
  maySeeFigures,
  maySeeGap,
  maySeeReferral,
  type CaseStanding,
} from './access.policy';

const viewer = (roles: Role[], agencyId?: string): Pick<Viewer, 'roles' | 'agencyId'> => ({
  roles,
  agencyId,
});

const COORDINATOR = viewer(['coordinator'], 'gugus-tugas');
const POLICE = viewer(['frontline'], 'polres');
const SUPERVISOR = viewer(['supervisor'], 'polres');
const STRANGER = viewer(['frontline'], 'lsm');
const OFFICIAL = viewer(['official']);
const AUDITOR = viewer(['auditor'], 'polres');
const ADMINISTRATOR = viewer(['administrator'], 'polres');
const HOMELESS = viewer(['frontline']);

const referral = { from: 'polres', to: 'p2tp2a', recordedBy: 'polres' };

/** A case that the police opened and passed on; the service centre leads and has her. */
const standing = (changed: Partial<CaseStanding> = {}): CaseStanding => ({
  parties: ['polres', 'p2tp2a'],
  lead: 'p2tp2a',
  holder: 'p2tp2a',
  referrals: [{ ...referral, state: 'HANDED_OVER', isProvisional: false }],
  ...changed,
});

const sightOf = (agencyId: string, changed: Partial<CaseStanding>) =>
  caseSight(boardViewerOf(viewer(['frontline'], agencyId)), standing(changed));

describe('who sees what of the board', () => {
  it.each([
    ['coordinator', COORDINATOR, { district: true, figures: true, sight: 'ALL', referral: true }],
    ['officer of a party', POLICE, { district: false, figures: false, sight: 'OWN_PART', referral: true }],
    [
      'supervisor of a party',
      SUPERVISOR,
      { district: false, figures: false, sight: 'OWN_PART', referral: true },
    ],
    [
      'officer of another agency',
      STRANGER,
      { district: false, figures: false, sight: 'NOTHING', referral: false },
    ],
    ['official', OFFICIAL, { district: false, figures: true, sight: 'NOTHING', referral: false }],
    ['auditor', AUDITOR, { district: false, figures: false, sight: 'NOTHING', referral: false }],
    ['administrator', ADMINISTRATOR, { district: false, figures: false, sight: 'NOTHING', referral: false }],
    [
      'officer without an agency',
      HOMELESS,
      { district: false, figures: false, sight: 'NOTHING', referral: false },
    ],
  ])('%s', (_name, person, expected) => {
    const who = boardViewerOf(person);
    expect({
      district: maySeeDistrict(who),
      figures: maySeeFigures(who),
      sight: caseSight(who, standing()),
      referral: maySeeReferral(who, referral),
    }).toEqual(expected);
  });

  it('shows a gap of a referral to its two hands and its owner, not to the other parties of the case', () => {
    const gap = { rule: 'G01', owner: 'p2tp2a', referral, standing: standing() } as const;
    const seenBy = (agencyId: string) => maySeeGap(boardViewerOf(viewer(['frontline'], agencyId)), gap);
    expect(['polres', 'p2tp2a', 'dinsos', 'lsm'].map(seenBy)).toEqual([true, true, false, false]);
  });

  it('shows a gap of a case to the parties whose part runs and to nobody else', () => {
    const asked = { from: 'p2tp2a', to: 'dinsos', recordedBy: 'p2tp2a', isProvisional: false } as const;
    const gap = {
      rule: 'G05',
      owner: 'rpsw',
      standing: standing({
        parties: ['polres', 'p2tp2a', 'dinsos'],
        referrals: [...standing().referrals, { ...asked, state: 'WITHDRAWN' }],
      }),
    } as const;
    const seenBy = (agencyId: string) => maySeeGap(boardViewerOf(viewer(['frontline'], agencyId)), gap);
    expect(['polres', 'p2tp2a', 'dinsos', 'rpsw', 'lsm'].map(seenBy)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(maySeeGap(boardViewerOf(OFFICIAL), gap)).toBe(false);
  });

  it('shows a gap whose rule tells about the client to its owner, the lead and the coordinator alone', () => {
    for (const hands of [undefined, referral]) {
      const gap = { rule: 'G15', owner: 'rpsw', referral: hands, standing: standing() } as const;
      const seenBy = (agencyId: string) => maySeeGap(boardViewerOf(viewer(['frontline'], agencyId)), gap);
      expect(['polres', 'p2tp2a', 'rpsw', 'lsm'].map(seenBy)).toEqual([false, true, true, false]);
      expect(maySeeGap(boardViewerOf(COORDINATOR), gap)).toBe(true);
    }
  });

  it.each([
    ['SENT', 'OWN_PART', 'PAST_PART'],
    ['ACCEPTED', 'OWN_PART', 'OWN_PART'],
    ['HANDING_OVER', 'OWN_PART', 'OWN_PART'],
    ['TAKEN', 'OWN_PART', 'OWN_PART'],
    ['HANDED_OVER', 'OWN_PART', 'OWN_PART'],
    ['IN_SERVICE', 'OWN_PART', 'OWN_PART'],
    ['DISPUTED', 'OWN_PART', 'PAST_PART'],
    ['DECLINED', 'PAST_PART', 'PAST_PART'],
    ['WITHDRAWN', 'PAST_PART', 'PAST_PART'],
    ['VOIDED', 'PAST_PART', 'PAST_PART'],
    ['COMPLETED', 'PAST_PART', 'PAST_PART'],
  ] as const)('%s gives its sender %s and its receiver %s', (state, sender, receiver) => {
    const asked = { from: 'polres', to: 'dinsos', recordedBy: 'polres', state, isProvisional: false };
    const changed = { parties: ['polres', 'p2tp2a', 'dinsos'], referrals: [asked] };
    expect([sightOf('polres', changed), sightOf('dinsos', changed)]).toEqual([sender, receiver]);
    // Whoever leads, watches or has her is part of it, whatever became of the referral.
    expect(sightOf('dinsos', { ...changed, lead: 'dinsos' })).toBe('OWN_PART');
    expect(sightOf('dinsos', { ...changed, monitor: 'dinsos' })).toBe('OWN_PART');
    expect(sightOf('dinsos', { ...changed, holder: 'dinsos' })).toBe(
      state === 'DISPUTED' ? 'PAST_PART' : 'OWN_PART',
    );
  });

  it('takes a yes by phone for a part only once the agency has said so itself', () => {
    const asked = { from: 'p2tp2a', to: 'dinsos', recordedBy: 'p2tp2a', state: 'ACCEPTED' } as const;
    const sight = (isProvisional: boolean) =>
      sightOf('dinsos', { parties: ['p2tp2a', 'dinsos'], referrals: [{ ...asked, isProvisional }] });
    expect([sight(true), sight(false)]).toEqual(['PAST_PART', 'OWN_PART']);
  });
});
