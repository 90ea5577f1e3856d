import { foldReferral, type FoldableAct, type ReferralAction, type ReferralFold } from '@estafet/schema';
import {
  clockHoursOf,
  earliestOf,
  findSendingProblem,
  isOpenTransfer,
  permissionOf,
  type SendingQuestion,
  signatureFor,
} from './referral.policy';

const MEMBERS = new Set(['polres', 'rpsw']);

let seq = 0;
const anAct = (type: string, by: string, more: Partial<FoldableAct> = {}): FoldableAct => {
  seq += 1;
  const at = new Date(Date.UTC(2026, 2, 2) + seq * 60_000).toISOString();
  return {
    id: `act-${seq}`,
    type,
    version: 1,
    agencyId: by,
    seq,
    caseId: 'case-1',
    referralId: 'r-1',
    actor: { role: 'frontline' },
    occurredAt: at,
    recordedAt: at,
    data: {},
    ...more,
  };
};

/** A transfer of a client who moves, to a member, and what happened since. */
const aReferral = (
  later: readonly FoldableAct[] = [],
  data: FoldableAct['data'] = {},
  sender: Partial<FoldableAct> = {},
): ReferralFold => {
  const sent = anAct('referral.sent', 'polres', {
    id: 'r-1',
    data: { kind: 'TRANSFER', to: 'rpsw', urgency: 'URGENT', clientMoves: true, ...data },
    ...sender,
  });
  const fold = foldReferral([sent, ...later], (id) => MEMBERS.has(id));
  if (!fold) throw new Error('the acts tell of no referral');
  return fold;
};

const anOffer: SendingQuestion = {
  agencyId: 'polres',
  kind: 'TRANSFER',
  to: 'rpsw',
  onBehalfOf: undefined,
  via: undefined,
  destination: 'MEMBER',
  isCaseClosed: false,
  isSenderMember: true,
  lead: 'polres',
  isLeadMember: true,
  returnOf: undefined,
  referrals: [],
};

describe('sending a referral', () => {
  it('is open to the lead', () => {
    expect(findSendingProblem(anOffer)).toBeUndefined();
  });

  it.each<[string, Partial<SendingQuestion>, string]>([
    ['to nobody known', { destination: 'UNKNOWN' }, 'UNKNOWN_DESTINATION'],
    ['to the task force', { destination: 'TASK_FORCE' }, 'UNKNOWN_DESTINATION'],
    ['to oneself', { to: 'polres' }, 'TO_ONESELF'],
    ['of a closed case', { isCaseClosed: true }, 'CASE_CLOSED'],
    ['as a transfer by another than the lead', { lead: 'rpsw' }, 'NOT_LEAD'],
    ['as a transfer when nobody is known to lead', { lead: undefined }, 'NOT_LEAD'],
    ['as a second transfer', { referrals: [aReferral()] }, 'TRANSFER_OPEN'],
    ['for a member', { onBehalfOf: 'rpsw', to: 'lsm', via: 'PHONE' }, 'NOT_YOUR_PARTNER'],
    ['as the return of what was never received', { returnOf: 'r-9' }, 'NOT_A_TRANSFER_RECEIVED'],
  ])('is refused %s', (_why, change, problem) => {
    expect(findSendingProblem({ ...anOffer, ...change })).toBe(problem);
  });

  it('asks for a service without being the lead, also beside a transfer', () => {
    const accepted = anAct('referral.accepted', 'rpsw');
    const helper: SendingQuestion = {
      ...{ ...anOffer, agencyId: 'rpsw', to: 'lsm', kind: 'SERVICE' },
      referrals: [aReferral([accepted], { kind: 'SERVICE' })],
    };
    expect(findSendingProblem(helper)).toBeUndefined();
    expect(findSendingProblem({ ...anOffer, kind: 'SERVICE', referrals: [aReferral()] })).toBeUndefined();
  });

  it('asks for no service once its own part is done, or before it has said yes', () => {
    const helper: SendingQuestion = { ...anOffer, agencyId: 'rpsw', to: 'lsm', kind: 'SERVICE' };
    const done = [
      anAct('referral.accepted', 'rpsw'),
      anAct('service.started', 'rpsw'),
      anAct('referral.feedback', 'rpsw', { data: { outcome: 'SERVICE_COMPLETED' } }),
    ];
    const service = { kind: 'SERVICE', clientMoves: false };
    for (const acts of [[], done]) {
      expect(findSendingProblem({ ...helper, referrals: [aReferral(acts, service)] })).toBe('NOT_ON_CASE');
    }
    expect(findSendingProblem({ ...helper, agencyId: 'polres', lead: 'rpsw' })).toBe('NOT_ON_CASE');
  });

  it('speaks for a leading partner that one gave the case to, saying how one was told', () => {
    const toPartner = aReferral([], { to: 'panti-hiv' });
    const question: SendingQuestion = {
      ...anOffer,
      kind: 'SERVICE',
      onBehalfOf: 'panti-hiv',
      via: 'PHONE',
      isSenderMember: false,
      lead: 'panti-hiv',
      referrals: [toPartner],
    };
    expect(findSendingProblem(question)).toBeUndefined();
    expect(findSendingProblem({ ...question, lead: 'polres' })).toBe('NOT_YOUR_PARTNER');
    const accepted = anAct('referral.accepted', 'polres', { onBehalfOf: 'panti-hiv', via: 'PHONE' });
    expect(
      findSendingProblem({
        ...{ ...question, lead: 'polres' },
        referrals: [aReferral([accepted], { to: 'panti-hiv' })],
      }),
    ).toBeUndefined();
    expect(findSendingProblem({ ...question, via: undefined })).toBe('NOT_YOUR_PARTNER');
    expect(findSendingProblem({ ...question, agencyId: 'rpsw', to: 'polres' })).toBe('NOT_YOUR_PARTNER');
  });

  it('counts a transfer as open until it ended or both hands confirmed', () => {
    const accepted = anAct('referral.accepted', 'rpsw');
    const given = anAct('handover.given', 'polres', { data: { attempt: 1 } });
    const taken = anAct('handover.taken', 'rpsw', { data: { attempt: 1 } });
    expect(
      [[], [accepted], [accepted, given], [accepted, taken]].map((acts) => isOpenTransfer(aReferral(acts))),
    ).toEqual([true, true, true, true]);
    expect(isOpenTransfer(aReferral([accepted, given, taken]))).toBe(false);
    expect(
      isOpenTransfer(aReferral([anAct('referral.declined', 'rpsw', { data: { reason: 'OTHER' } })])),
    ).toBe(false);
    expect(isOpenTransfer(aReferral([accepted], { clientMoves: false }))).toBe(false);
    expect(isOpenTransfer(aReferral([], { kind: 'SERVICE' }))).toBe(false);
  });
});

