import { REFERRAL_STATE_CODES, type ReferralState } from '@estafet/schema';
import { requireHonestTime } from './act-time.policy';
import { type AuthorityQuestion, findPartnerProblem, mayRecord } from './case-act.policy';

const question = (facts: Partial<AuthorityQuestion>): AuthorityQuestion => ({
  ...{ authority: 'LEAD', agencyId: 'a', lead: 'b', isLeadMember: true, referrals: [] },
  ...facts,
});
const received = (state: ReferralState) => [{ state, to: 'a', clientMoves: true }];

describe('who may record an act of a case', () => {
  it.each([
    ['ON_FILE', 'b', 'YES'],
    ['ON_CASE', 'b', 'NOT_ON_CASE'],
    ['LEAD', 'b', 'NOT_LEAD'],
    ['ON_CASE', 'a', 'YES'],
    ['LEAD', 'a', 'YES'],
  ] as const)('%s with the lead at %s: %s', (authority, lead, answer) => {
    expect(mayRecord(question({ authority, lead }))).toBe(answer);
  });

  it('takes in who supports the case by a running referral, and only then', () => {
    const supports = REFERRAL_STATE_CODES.filter(
      (state) => mayRecord(question({ authority: 'ON_CASE', referrals: received(state) })) === 'YES',
    );
    expect(supports).toEqual(['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED', 'HANDED_OVER', 'IN_SERVICE']);
    expect(mayRecord(question({ authority: 'LEAD', referrals: received('IN_SERVICE') }))).toBe('NOT_LEAD');
  });

  it('lets the monitor act where a partner without a log leads', () => {
    expect(mayRecord(question({ lead: 'panti-hiv', isLeadMember: false }))).toBe('YES');
  });
});

describe('recording for a partner', () => {
  const running = { recordedBy: 'a', to: 'rs-polri', state: 'ACCEPTED', completedAt: null } as const;
  const occurredAt = new Date('2026-03-02T12:00:00.000Z');
  const ask = (facts: object) =>
    findPartnerProblem({
      ...{ onBehalfOf: 'rs-polri', via: 'PHONE', isPartner: true, agencyId: 'a' },
      ...{ lead: 'a', occurredAt, referrals: [running] },
      ...facts,
    });

  it('is for who referred there, and says how it was told', () => {
    expect(ask({})).toBeUndefined();
    expect(ask({ via: undefined })).toBe('via');
    expect(ask({ isPartner: false })).toBe('onBehalfOf');
    expect(ask({ referrals: [{ ...running, recordedBy: 'b' }] })).toBe('onBehalfOf');
    expect(ask({ onBehalfOf: undefined })).toBe('onBehalfOf');
    expect(ask({ onBehalfOf: undefined, via: undefined })).toBeUndefined();
  });
});

describe('a partner that was referred to', () => {
  const occurredAt = new Date('2026-03-02T12:00:00.000Z');
  const ask = (state: ReferralState, facts: { lead?: string; completedAt?: Date } = {}) =>
    findPartnerProblem({
      ...{ onBehalfOf: 'rs-polri', via: 'PHONE', isPartner: true, agencyId: 'a', occurredAt },
      lead: facts.lead ?? 'a',
      referrals: [{ recordedBy: 'a', to: 'rs-polri', state, completedAt: facts.completedAt ?? null }],
    });

  it('is spoken for from its yes until it has done', () => {
    const speaking = REFERRAL_STATE_CODES.filter((state) => ask(state) === undefined);
    expect(speaking).toEqual(['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED', 'HANDED_OVER', 'IN_SERVICE']);
  });

  it('is spoken for afterwards about what was before it had done, and as long as it leads', () => {
    expect(ask('COMPLETED', { completedAt: occurredAt })).toBeUndefined();
    expect(ask('COMPLETED', { completedAt: new Date(occurredAt.getTime() - 1) })).toBe('onBehalfOf');
    expect(ask('COMPLETED', { completedAt: new Date(0), lead: 'rs-polri' })).toBeUndefined();
  });
});

describe('the time of an act', () => {
  const now = new Date('2026-03-02T12:00:00.000Z');
  const record = (hoursAgo: number, backdateReason?: string) => () =>
    requireHonestTime({
      ...{ now, backdateReason, clockHours: 24 },
      occurredAt: new Date(now.getTime() - hoursAgo * 3_600_000),
    });

  it('is never in the future', () => {
    expect(record(-0.01)).toThrow(expect.objectContaining({ code: 'IN_THE_FUTURE' }) as Error);
    expect(record(0)).not.toThrow();
  });

  it('asks for a reason beyond a quarter of the clock that the act stops', () => {
    expect(record(6)).not.toThrow();
    expect(record(6.01)).toThrow(expect.objectContaining({ code: 'BACKDATE_REASON_REQUIRED' }) as Error);
    expect(record(6.01, 'FIELD_WORK')).not.toThrow();
  });
});
