import { countedCaseActs, type CaseReferral } from './counted-acts';

const CASE = '019cbe15-6880-75ba-b4e4-c751f3406952';

const said = (by: string, more: object = {}) => ({
  caseId: CASE,
  type: 'health.contacted',
  by,
  onBehalfOf: null,
  data: {},
  ...more,
});

const referral = (
  from: string,
  to: string,
  state: CaseReferral['state'],
  acts: string[] = [],
): CaseReferral => ({
  caseId: CASE,
  from,
  to,
  recordedBy: from,
  state,
  detail: {
    told: {},
    clientSaysTold: {},
    questions: [],
    acts: acts.map((type) => ({
      id: type,
      type,
      by: to,
      occurredAt: '',
      recordedAt: '',
      isProvisional: false,
    })),
  },
});

const heard = (acts: ReturnType<typeof said>[], referrals: CaseReferral[]) =>
  countedCaseActs(acts, { agencyId: 'rpsw', referrals, isMember: (id) => id !== 'rs-polri' }).map(
    ({ by }) => by,
  );

describe('the acts of a case that count for one agency', () => {
  it('are its own, the task force’s and those of agencies with which it shares an accepted referral', () => {
    const acts = [said('rpsw'), said('gugus-tugas'), said('polres'), said('lsm')];
    expect(heard(acts, [])).toEqual(['rpsw', 'gugus-tugas']);
    expect(heard(acts, [referral('polres', 'rpsw', 'ACCEPTED')])).toEqual(['rpsw', 'gugus-tugas', 'polres']);
  });

  it('stay those of one whose accepted referral was withdrawn later, and are not those of one merely asked', () => {
    const acts = [said('polres')];
    expect(heard(acts, [referral('polres', 'rpsw', 'WITHDRAWN', ['referral.accepted'])])).toEqual(['polres']);
    for (const state of ['SENT', 'DELIVERED', 'DECLINED', 'WITHDRAWN', 'DISPUTED'] as const) {
      expect(heard(acts, [referral('polres', 'rpsw', state)])).toEqual([]);
    }
  });

  it('are those of whoever a known agency names in a conference or a rescue, once removed and no further', () => {
    const byUs = said('rpsw', {
      type: 'conference.held',
      data: { present: ['lsm'], actions: [{ owner: 'dinsos' }] },
    });
    const byThem = said('lsm', { type: 'rescue.done', data: { partners: ['balai'] } });
    expect(heard([byUs, byThem, said('dinsos'), said('balai')], [])).toEqual(['rpsw', 'lsm', 'dinsos']);
  });

  it('are stages and closings of parties alone', () => {
    const conference = said('rpsw', { type: 'conference.held', data: { present: ['lsm'] } });
    const closing = said('lsm', { type: 'case.closed' });
    expect(heard([conference, closing], [])).toEqual(['rpsw']);
    expect(heard([conference, closing], [referral('rpsw', 'lsm', 'ACCEPTED')])).toEqual(['rpsw', 'lsm']);
  });

  it('are not those put into another member’s mouth, and are those recorded for a partner', () => {
    expect(heard([said('rpsw', { onBehalfOf: 'polres' })], [])).toEqual([]);
    expect(heard([said('rpsw', { onBehalfOf: 'rs-polri' })], [])).toEqual(['rpsw']);
  });
});
