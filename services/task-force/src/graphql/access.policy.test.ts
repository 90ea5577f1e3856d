import type { Role, Viewer } from '@estafet/schema';
import {
  boardViewerOf,
  caseSight,
  maySeeDistrict,
  maySeeFigures,
  maySeeGap,
  maySeeReferral,
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
      sight: caseSight(who, ['polres', 'p2tp2a']),
      referral: maySeeReferral(who, referral),
    }).toEqual(expected);
  });

  it('shows a gap of a referral to its two hands and its owner, not to the other parties of the case', () => {
    const gap = { owner: 'p2tp2a', referral, caseParties: ['polres', 'p2tp2a', 'dinsos'] };
    const seenBy = (agencyId: string) => maySeeGap(boardViewerOf(viewer(['frontline'], agencyId)), gap);
    expect(['polres', 'p2tp2a', 'dinsos', 'lsm'].map(seenBy)).toEqual([true, true, false, false]);
  });

  it('shows a gap of a case to every party of the case and to nobody else', () => {
    const gap = { owner: 'rpsw', caseParties: ['polres', 'dinsos'] };
    const seenBy = (agencyId: string) => maySeeGap(boardViewerOf(viewer(['frontline'], agencyId)), gap);
    expect(['polres', 'dinsos', 'rpsw', 'lsm'].map(seenBy)).toEqual([true, true, true, false]);
    expect(maySeeGap(boardViewerOf(OFFICIAL), gap)).toBe(false);
  });
});
