import { caseAt } from './case-at';
import { lanesOf, lengthOf, momentsOf, placeOf, type DistrictCase } from './case-lanes';

const party = (id: string) => ({ id, name: { id, en: id }, isMember: true });
const polres = party('polres');
const dinsos = party('dinsos');
const lsm = party('lsm');
const day = (count: number) => `2026-01-${String(count).padStart(2, '0')}T00:00:00.000Z`;
const timeOf = (at: string) => new Date(at).getTime();

const act = (
  id: string,
  type: string,
  at: string,
  given: Partial<DistrictCase['timeline'][number]> = {},
) => ({
  id,
  type,
  by: polres,
  occurredAt: at,
  recordedAt: at,
  receivedAt: at,
  isProvisional: false,
  via: null,
  referralId: null,
  onBehalfOf: null,
  detail: null,
  whereabouts: null,
  ...given,
});

const text = { id: 'x', en: 'y' };

/** Opened on the 1st by the police, handed over to Dinas Sosial on the 5th and 6th, a gap from the 3rd to the 4th. */
const districtCase: DistrictCase = {
  id: 'c1',
  code: 'MELATI-1',
  isChild: true,
  openedAt: day(1),
  closedAt: null,
  stage: null,
  lead: dinsos,
  monitor: null,
  clientWith: { kind: 'PARTY', party: dinsos, from: null, to: null, since: null },
  custody: [
    { party: polres, from: day(1), until: day(6) },
    { party: dinsos, from: day(6), until: null },
  ],
  timeline: [
    act('a1', 'case.opened', day(1)),
    act('a2', 'referral.sent', day(2), { referralId: 'r1' }),
    act('a3', 'referral.accepted', day(4), { by: dinsos, referralId: 'r1' }),
    act('a4', 'handover.given', day(5), { referralId: 'r1' }),
    act('a5', 'handover.taken', day(6), { by: dinsos, referralId: 'r1' }),
  ],
  referrals: [
    {
      id: 'r1',
      case: { id: 'c1', code: 'MELATI-1', isChild: true },
      kind: 'TRANSFER',
      state: 'IN_SERVICE',
      from: polres,
      to: dinsos,
      urgency: 'URGENT',
      clientMoves: true,
      isProvisional: false,
      isSynced: true,
      attempt: 1,
      availableActions: [],
      sentAt: day(2),
      answerDueAt: day(3),
      deliveredAt: day(3),
      reason: null,
      outcome: null,
      answeredAt: null,
      handoverAt: null,
      handoverDueAt: null,
      givenAt: null,
      takenAt: null,
      handedOverAt: null,
      startedAt: null,
      completedAt: null,
    },
  ],
  gaps: [
    {
      id: 'g1',
      rule: 'G01',
      ruleName: text,
      caseCode: 'KRISAN-96',
      level: 'BREACH',
      state: 'CLEARED',
      mode: 'ON',
      severity: 'CRITICAL',
      sentence: text,
      clears: text,
      source: text,
      owner: dinsos,
      openedAt: day(3),
      clearedAt: day(4),
      warnAt: null,
      breachedAt: null,
      handledUntil: null,
      plan: null,
      contestReason: null,
      waivedUntil: null,
      waiveReason: null,
      case: null,
      referral: null,
    },
  ],
};

const NOW = timeOf(day(11));
const length = lengthOf(districtCase, NOW);

