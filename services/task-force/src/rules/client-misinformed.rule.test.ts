import type { Json } from '@estafet/schema';
import { CaseStory } from './testing/case-story';

const card = { lengthDays: 180, given: ['MEALS'], notGiven: ['POCKET_MONEY'] };
const right = { lengthDays: 180, POCKET_MONEY: false };

function arrived(told: Record<string, Json> | undefined, says?: Record<string, Json>): CaseStory {
  const story = new CaseStory().card('rpsw', card);
  story.send('r1', 1, {
    from: 'polres',
    to: 'rpsw',
    kind: 'TRANSFER',
    clientMoves: true,
    leadFrom: 'case-1',
    ...(told ? { told } : {}),
  });
  story.on('r1', 2, 'referral.accepted', { by: 'rpsw' }).on('r1', 5, 'handover.given', { by: 'polres' });
  return story.on('r1', 6, 'handover.taken', { by: 'rpsw', data: says ? { clientSaysTold: says } : {} });
}

describe('G06: she was told what the programme’s card says', () => {
  it.each<[string, Record<string, Json>]>([
    ['another length', { lengthDays: 14 }],
    ['money that is not given', { POCKET_MONEY: true }],
    ['no meals where meals are given', { lengthDays: 180, MEALS: false }],
  ])('opens at arrival when she says she was told %s', (_what, says) => {
    expect(arrived(right, says).findings('G06', 5)).toEqual([]);
    expect(arrived(right, says).open('G06', 6)).toEqual(['BREACH MEDIUM MISINFORMED']);
    expect(arrived(right, says).owners('G06', 6)).toEqual(['polres']);
  });

  it('opens nothing where she says what the card says, whatever stood in the referral', () => {
    expect(arrived({ lengthDays: 14 }, right).findings('G06', 6)).toEqual([]);
  });

  it('takes the referral’s own list where she was not asked', () => {
    expect(arrived({ lengthDays: 14 }).open('G06', 6)).toEqual(['BREACH MEDIUM MISINFORMED']);
    expect(arrived(right).findings('G06', 6)).toEqual([]);
  });

  it('notes an empty list at sending, once with what she says at arrival', () => {
    expect(arrived(undefined).open('G06', 1)).toEqual(['BREACH MEDIUM EMPTY']);
    expect(arrived(undefined, { lengthDays: 14 }).open('G06', 6)).toEqual(['BREACH MEDIUM MISINFORMED']);
  });

  it('asks for no list where the destination has no card or she does not move', () => {
    const toCentre = { from: 'polres', to: 'p2tp2a', kind: 'TRANSFER', clientMoves: true };
    expect(new CaseStory().send('r1', 1, toCentre).findings('G06', 1)).toEqual([]);
    const service = { from: 'polres', to: 'rpsw' };
    expect(new CaseStory().card('rpsw', card).send('r1', 1, service).findings('G06', 1)).toEqual([]);
  });

  it('clears when she was told what is right and the referrer has read the card, not by one of them', () => {
    const story = arrived(right, { lengthDays: 14 });
    story.act(7, 'client.informed', { by: 'rpsw', data: { about: 'CORRECTION' } });
    expect(story.findings('G06', 7)).toHaveLength(1);
    story.acknowledge(8, 'polres', { agency: 'rpsw', version: 1 });
    expect(story.findings('G06', 8)).toEqual([]);
  });

  it('does not take an older card or another agency’s for the one that was misquoted', () => {
    const story = new CaseStory().card('rpsw', { ...card, version: 2 });
    story.send('r1', 1, { from: 'polres', to: 'rpsw', clientMoves: true });
    story.act(2, 'client.informed', { by: 'rpsw', data: { about: 'CORRECTION' } });
    story
      .acknowledge(3, 'polres', { agency: 'rpsw', version: 1 })
      .acknowledge(3, 'polres', { agency: 'balai', version: 2 });
    expect(story.findings('G06', 4)).toHaveLength(1);
  });

  it('is high from the third of one referrer within ninety days', () => {
    const story = arrived(right, { lengthDays: 14 });
    expect(story.world({ priorBreaches: () => 1 }).open('G06', 6)).toEqual(['BREACH MEDIUM MISINFORMED']);
    expect(story.world({ priorBreaches: () => 2 }).open('G06', 6)).toEqual(['BREACH HIGH MISINFORMED']);
  });
});
