import { deskRows, type DeskGap, type DeskReferral, type Waiting } from './desk-rows';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const at = (hours: number) => new Date(NOW + hours * 3_600_000).toISOString();

function aReferral(id: string, values: Partial<DeskReferral> = {}): DeskReferral {
  return {
    id,
    urgency: 'NORMAL',
    sentAt: at(-10),
    answerDueAt: at(30),
    availableActions: [],
    ...values,
  };
}

function aGap(id: string, values: Partial<DeskGap> = {}): DeskGap {
  return { id, state: 'OPEN', severity: 'HIGH', openedAt: at(-5), ...values };
}

function rowsOf(
  today: Partial<Record<Waiting, DeskReferral[]>>,
  gaps: DeskGap[] = [],
  instructions: { id: string; due: string }[] = [],
) {
  const none = {
    disputed: [],
    toConfirm: [],
    toAnswer: [],
    questionsToAnswer: [],
    toHandOver: [],
    awaitingAnswer: [],
  };
  return deskRows({ today: { ...none, ...today }, gaps, instructions }, NOW);
}

const places = (rows: ReturnType<typeof rowsOf>) => rows.map(({ key, group }) => [key, group]);

describe('what waits on the desk', () => {
  it('puts the late and the pressing first, then today, then the rest, each by its own time', () => {
    const rows = rowsOf(
      {
        toAnswer: [
          aReferral('later'),
          aReferral('today', { answerDueAt: at(20) }),
          aReferral('late', { answerDueAt: at(-3) }),
        ],
        disputed: [aReferral('disputed')],
      },
      [aGap('clock', { breachAt: at(5) })],
      [{ id: 'told', due: at(1) }],
    );
    expect(places(rows)).toEqual([
      ['disputed', 'NOW'],
      ['late', 'NOW'],
      ['told', 'NOW'],
      ['clock', 'TODAY'],
      ['today', 'TODAY'],
      ['later', 'LATER'],
    ]);
  });

  it('puts a client who waits before a record that has been missing for two years', () => {
    const rows = rowsOf({ toHandOver: [aReferral('her', { handoverAt: at(-44) })] }, [
      aGap('old record', { severity: 'MEDIUM', breachedAt: at(-17_000) }),
      aGap('grave', { severity: 'HIGH', breachedAt: at(-10) }),
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['her', 'grave', 'old record']);
  });

  it('puts the urgent before what has merely been late for longer', () => {
    const rows = rowsOf({
      awaitingAnswer: [aReferral('old', { answerDueAt: at(-90) })],
      toConfirm: [aReferral('on her way', { urgency: 'URGENT', handoverAt: at(-2) })],
    });
    expect(rows.map(({ key }) => key)).toEqual(['on her way', 'old']);
  });

  it('lets an urgent referral wait with nothing, however much time is left', () => {
    const rows = rowsOf({ toAnswer: [aReferral('urgent', { urgency: 'URGENT', answerDueAt: at(23) })] });
    expect(places(rows)).toEqual([['urgent', 'NOW']]);
  });

  it('shows a referral once, with its gravest reason, and its gaps beneath it', () => {
    const both = aReferral('both', { availableActions: ['ACCEPT', 'TAKE'] });
    const rows = rowsOf({ toConfirm: [both], toAnswer: [both] }, [
      aGap('of it', { referral: { id: 'both' } }),
      aGap('another'),
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['both', 'another']);
    expect(rows[0]).toMatchObject({ reason: 'toConfirm', action: 'TAKE', gaps: [{ id: 'of it' }] });
  });

  it('offers no action that the server does not', () => {
    const [row] = rowsOf({ toAnswer: [aReferral('closed to me')] });
    expect(row).toMatchObject({ action: undefined });
  });

  it('puts what others still have time for last, and what they are late with among what cannot wait', () => {
    const rows = rowsOf({
      awaitingAnswer: [
        aReferral('soon', { answerDueAt: at(1) }),
        aReferral('silent', { answerDueAt: at(-1), availableActions: ['RECORD_PHONE_ACCEPTANCE'] }),
      ],
      toAnswer: [aReferral('later')],
    });
    expect(places(rows)).toEqual([
      ['silent', 'NOW'],
      ['later', 'LATER'],
      ['soon', 'OTHERS'],
    ]);
    expect(rows).toMatchObject([
      { reason: 'answerLate', action: 'RECORD_PHONE_ACCEPTANCE' },
      { reason: 'toAnswer' },
      { reason: 'awaitingAnswer', action: undefined },
    ]);
  });

  it('leaves out gaps that somebody is handling or has contested', () => {
    expect(
      rowsOf({}, [aGap('handled', { state: 'HANDLED' }), aGap('contested', { state: 'CONTESTED' })]),
    ).toEqual([]);
  });

  it("looks for a handover at the agreed time, else at the task force's limit, else three days after the yes", () => {
    const rows = rowsOf({
      toHandOver: [
        aReferral('agreed', { handoverAt: at(-1), coordination: { handoverDueAt: at(23) } }),
        aReferral('open', { answeredAt: at(-80) }),
        aReferral('limited', { answeredAt: at(-80), coordination: { handoverDueAt: at(-5) } }),
      ],
    });
    expect(rows.map(({ key, dueAt }) => [key, dueAt])).toEqual([
      ['open', at(-8)],
      ['limited', at(-5)],
      ['agreed', at(-1)],
    ]);
  });
});
