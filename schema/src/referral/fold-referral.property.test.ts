import fc from 'fast-check';
import { District, isMember, PARTNER } from '../../test/district';
import type { FoldableAct } from '../acts/foldable';
import { availableActions, type Actor } from './available-actions';
import { foldReferral } from './fold-referral';
import { REFERRAL_ACTION_CODES, type ReferralAction, type ReferralFold } from './referral';
import { TASK_FORCE_PARTY } from './referral-acts';

/** Every shape of a referral that the table tells apart. */
const terms = fc.record({
  kind: fc.constantFrom('SERVICE', 'TRANSFER'),
  clientMoves: fc.boolean(),
  to: fc.constantFrom('rpsw', PARTNER),
});

const choices = fc.array(fc.nat(1_000), { minLength: 0, maxLength: 14 });

const partiesOf = (to: string) => ['polres', to, TASK_FORCE_PARTY, 'lsm-lain'];

const actorOf = (party: string): Actor => (party === TASK_FORCE_PARTY ? { taskForce: true } : { party });

function fold(acts: readonly FoldableAct[]): ReferralFold {
  const result = foldReferral(acts, isMember);
  if (!result) throw new Error('no referral.sent');
  return result;
}

/**
 * What a fold says, without the list of acts that it was made from. Once withdrawn or voided, what the receiver had
 * answered is history: it is kept, and moves nothing.
 */
function meaning(acts: readonly FoldableAct[]): string {
  const { answeredAt, acceptedAt, acceptedActId, declinedAt, ...rest } = { ...fold(acts), acts: undefined };
  const isHistory = rest.state === 'WITHDRAWN' || rest.state === 'VOIDED';
  return JSON.stringify(isHistory ? rest : { ...rest, answeredAt, acceptedAt, acceptedActId, declinedAt });
}

function startWalk({ kind, clientMoves, to }: { kind: string; clientMoves: boolean; to: string }) {
  const district = new District();
  return { district, to, acts: [district.sent('polres', to, { kind, clientMoves, leadFrom: 'case-1' })] };
}

/** Appends only what the table offers, to those who know everything. */
function walk(input: Parameters<typeof startWalk>[0], picks: readonly number[]) {
  const { district, to, acts } = startWalk(input);
  for (const pick of picks) {
    const now = fold(acts);
    const offers = partiesOf(to).flatMap((party) =>
      availableActions(now, actorOf(party)).map((action) => ({ party, action })),
    );
    const offer = offers[pick % Math.max(1, offers.length)];
    if (offer) acts.push(district.actFor(offer.action, offer.party, now));
  }
  return { district, to, acts };
}

/** The views that a party may have had: all that it wrote itself, and of every other log only a beginning. */
function possibleViews(acts: readonly FoldableAct[], party: string): FoldableAct[][] {
  const [sent, ...rest] = acts;
  if (!sent) return [];
  const others = [...new Set(rest.map((act) => act.agencyId))].filter((id) => id !== party);
  let views: FoldableAct[][] = [[sent, ...rest.filter((act) => act.agencyId === party)]];
  for (const other of others) {
    const log = rest.filter((act) => act.agencyId === other);
    views = views.flatMap((view) =>
      Array.from({ length: log.length + 1 }, (_, n) => [...view, ...log.slice(0, n)]),
    );
  }
  return views;
}

const isOffered = (acts: readonly FoldableAct[], party: string, action: ReferralAction) =>
  availableActions(fold(acts), actorOf(party)).includes(action);

/** `accepted` by the receiver and `accepted` by phone are one type of act, offered under two names. */
const NAMES_OF_ONE_ACT: Partial<Record<ReferralAction, ReferralAction>> = {
  ACCEPT: 'RECORD_PHONE_ACCEPTANCE',
  RECORD_PHONE_ACCEPTANCE: 'ACCEPT',
};

describe('the fold of a referral', () => {
  it('is the same for any order and any repetition of its acts', () => {
    fc.assert(
      fc.property(
        terms,
        choices,
        fc.infiniteStream(fc.nat()),
        fc.array(fc.nat(), { maxLength: 10 }),
        (input, picks, keys, repeats) => {
          const { acts } = walk(input, picks);
          const repeated = [...acts, ...repeats.map((n) => acts[n % acts.length]!)];
          const shuffled = repeated
            .map((act) => ({ act: { ...act, data: { ...act.data } }, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ act }) => act);
          expect(fold(shuffled)).toEqual(fold(acts));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('honours every act that the table offers', () => {
    fc.assert(
      fc.property(terms, choices, (input, picks) => {
        const { district, to, acts } = walk(input, picks);
        for (const party of partiesOf(to)) {
          for (const action of availableActions(fold(acts), actorOf(party))) {
            const next = [...acts, district.actFor(action, party, fold(acts))];
            expect({ party, action, changed: meaning(next) !== meaning(acts) }).toEqual({
              party,
              action,
              changed: true,
            });
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('honours no act that the table would not have offered to its author on anything the author may have known', () => {
    fc.assert(
      fc.property(terms, choices, (input, picks) => {
        const { district, to, acts } = walk(input, picks);
        for (const party of partiesOf(to)) {
          for (const action of REFERRAL_ACTION_CODES) {
            const names = [action, NAMES_OF_ONE_ACT[action] ?? action];
            if (names.some((name) => isOffered(acts, party, name))) continue;
            const next = [...acts, district.actFor(action, party, fold(acts))];
            if (meaning(next) === meaning(acts)) continue;
            // Its author may not have known what had closed the referral: such an act is believed.
            const mayHaveBeenOffered = possibleViews(acts, party).some((view) =>
              names.some((name) => isOffered(view, party, name)),
            );
            expect({ state: fold(acts).state, party, action, mayHaveBeenOffered }).toEqual({
              state: fold(acts).state,
              party,
              action,
              mayHaveBeenOffered: true,
            });
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reaches every state by walks along the table', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(terms, choices, (input, picks) => {
        reached.add(fold(walk(input, picks).acts).state);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect([...reached].sort()).toEqual([
      'ACCEPTED',
      'COMPLETED',
      'DECLINED',
      'DISPUTED',
      'HANDED_OVER',
      'HANDING_OVER',
      'INFO_REQUESTED',
      'IN_SERVICE',
      'SENT',
      'TAKEN',
      'VOIDED',
      'WITHDRAWN',
    ]);
  });

  it('offers nothing to those who are no party', () => {
    fc.assert(
      fc.property(terms, choices, (input, picks) => {
        const { district, acts } = walk(input, picks);
        expect(availableActions(fold(acts), { party: 'lsm-lain' })).toEqual([]);
        for (const action of REFERRAL_ACTION_CODES) {
          const foreign = district.actFor(action, 'lsm-lain', fold(acts));
          expect(
            meaning([...acts, foreign, { ...foreign, id: `${foreign.id}b`, onBehalfOf: undefined }]),
          ).toBe(meaning(acts));
        }
      }),
      { numRuns: 200 },
    );
  });
});
