import type { Json } from '@estafet/schema';
import { CaseStory } from './testing/case-story';

const card = {
  sexes: ['FEMALE'],
  minAge: 15,
  maxAge: 59,
  exploitation: ['SexualExploitation'],
  freePlaces: 3,
};
const fitting = { ageBand: '15-17', isChild: true, sex: 'FEMALE', exploitation: ['SexualExploitation'] };
const toHome = { from: 'polres', to: 'rpsw', kind: 'TRANSFER', clientMoves: true };

const referred = (client: Record<string, Json>, more: Record<string, Json> = {}): CaseStory =>
  new CaseStory({ ...fitting, ...client }).card('rpsw', card).send('r1', 1, { ...toHome, ...more });

describe('G04: she is referred to a programme that takes her', () => {
  it.each<[string, Record<string, Json>]>([
    ['sex', { sex: 'MALE' }],
    ['age', { ageBand: '12-14' }],
    ['age above', { ageBand: '60+', isChild: false }],
    ['exploitation', { exploitation: ['ForcedLabour'] }],
  ])('breaches at once where her %s is outside the card', (_criterion, client) => {
    expect(referred(client).open('G04', 1)).toEqual(['BREACH HIGH CRITERIA']);
    expect(referred(client).owners('G04', 1)).toEqual(['polres']);
  });

  it('opens nothing where she fits, nor for what is unknown', () => {
    expect(referred({}).findings('G04', 1)).toEqual([]);
    expect(referred({ exploitation: ['SEXUAL_EXPLOITATION', 'Other'] }).findings('G04', 1)).toEqual([]);
    expect(referred({ ageBand: 'UNKNOWN', sex: 'UNKNOWN', exploitation: [] }).findings('G04', 1)).toEqual([]);
    expect(new CaseStory({ sex: 'MALE' }).send('r1', 1, toHome).findings('G04', 1)).toEqual([]);
  });

  it('counts a full house only where she would move in', () => {
    const full = (clientMoves: boolean) =>
      new CaseStory(fitting)
        .card('rpsw', { ...card, freePlaces: 0 })
        .send('r1', 1, { ...toHome, clientMoves });
    expect(full(true).open('G04', 1)).toEqual(['BREACH HIGH CRITERIA']);
    expect(full(false).findings('G04', 1)).toEqual([]);
  });

  it('is milder with a reasoned override, and not with one without a reason', () => {
    const override = { eligibility: 'OVERRIDE', criterion: 'exploitation' };
    const client = { exploitation: ['ForcedLabour'] };
    expect(referred(client, { ...override, reason: 'NO_OTHER_PLACE' }).open('G04', 1)).toEqual([
      'BREACH MEDIUM CRITERIA',
    ]);
    expect(referred(client, override).open('G04', 1)).toEqual(['BREACH HIGH CRITERIA']);
  });

  it('clears by a decline or a withdrawal, not by an acceptance alone', () => {
    const story = () => referred({ sex: 'MALE' });
    expect(story().on('r1', 2, 'referral.accepted', { by: 'rpsw' }).findings('G04', 2)).toHaveLength(1);
    expect(
      story()
        .on('r1', 2, 'referral.declined', { by: 'rpsw', data: { reason: 'NOT_ELIGIBLE' } })
        .findings('G04', 2),
    ).toEqual([]);
    expect(story().on('r1', 2, 'referral.withdrawn', { by: 'polres' }).findings('G04', 2)).toEqual([]);
  });

  it('clears by the programme’s written exception, in whichever form', () => {
    const story = () => referred({ exploitation: ['ForcedLabour'] });
    const answered = story().on('r1', 2, 'referral.accepted', {
      by: 'rpsw',
      data: { exceptionAccepted: true },
    });
    expect(answered.findings('G04', 2)).toEqual([]);
    const decided = story();
    decided.act(2, 'eligibility.decided', { by: 'rpsw', data: { result: 'EXCEPTION' } });
    expect(decided.findings('G04', 2)).toEqual([]);
    const inConference = story().on('r1', 2, 'referral.accepted', { by: 'rpsw' });
    inConference.act(2, 'conference.held', {
      by: 'rpsw',
      data: { kind: 'INITIAL', decision: 'KEEP', overriddenCriterion: 'exploitation' },
    });
    expect(inConference.findings('G04', 2)).toEqual([]);
  });

  it('stays when another criterion was set aside, or another agency did so', () => {
    const other = referred({ exploitation: ['ForcedLabour'] });
    other.on('r1', 2, 'referral.accepted', { by: 'rpsw' });
    other.act(2, 'conference.held', {
      by: 'rpsw',
      data: { kind: 'INITIAL', decision: 'KEEP', overriddenCriterion: 'age' },
    });
    other.act(3, 'eligibility.decided', { by: 'dinsos', data: { result: 'EXCEPTION' } });
    other.act(4, 'eligibility.decided', { by: 'rpsw', data: { result: 'NOT_ELIGIBLE' } });
    expect(other.findings('G04', 4)).toHaveLength(1);
  });
});
