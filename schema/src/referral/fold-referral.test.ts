import { District, isMember, PARTNER } from '../../test/district';
import type { FoldableAct, Json } from '../index';
import { availableActions } from './available-actions';
import { foldReferral } from './fold-referral';
import type { ReferralAction, ReferralFold } from './referral';

/** Tells a referral step by step: each step is an action and who takes it. */
function tell(data: Record<string, Json> = {}, to = 'rpsw') {
  const district = new District();
  const acts: FoldableAct[] = [district.sent('polres', to, data)];
  const story = {
    acts,
    fold(): ReferralFold {
      const result = foldReferral(acts, isMember);
      if (!result) throw new Error('no referral.sent');
      return result;
    },
    then(action: ReferralAction, by: string, actData: Record<string, Json> = {}) {
      acts.push(district.actFor(action, by, story.fold(), actData));
      return story;
    },
    /** An act written without knowing the ones before it. */
    meanwhile(action: ReferralAction, by: string, known: number, actData: Record<string, Json> = {}) {
      const view = foldReferral(acts.slice(0, known), isMember);
      if (view) acts.push(district.actFor(action, by, view, actData));
      return story;
    },
    also(input: Parameters<District['act']>[0]) {
      acts.push(district.act({ caseId: 'case-1', referralId: acts[0]!.id, ...input }));
      return story;
    },
  };
  return story;
}

const stateOf = (story: ReturnType<typeof tell>) => story.fold().state;

