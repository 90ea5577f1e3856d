import { rankReceivers, type Choosable } from './receiver-choice';

const CLIENT = {
  sex: 'FEMALE',
  ageBand: '15-17',
  exploitation: ['SexualExploitation'],
  services: ['SV04'],
  clientMoves: true,
};

/** 21 November 2026 in WIB, at noon and at night. */
const NOON = Date.parse('2026-11-21T12:00:00+07:00');
const NIGHT = Date.parse('2026-11-21T23:00:00+07:00');

function aReceiver(id: string, values: Partial<Choosable> = {}): Choosable {
  return {
    party: { id, name: { id } },
    usualAnswerHours: null,
    card: { sexes: [], exploitation: [], services: ['SV04'], freePlaces: 2 },
    ...values,
  };
}

const none = { sexes: [], exploitation: [], services: ['SV04'] };

describe('who can help', () => {
  it('comes in three groups: fits, nobody knows, does not fit', () => {
    const ranked = rankReceivers(
      [
        aReceiver('too old', { card: { ...none, minAge: 18 } }),
        aReceiver('no card', { card: null }),
        aReceiver('fits'),
      ],
      CLIENT,
      NOON,
    );
    expect(ranked.map(({ entry, fit }) => [entry.party.id, fit])).toEqual([
      ['fits', 'FITS'],
      ['no card', 'UNSURE'],
      ['too old', 'DOES_NOT_FIT'],
    ]);
  });

  it('does not count an office as fitting while it is closed, and says when it opens', () => {
    const office = aReceiver('office', { card: { ...none, dutyHours: '08:00-16:00' } });
    const allDay = aReceiver('all day', { card: { ...none, dutyHours: '24h' } });
    const asked = [office, allDay, aReceiver('no card', { card: null })];
    const fits = (now: number) =>
      rankReceivers(asked, CLIENT, now).map(({ entry, fit }) => [entry.party.id, fit]);
    expect(fits(NIGHT)).toEqual([
      ['all day', 'FITS'],
      ['office', 'CLOSED'],
      ['no card', 'UNSURE'],
    ]);
    expect(fits(NOON).map(([, fit]) => fit)).toEqual(['FITS', 'FITS', 'UNSURE']);
    expect(rankReceivers([office], CLIENT, NIGHT)).toMatchObject([{ opening: { opensAt: '08:00' } }]);
  });

  it('puts a free place before a quick answer where she is to live there, and only there', () => {
    const quick = aReceiver('quick', { usualAnswerHours: 1, card: none });
    const roomy = aReceiver('roomy', { usualAnswerHours: 9 });
    const names = (clientMoves: boolean) =>
      rankReceivers([quick, roomy], { ...CLIENT, clientMoves }, NOON).map(({ entry }) => entry.party.id);
    expect(names(true)).toEqual(['roomy', 'quick']);
    expect(names(false)).toEqual(['quick', 'roomy']);
  });

  it('puts those that never answered after those that did, and equals by name', () => {
    const ranked = rankReceivers(
      [aReceiver('b'), aReceiver('a'), aReceiver('c', { usualAnswerHours: 40 })],
      CLIENT,
      NOON,
    );
    expect(ranked.map(({ entry }) => entry.party.id)).toEqual(['c', 'a', 'b']);
  });

  it('shows what fits least last', () => {
    const ranked = rankReceivers(
      [
        aReceiver('two', { card: { ...none, minAge: 18, sexes: ['MALE'] } }),
        aReceiver('one', { card: { ...none, minAge: 18 } }),
      ],
      CLIENT,
      NOON,
    );
    expect(ranked.map(({ entry }) => entry.party.id)).toEqual(['one', 'two']);
  });
});