describe('for whom an act is signed', () => {
  const member = aReferral();
  const partner = aReferral([], { to: 'rs-polri' });
  const sign = (action: ReferralAction, fold: ReferralFold, more: object = {}) =>
    signatureFor({ action, agencyId: 'polres', fold, onBehalfOf: undefined, via: undefined, ...more });

  it('each agency signs for itself', () => {
    expect(sign('WITHDRAW', member)).toEqual({});
    expect(sign('ACCEPT', member, { agencyId: 'rpsw' })).toEqual({});
    expect(sign('FAIL', member, { agencyId: 'rpsw' })).toEqual({});
  });

  it('the recorder signs for a partner, saying how it was told', () => {
    expect(sign('ACCEPT', partner, { via: 'LINK' })).toEqual({ onBehalfOf: 'rs-polri', via: 'LINK' });
    expect(sign('TAKE', partner, { via: 'PHONE', onBehalfOf: 'rs-polri' })).toEqual({
      onBehalfOf: 'rs-polri',
      via: 'PHONE',
    });
    expect(sign('ACCEPT', partner)).toEqual({ wrongField: 'via' });
    expect(sign('ACCEPT', partner, { via: 'PHONE', onBehalfOf: 'panti-hiv' })).toEqual({
      wrongField: 'onBehalfOf',
    });
  });

  it('says nothing of telephones in an act of its own', () => {
    expect(sign('WITHDRAW', member, { via: 'PHONE' })).toEqual({ wrongField: 'via' });
  });

  it('an acceptance by phone is signed for the receiver, whatever is said', () => {
    expect(sign('RECORD_PHONE_ACCEPTANCE', member)).toEqual({ onBehalfOf: 'rpsw', via: 'PHONE' });
    expect(sign('RECORD_PHONE_ACCEPTANCE', member, { onBehalfOf: 'polres' })).toEqual({
      wrongField: 'onBehalfOf',
    });
  });
});

describe('the clock that an action stops', () => {
  it.each<[ReferralAction, number, number]>([
    ['ACCEPT', 24, 72],
    ['DECLINE', 24, 72],
    ['WITHDRAW', 24, 72],
    ['RECORD_PHONE_ACCEPTANCE', 24, 72],
    ['GIVE', 24, 24],
    ['TAKE', 24, 24],
    ['START_SERVICE', 96, 96],
  ])('%s: %d hours when urgent, else %d', (action, urgent, normal) => {
    expect(clockHoursOf(action, { urgency: 'URGENT' })).toBe(urgent);
    expect(clockHoursOf(action, { urgency: 'NORMAL' })).toBe(normal);
  });

  it('tells handing over from answering', () => {
    expect(permissionOf('TAKE')).toBe('referral.handOver');
    expect(permissionOf('ACCEPT')).toBe('referral.answer');
  });
});

describe('the earliest instant of an act about a referral', () => {
  const before = (action: ReferralAction): number => {
    const fold = aReferral();
    return (Date.parse(fold.sentAt) - earliestOf(action, fold).getTime()) / 60_000;
  };

  it('is the sending, give or take what two clocks may differ, for every answer', () => {
    for (const action of ['ACCEPT', 'DECLINE', 'WITHDRAW', 'REQUEST_INFO', 'SEND_FEEDBACK'] as const) {
      expect(before(action)).toBe(15);
    }
    expect(before('RECORD_PHONE_ACCEPTANCE')).toBe(15);
  });

  it('is a day earlier for the hands: at night she comes before the paper', () => {
    for (const action of ['GIVE', 'TAKE', 'FAIL'] as const) expect(before(action)).toBe(24 * 60);
  });
});