describe('a referral', () => {
  it('is not known before referral.sent', () => {
    const { acts } = tell().then('ACCEPT', 'rpsw');
    expect(foldReferral(acts.slice(1), isMember)).toBeUndefined();
    expect(foldReferral([], isMember)).toBeUndefined();
  });

  it('has no answer before it was sent, whatever the receiver’s clock says; where she was stays as told', () => {
    const story = tell({ clientMoves: true });
    const { sentAt } = story.fold();
    const early = new Date(Date.parse(sentAt) - 3_600_000).toISOString();
    story.then('ACCEPT', 'rpsw').then('TAKE', 'rpsw');
    for (const act of story.acts.slice(1)) act.occurredAt = early;
    expect(story.fold()).toMatchObject({ acceptedAt: sentAt, answeredAt: sentAt, takenAt: early });
  });

  it('passes from hand to hand and is completed', () => {
    const story = tell({ urgency: 'URGENT', services: ['SV04'] });
    expect(stateOf(story)).toBe('SENT');
    expect(stateOf(story.also({ type: 'referral.delivered', by: 'rpsw' }))).toBe('DELIVERED');
    expect(stateOf(story.then('REQUEST_INFO', 'rpsw'))).toBe('INFO_REQUESTED');
    expect(stateOf(story.then('PROVIDE_INFO', 'polres'))).toBe('DELIVERED');
    expect(stateOf(story.then('ACCEPT', 'rpsw', { handoverAt: '2026-01-02T09:00:00.000Z' }))).toBe(
      'ACCEPTED',
    );
    expect(stateOf(story.then('GIVE', 'polres'))).toBe('HANDING_OVER');
    expect(stateOf(story.then('TAKE', 'rpsw'))).toBe('HANDED_OVER');
    expect(stateOf(story.then('START_SERVICE', 'rpsw'))).toBe('IN_SERVICE');
    expect(stateOf(story.then('SEND_FEEDBACK', 'rpsw', { outcome: 'PARTLY' }))).toBe('COMPLETED');
    expect(story.fold()).toMatchObject({
      urgency: 'URGENT',
      services: ['SV04'],
      handoverAt: '2026-01-02T09:00:00.000Z',
      attempt: 1,
      outcome: 'PARTLY',
    });
  });

  it('needs both hands: either alone is not a handover', () => {
    expect(stateOf(tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres'))).toBe('HANDING_OVER');
    const taken = tell().then('ACCEPT', 'rpsw').then('TAKE', 'rpsw');
    expect(stateOf(taken)).toBe('TAKEN');
    expect(stateOf(taken.then('GIVE', 'polres'))).toBe('HANDED_OVER');
  });

  it('does not let the sender be both hands for a member', () => {
    const story = tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres');
    story.also({
      type: 'handover.taken',
      by: 'polres',
      onBehalfOf: 'rpsw',
      via: 'PHONE',
      data: { attempt: 1 },
    });
    expect(stateOf(story)).toBe('HANDING_OVER');
    expect(stateOf(story.then('TAKE', 'rpsw'))).toBe('HANDED_OVER');
  });

  it('lets the sender record every act of a partner without a log', () => {
    const story = tell({}, PARTNER).then('ACCEPT', 'polres').then('GIVE', 'polres').then('TAKE', 'polres');
    expect(story.fold()).toMatchObject({ state: 'HANDED_OVER', isProvisional: false, receiverHasLog: false });
    const foreign = tell({}, PARTNER);
    foreign.also({ type: 'referral.accepted', by: 'dinsos', onBehalfOf: PARTNER, via: 'PHONE' });
    expect(stateOf(foreign)).toBe('SENT');
  });

  it('is provisional while accepted by phone, until the receiver says so itself', () => {
    const story = tell().then('RECORD_PHONE_ACCEPTANCE', 'polres');
    expect(story.fold()).toMatchObject({ state: 'ACCEPTED', isProvisional: true });
    const answeredAt = story.fold().answeredAt;
    story.then('ACCEPT', 'rpsw');
    expect(story.fold()).toMatchObject({ state: 'ACCEPTED', isProvisional: false, answeredAt });
  });

  it('believes the receiver’s own refusal over what the sender recorded by phone', () => {
    const story = tell()
      .then('RECORD_PHONE_ACCEPTANCE', 'polres')
      .then('DECLINE', 'rpsw', { reason: 'NO_CAPACITY' });
    expect(story.fold()).toMatchObject({ state: 'DECLINED', reason: 'NO_CAPACITY', isProvisional: false });
  });

  it('keeps the receiver’s first own answer', () => {
    const story = tell().then('DECLINE', 'rpsw').then('ACCEPT', 'rpsw');
    expect(stateOf(story)).toBe('DECLINED');
  });
});

describe('crossing acts', () => {
  it('withdrawal beats an acceptance that it crossed', () => {
    const story = tell().then('ACCEPT', 'rpsw').meanwhile('WITHDRAW', 'polres', 1, { reason: 'OTHER_FOUND' });
    expect(story.fold()).toMatchObject({ state: 'WITHDRAWN', reason: 'OTHER_FOUND' });
  });

  it('withdrawal beats a service that started without travelling', () => {
    const story = tell({ clientMoves: false }).then('ACCEPT', 'rpsw').then('START_SERVICE', 'rpsw');
    expect(stateOf(story)).toBe('IN_SERVICE');
    expect(stateOf(story.meanwhile('WITHDRAW', 'polres', 1))).toBe('WITHDRAWN');
  });

  it('a sender is bound by its own giving', () => {
    const story = tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres').then('WITHDRAW', 'polres');
    expect(stateOf(story)).toBe('HANDING_OVER');
    story.then('FAIL', 'polres', { attempt: 1, reason: 'CLIENT_NOT_READY' });
    expect(stateOf(story)).toBe('WITHDRAWN');
  });

  it('an arrival after a withdrawal is a dispute that either giving or failing settles', () => {
    const arrival = () =>
      tell().then('ACCEPT', 'rpsw').then('WITHDRAW', 'polres').meanwhile('TAKE', 'rpsw', 2);
    expect(stateOf(arrival())).toBe('DISPUTED');
    expect(stateOf(arrival().then('GIVE', 'polres'))).toBe('HANDED_OVER');
    expect(stateOf(arrival().then('FAIL', 'rpsw'))).toBe('WITHDRAWN');
  });

  it('an arrival after a refusal or a voiding is a dispute too', () => {
    expect(stateOf(tell().then('DECLINE', 'rpsw').then('TAKE', 'rpsw'))).toBe('DISPUTED');
    expect(stateOf(tell().then('VOID', 'gugus-tugas').then('TAKE', 'rpsw'))).toBe('DISPUTED');
  });

  it('neither voiding nor refusing reaches a client who has left', () => {
    const voided = tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres').meanwhile('VOID', 'gugus-tugas', 2);
    expect(stateOf(voided)).toBe('HANDING_OVER');
    const declined = tell()
      .then('RECORD_PHONE_ACCEPTANCE', 'polres')
      .then('GIVE', 'polres')
      .then('DECLINE', 'rpsw');
    expect(stateOf(declined)).toBe('HANDING_OVER');
    expect(stateOf(declined.then('FAIL', 'rpsw', { attempt: 1 }))).toBe('DECLINED');
  });

  it('both hands of one attempt beat the failure recorded in between', () => {
    const story = tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres').then('TAKE', 'rpsw');
    story.meanwhile('FAIL', 'polres', 3);
    expect(stateOf(story)).toBe('HANDED_OVER');
  });

  it('a failed attempt leads back to accepted, and the next one counts anew', () => {
    const story = tell()
      .then('ACCEPT', 'rpsw')
      .then('GIVE', 'polres')
      .then('FAIL', 'rpsw', { reason: 'NO_TRANSPORT' });
    expect(story.fold()).toMatchObject({ state: 'ACCEPTED', attempt: 2, reason: 'NO_TRANSPORT' });
    story.then('GIVE', 'polres');
    expect(story.fold()).toMatchObject({ state: 'HANDING_OVER', attempt: 2 });
    expect(stateOf(story.then('TAKE', 'rpsw'))).toBe('HANDED_OVER');
  });

  it('hands of different attempts do not meet', () => {
    const story = tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres');
    expect(stateOf(story.then('TAKE', 'rpsw', { attempt: 2 }))).toBe('TAKEN');
  });
});

describe('acts of those who are no party', () => {
  it('are ignored', () => {
    const story = tell().then('ACCEPT', 'rpsw');
    const before = JSON.stringify(story.fold());
    story
      .also({ type: 'referral.withdrawn', by: 'dinsos' })
      .also({ type: 'referral.voided', by: 'polres' })
      .also({ type: 'handover.given', by: 'rpsw', data: { attempt: 1 } })
      .also({ type: 'referral.accepted', by: 'dinsos', onBehalfOf: 'rpsw', via: 'PHONE' })
      .also({ type: 'handover.exploded', by: 'polres' });
    expect(JSON.stringify(story.fold())).toBe(before);
    expect(stateOf(story.then('WITHDRAW', 'polres'))).toBe('WITHDRAWN');
  });

  it('cannot open a referral for a member, nor to themselves', () => {
    const district = new District();
    const sent = district.sent('polres', 'rpsw');
    expect(foldReferral([{ ...sent, onBehalfOf: 'dinsos' }], isMember)).toBeUndefined();
    expect(foldReferral([{ ...sent, data: { ...sent.data, to: 'polres' } }], isMember)).toBeUndefined();
    expect(foldReferral([{ ...sent, referralId: 'another' }], isMember)).toBeUndefined();
    expect(foldReferral([sent], isMember)).toBeDefined();
  });
});

describe('the table of actions', () => {
  const offers = (story: ReturnType<typeof tell>) => ({
    sender: availableActions(story.fold(), { party: 'polres' }),
    receiver: availableActions(story.fold(), { party: 'rpsw' }),
    taskForce: availableActions(story.fold(), { taskForce: true }),
  });

  it('gives each hand its own actions', () => {
    expect(offers(tell())).toEqual({
      sender: ['RECORD_PHONE_ACCEPTANCE', 'WITHDRAW'],
      receiver: ['ACCEPT', 'DECLINE', 'REQUEST_INFO', 'TAKE'],
      taskForce: ['VOID'],
    });
    expect(offers(tell().then('ACCEPT', 'rpsw'))).toEqual({
      sender: ['WITHDRAW', 'GIVE'],
      receiver: ['TAKE'],
      taskForce: ['VOID'],
    });
    expect(offers(tell().then('ACCEPT', 'rpsw').then('GIVE', 'polres'))).toEqual({
      sender: ['FAIL'],
      receiver: ['TAKE', 'FAIL'],
      taskForce: [],
    });
  });

  it('has no handover where nobody travels', () => {
    expect(offers(tell({ clientMoves: false }).then('ACCEPT', 'rpsw'))).toEqual({
      sender: ['WITHDRAW'],
      receiver: ['START_SERVICE', 'SEND_FEEDBACK'],
      taskForce: ['VOID'],
    });
  });

  it('does not take back a lead that has moved: that is a new transfer', () => {
    const story = tell({ kind: 'TRANSFER', clientMoves: false }).then('ACCEPT', 'rpsw');
    expect(offers(story)).toMatchObject({ sender: [], taskForce: [] });
  });

  it('gives whoever records for a partner the partner’s actions too', () => {
    const story = tell({}, PARTNER);
    expect(availableActions(story.fold(), { party: 'polres' })).toEqual([
      'ACCEPT',
      'DECLINE',
      'REQUEST_INFO',
      'WITHDRAW',
      'TAKE',
    ]);
    expect(availableActions(story.fold(), { party: PARTNER })).toEqual([]);
  });
});
