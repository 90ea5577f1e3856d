import { coordinatorNotices, staffNotices } from './notice';
import { freshKeys, keptKeys } from './seen';

const party = (name: string) => ({ id: name, name: { id: name, en: name }, isMember: true });
const referral = (id: string) => ({
  id,
  urgency: 'NORMAL' as const,
  sentAt: '2026-11-01T00:00:00Z',
  from: party('Polres'),
  to: party('UPTD PPA'),
});
const gap = (id: string) => ({
  id,
  severity: 'CRITICAL' as const,
  openedAt: '2026-11-02T00:00:00Z',
  ruleName: { id: 'Aturan', en: 'Rule' },
});

describe('notices', () => {
  it('are what waits for staff, gravest first, each leading to where it is answered', () => {
    const notices = staffNotices({
      id: 'p2tp2a',
      today: {
        asOf: '2026-11-03T00:00:00Z',
        toAnswer: [referral('r1')],
        toConfirm: [referral('r2')],
        questionsToAnswer: [referral('r3')],
        disputed: [],
      },
      openGaps: [gap('g1')],
    });
    expect(notices.map(({ key, to }) => [key, to])).toEqual([
      ['toConfirm:r2', '/rujukan/r2'],
      ['toAnswer:r1', '/rujukan/r1'],
      ['question:r3', '/rujukan/r3'],
      ['ownGap:g1', '/meja'],
    ]);
    expect(notices[2]?.about.id).toBe('UPTD PPA');
  });

  it('are for the coordinator the calls, then critical gaps that are no call already', () => {
    const notices = coordinatorNotices({
      asOf: '2026-11-03T00:00:00Z',
      phoneList: [{ case: { id: 'c1', code: 'MELATI-27' }, gap: gap('g1') }],
      gaps: {
        nodes: [
          { ...gap('g1'), case: { id: 'c1', code: 'MELATI-27' } },
          { ...gap('g2'), case: null },
        ],
      },
    });
    expect(notices.map(({ key, to, code }) => [key, to, code])).toEqual([
      ['phone:g1', '/kendali/kasus/c1', 'MELATI-27'],
      ['criticalGap:g2', '/kendali/celah', undefined],
    ]);
  });

  it('survive a part of the answer that is missing', () => {
    expect(staffNotices({ id: 'p2tp2a', today: null, openGaps: null })).toEqual([]);
  });

  it('are new until they were seen, and forgotten once they no longer wait', () => {
    const seen = new Set(['toAnswer:r1', 'toAnswer:gone']);
    expect(freshKeys(['toAnswer:r1', 'toAnswer:r2'], seen)).toEqual(['toAnswer:r2']);
    expect(keptKeys(['toAnswer:r1', 'toAnswer:r2'], seen)).toEqual(['toAnswer:r1']);
  });
});