describe('the lanes of a case', () => {
  it('run from the first thing known until now, or until it was closed', () => {
    expect(length).toEqual({ begin: timeOf(day(1)), end: NOW });
    expect(lengthOf({ ...districtCase, closedAt: day(9) }, NOW).end).toBe(timeOf(day(9)));
  });

  it('are one for each party, in the order in which it came in', () => {
    const lanes = lanesOf({ ...districtCase, gaps: [{ ...districtCase.gaps[0]!, owner: lsm }] }, length);
    expect(lanes.map((lane) => lane.party.id)).toEqual(['polres', 'dinsos', 'lsm']);
  });

  it('hold what the party led, did and had to do', () => {
    const [police, social] = lanesOf(districtCase, length);
    expect(police?.custody).toEqual([{ start: 0, width: 50 }]);
    expect(police?.acts.map(({ id, place }) => [id, place])).toEqual([
      ['a1', 0],
      ['a2', 10],
      ['a4', 40],
    ]);
    expect(social?.custody).toEqual([{ start: 50, width: 50 }]);
    expect(social?.gaps).toEqual([{ id: 'g1', severity: 'CRITICAL', start: 20, width: 10 }]);
  });

  it('draw what lasted minutes, and keep everything on the picture', () => {
    const short = {
      ...districtCase,
      custody: [{ party: polres, from: day(1), until: '2026-01-01T00:01:00.000Z' }],
    };
    expect(lanesOf(short, length)[0]?.custody[0]?.width).toBeGreaterThan(0.5);
    expect(placeOf(NOW + 1_000, length)).toBe(100);
  });

  it('count an act for a partner without a log as that partner’s', () => {
    const spoken = {
      ...districtCase,
      timeline: [act('a1', 'referral.accepted', day(1), { onBehalfOf: lsm })],
    };
    expect(lanesOf(spoken, length).find((lane) => lane.party.id === 'lsm')?.acts).toHaveLength(1);
  });

  it('halt at every instant at which something happened, once', () => {
    const moments = momentsOf(districtCase);
    expect(moments.map(({ at }) => new Date(at).toISOString())).toEqual([1, 2, 3, 4, 5, 6].map(day));
    expect(moments[3]).toMatchObject({ acts: [{ id: 'a3' }], cleared: [{ id: 'g1' }], opened: [] });
  });
});

describe('the case as it stood', () => {
  const on = (count: number) => caseAt(districtCase, timeOf(day(count)), false);

  it('has the lead of that day', () => {
    expect([1, 5, 6].map((count) => on(count).lead?.id)).toEqual(['polres', 'polres', 'dinsos']);
  });

  it('has the client with whom the hands said, and between two when only one had spoken', () => {
    expect(on(4).client).toEqual({ kind: 'PARTY', party: polres });
    expect(on(5).client).toEqual({ kind: 'BETWEEN', from: polres, to: dinsos });
    expect(on(6).client).toEqual({ kind: 'PARTY', party: dinsos });
  });

  it.each([
    ['UNKNOWN', { kind: 'UNKNOWN' }],
    ['WITH_RECEIVER', { kind: 'PARTY', party: dinsos }],
    ['WITH_SENDER', { kind: 'PARTY', party: polres }],
    [null, { kind: 'PARTY', party: polres }],
  ])('has her after a failed handover where its record says: %s', (whereabouts, client) => {
    const failed = {
      ...districtCase,
      timeline: [
        ...districtCase.timeline.slice(0, 4),
        act('f1', 'handover.failed', day(6), { referralId: 'r1', whereabouts }),
        act('s1', 'client.arrived', day(8), { by: lsm }),
      ],
    };
    expect(caseAt(failed, timeOf(day(7)), false).client).toEqual(client);
    // Who says that she has arrived ends that nobody knows; it moves nobody whose hands are known.
    const found = whereabouts === 'UNKNOWN' ? { kind: 'PARTY', party: lsm } : client;
    expect(caseAt(failed, timeOf(day(9)), false).client).toEqual(found);
  });

  it('takes the receiver’s word where it came before the sender’s', () => {
    const [opened, sent, accepted, given, taken] = districtCase.timeline;
    const swapped = {
      ...districtCase,
      timeline: [
        opened!,
        sent!,
        accepted!,
        { ...taken!, occurredAt: day(5) },
        { ...given!, occurredAt: day(6) },
      ],
    };
    expect(caseAt(swapped, timeOf(day(5)), false).referrals[0]?.state).toBe('TAKEN');
    expect(caseAt(swapped, timeOf(day(6)), false)).toMatchObject({
      client: { kind: 'PARTY', party: dinsos },
      referrals: [{ state: 'HANDED_OVER' }],
    });
  });

  it('has the referrals that were sent by then, each as far as it had come', () => {
    expect(on(1).referrals).toEqual([]);
    expect([2, 3, 4, 5, 6].map((count) => on(count).referrals[0]?.state)).toEqual([
      'SENT',
      'DELIVERED',
      'ACCEPTED',
      'HANDING_OVER',
      'HANDED_OVER',
    ]);
  });

  it('has the gaps that were open then', () => {
    expect([2, 3, 4].map((count) => on(count).gaps.length)).toEqual([0, 1, 0]);
  });

  it('is at its end what the server says', () => {
    expect(caseAt(districtCase, NOW, true)).toMatchObject({
      lead: { id: 'dinsos' },
      client: { kind: 'PARTY', party: dinsos },
      referrals: [{ state: 'IN_SERVICE' }],
    });
  });
});
