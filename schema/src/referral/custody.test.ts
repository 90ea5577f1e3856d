import { District, isMember, PARTNER } from '../../test/district';
import type { FoldableAct, Json } from '../index';
import { custodyOf, foldReferrals } from './custody';
import type { Custody, ReferralAction, ReferralFold } from './referral';

/** Tells a case: referrals by name, and who does what with them. */
function tellCase() {
  const district = new District();
  const opened = district.act({ type: 'case.opened', by: 'polres', data: { channel: 'POLICE' } });
  const acts: FoldableAct[] = [opened];
  const names = new Map<string, string>();
  const foldOf = (name: string): ReferralFold => {
    const fold = foldReferrals(acts, isMember).find((referral) => referral.id === names.get(name));
    if (!fold) throw new Error(`no referral ${name}`);
    return fold;
  };
  const story = {
    acts,
    opened,
    custody(): Custody {
      const custody = custodyOf(acts, isMember);
      if (!custody) throw new Error('no case');
      return custody;
    },
    send(name: string, by: string, to: string, data: Record<string, Json> = {}, onBehalfOf?: string) {
      const isTransfer = data.kind !== 'SERVICE';
      const leadFrom: Record<string, Json> = isTransfer ? { leadFrom: story.custody().leadActId } : {};
      const sent = district.sent(by, to, { kind: 'TRANSFER', ...leadFrom, ...data }, opened.id);
      acts.push({ ...sent, onBehalfOf });
      names.set(name, sent.id);
      return story;
    },
    then(name: string, action: ReferralAction, by: string) {
      acts.push(district.actFor(action, by, foldOf(name)));
      return story;
    },
    handOver(name: string, from: string, to: string) {
      return story.then(name, 'ACCEPT', to).then(name, 'GIVE', from).then(name, 'TAKE', to);
    },
  };
  return story;
}

const at = (party: string) => ({ kind: 'PARTY', party });

describe('custody', () => {
  it('is unknown before the case is', () => {
    expect(custodyOf([], isMember)).toBeUndefined();
    expect(custodyOf(tellCase().acts, isMember)).toMatchObject({ lead: 'polres', clientWith: at('polres') });
  });

  it('follows a chain of transfers, each naming the act that gave its sender the lead', () => {
    const story = tellCase().send('t1', 'polres', 'p2tp2a').handOver('t1', 'polres', 'p2tp2a');
    expect(story.custody()).toMatchObject({
      lead: 'p2tp2a',
      clientWith: at('p2tp2a'),
      openTransferId: undefined,
    });
    story.send('t2', 'p2tp2a', 'rpsw').handOver('t2', 'p2tp2a', 'rpsw');
    expect(story.custody().chain.map((span) => span.party)).toEqual(['polres', 'p2tp2a', 'rpsw']);
    story.send('t3', 'rpsw', 'p2tp2a', { returnOf: 't2' }).handOver('t3', 'rpsw', 'p2tp2a');
    expect(story.custody()).toMatchObject({ lead: 'p2tp2a', clientWith: at('p2tp2a') });
    expect(story.custody().chain).toHaveLength(4);
  });

  it('stays with the sender until both hands have met', () => {
    const story = tellCase().send('t1', 'polres', 'rpsw').then('t1', 'ACCEPT', 'rpsw');
    expect(story.custody()).toMatchObject({ lead: 'polres', clientWith: at('polres') });
    expect(story.custody().openTransferId).toBeDefined();
    story.then('t1', 'GIVE', 'polres');
    expect(story.custody()).toMatchObject({
      lead: 'polres',
      clientWith: { kind: 'BETWEEN', from: 'polres', to: 'rpsw' },
    });
    story.then('t1', 'FAIL', 'rpsw');
    expect(story.custody()).toMatchObject({ lead: 'polres', clientWith: at('polres') });
    story.then('t1', 'TAKE', 'rpsw');
    expect(story.custody()).toMatchObject({ lead: 'polres', clientWith: at('rpsw') });
    story.then('t1', 'GIVE', 'polres');
    expect(story.custody()).toMatchObject({
      lead: 'rpsw',
      clientWith: at('rpsw'),
      openTransferId: undefined,
    });
  });

  it('does not move for a transfer by a party that does not lead, or that names another act', () => {
    const foreign = tellCase().send('t1', 'dinsos', 'rpsw').handOver('t1', 'dinsos', 'rpsw');
    expect(foreign.custody()).toMatchObject({ lead: 'polres' });
    const stale = tellCase()
      .send('t1', 'polres', 'rpsw', { leadFrom: 'another-act' })
      .handOver('t1', 'polres', 'rpsw');
    expect(stale.custody()).toMatchObject({ lead: 'polres', openTransferId: undefined });
  });

  it('takes the earlier of two transfers from one lead, in the sender’s own order', () => {
    const story = tellCase().send('t1', 'polres', 'rpsw').send('t2', 'polres', 'dinsos');
    story.handOver('t2', 'polres', 'dinsos').handOver('t1', 'polres', 'rpsw');
    expect(story.custody()).toMatchObject({ lead: 'rpsw' });
  });

  it('moves with the receiver’s own yes where nobody travels', () => {
    const story = tellCase().send('t1', 'polres', 'dinsos', { clientMoves: false });
    story.then('t1', 'RECORD_PHONE_ACCEPTANCE', 'polres');
    expect(story.custody()).toMatchObject({ lead: 'polres' });
    story.then('t1', 'ACCEPT', 'dinsos');
    expect(story.custody()).toMatchObject({ lead: 'dinsos', clientWith: at('polres') });
  });

  it('leaves the lead where it is for a service, and the client with its provider until it is completed', () => {
    const story = tellCase().send('s1', 'polres', PARTNER, { kind: 'SERVICE' });
    story.then('s1', 'ACCEPT', 'polres').then('s1', 'GIVE', 'polres').then('s1', 'TAKE', 'polres');
    expect(story.custody()).toMatchObject({ lead: 'polres', clientWith: at(PARTNER) });
    story.then('s1', 'SEND_FEEDBACK', 'polres');
    expect(story.custody()).toMatchObject({ lead: 'polres', clientWith: at('polres') });
  });

  it('keeps the last member as monitor while a partner leads, and lets it send for the partner', () => {
    const story = tellCase().send('t1', 'polres', PARTNER);
    story.then('t1', 'ACCEPT', 'polres').then('t1', 'GIVE', 'polres').then('t1', 'TAKE', 'polres');
    expect(story.custody()).toMatchObject({ lead: PARTNER, monitor: 'polres', clientWith: at(PARTNER) });
    story.send('t2', 'dinsos', 'rpsw', {}, PARTNER).then('t2', 'ACCEPT', 'rpsw');
    expect(story.custody().openTransferId).toBeUndefined();
    story.send('t3', 'polres', 'rpsw', {}, PARTNER).handOver('t3', 'polres', 'rpsw');
    expect(story.custody()).toMatchObject({ lead: 'rpsw', monitor: undefined, clientWith: at('rpsw') });
  });

  it('believes the sender that the client has left while the acceptance is still on its way', () => {
    const story = tellCase()
      .send('t1', 'polres', 'rpsw')
      .then('t1', 'ACCEPT', 'rpsw')
      .then('t1', 'GIVE', 'polres');
    const known = story.acts.filter((act) => act.type !== 'referral.accepted');
    expect(custodyOf(known, isMember)?.clientWith).toEqual({ kind: 'BETWEEN', from: 'polres', to: 'rpsw' });
  });
});
