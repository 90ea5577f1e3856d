import fc from 'fast-check';
import { District, isMember } from '../../test/district';
import type { FoldableAct, Json, ReferralAction } from '../index';
import { clientPlaceOf, type ClientPlace } from './client-place';
import { custodyOf, foldReferrals } from './custody';

/** A case of the police, what became of its referrals, and where people are told that she is. */
class Story {
  readonly district = new District();
  readonly opened = this.district.act({ type: 'case.opened', by: 'polres' });
  readonly acts: FoldableAct[] = [this.opened];
  readonly seenAt: string[] = [];

  send(by: string, to: string, data: Record<string, Json> = {}): string {
    const sent = this.district.sent(by, to, { kind: 'SERVICE', ...data }, this.opened.id);
    this.acts.push(sent);
    return sent.id;
  }

  then(id: string, action: ReferralAction, by: string, data: Record<string, Json> = {}): this {
    const fold = foldReferrals(this.acts, isMember).find((referral) => referral.id === id);
    if (!fold) throw new Error('no such referral');
    this.acts.push(this.district.actFor(action, by, fold, data));
    return this;
  }

  fail(id: string, by: string, whereabouts: string): this {
    return this.then(id, 'FAIL', by, { whereabouts });
  }

  see(): this {
    this.seenAt.push(this.district.act({ type: 'client.arrived', by: 'rpsw' }).occurredAt);
    return this;
  }

  place(acts = this.acts): ClientPlace {
    const custody = custodyOf(acts, isMember);
    if (!custody) throw new Error('no case');
    return clientPlaceOf(custody, foldReferrals(acts, isMember), this.seenAt);
  }
}

/** Handed over by the police, and not arrived. */
function failed(whereabouts: string, by = 'rpsw') {
  const story = new Story();
  const id = story.send('polres', 'rpsw', { kind: 'TRANSFER', leadFrom: story.opened.id });
  story.then(id, 'ACCEPT', 'rpsw').then(id, 'GIVE', 'polres').fail(id, by, whereabouts);
  return { story, id };
}

const since = expect.any(String) as string;

describe('where people are told that the client is after a failed handover', () => {
  it.each([
    ['UNKNOWN', { kind: 'UNKNOWN', since }],
    ['WITH_RECEIVER', { kind: 'PARTY', party: 'rpsw', since }],
    ['WITH_SENDER', { kind: 'PARTY', party: 'polres' }],
    ['ELSEWHERE_SAFE', { kind: 'PARTY', party: 'polres' }],
  ])('%s, whoever says so', (whereabouts, expected) => {
    expect(failed(whereabouts, 'rpsw').story.place()).toEqual(expected);
    expect(failed(whereabouts, 'polres').story.place()).toEqual(expected);
  });

  it('leaves the lead, its chain and what rules read of custody alone', () => {
    const custodyAfter = (whereabouts: string) => custodyOf(failed(whereabouts).story.acts, isMember);
    expect(custodyAfter('UNKNOWN')).toEqual(custodyAfter('WITH_SENDER'));
  });

  it('stays unknown when the referral is withdrawn, also where she lived with a provider', () => {
    const { story, id } = failed('UNKNOWN');
    expect(story.then(id, 'WITHDRAW', 'polres').place()).toMatchObject({ kind: 'UNKNOWN' });
    const other = new Story();
    const home = other.send('polres', 'dinsos');
    other.then(home, 'ACCEPT', 'dinsos').then(home, 'GIVE', 'polres').then(home, 'TAKE', 'dinsos');
    const onward = other.send('polres', 'rpsw', { kind: 'TRANSFER', leadFrom: other.opened.id });
    other.then(onward, 'ACCEPT', 'rpsw').then(onward, 'GIVE', 'polres').fail(onward, 'polres', 'UNKNOWN');
    expect(other.place()).toMatchObject({ kind: 'UNKNOWN' });
  });

  it('ends when she is seen: a new attempt, another referral, an arrival', () => {
    const again = failed('UNKNOWN');
    again.story.then(again.id, 'GIVE', 'polres');
    expect(again.story.place()).toEqual({ kind: 'BETWEEN', from: 'polres', to: 'rpsw' });
    again.story.then(again.id, 'TAKE', 'rpsw');
    expect(again.story.place()).toEqual({ kind: 'PARTY', party: 'rpsw' });

    const { story } = failed('UNKNOWN');
    const service = story.send('polres', 'dinsos');
    story.then(service, 'ACCEPT', 'dinsos');
    expect(story.place()).toMatchObject({ kind: 'UNKNOWN' });
    story.then(service, 'GIVE', 'polres').then(service, 'TAKE', 'dinsos');
    story.then(service, 'SEND_FEEDBACK', 'dinsos');
    expect(story.place()).toEqual({ kind: 'PARTY', party: 'polres' });

    expect(failed('UNKNOWN').story.see().place()).toEqual({ kind: 'PARTY', party: 'polres' });
  });

  it('heeds the last attempt only, and no agency from which she could not have come', () => {
    const { story, id } = failed('UNKNOWN');
    story.then(id, 'GIVE', 'polres').fail(id, 'polres', 'WITH_SENDER');
    expect(story.place()).toEqual({ kind: 'PARTY', party: 'polres' });
    const strange = story.send('dinsos', 'p2tp2a');
    story
      .then(strange, 'ACCEPT', 'p2tp2a')
      .then(strange, 'GIVE', 'dinsos')
      .fail(strange, 'dinsos', 'UNKNOWN');
    expect(story.place()).toEqual({ kind: 'PARTY', party: 'polres' });
  });

  it('is the same in whatever order the acts arrive', () => {
    const { story, id } = failed('WITH_RECEIVER', 'polres');
    const race = story.district.act({
      type: 'handover.failed',
      by: 'rpsw',
      caseId: story.opened.id,
      referralId: id,
      data: { attempt: 1, whereabouts: 'UNKNOWN' },
    });
    const said = story.acts.find(({ type }) => type === 'handover.failed');
    story.acts.push({ ...race, occurredAt: said?.occurredAt ?? race.occurredAt });
    const place = story.place();
    expect(place).toMatchObject({ kind: 'UNKNOWN' });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(story.acts, { minLength: story.acts.length, maxLength: story.acts.length }),
        (acts) => {
          expect(story.place(acts)).toEqual(place);
        },
      ),
    );
  });
});
