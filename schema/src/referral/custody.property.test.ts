import fc from 'fast-check';
import { District, isMember, MEMBERS, PARTNER } from '../../test/district';
import type { FoldableAct } from '../acts/foldable';
import { availableActions } from './available-actions';
import { custodyOf, foldReferrals } from './custody';
import { TASK_FORCE_PARTY } from './referral-acts';

const LOGS = [...MEMBERS, TASK_FORCE_PARTY];

/**
 * A district in which every agency knows only what has reached it: its own acts at once, and of every other log as far
 * as it has been delivered. Clocks are wrong by up to two hours.
 */
class DelayedDistrict {
  readonly acts: FoldableAct[] = [];
  readonly opened: FoldableAct;
  private readonly district: District;
  private readonly delivered = new Map<string, number>();

  constructor(skewMinutes: Record<string, number>) {
    this.district = new District(skewMinutes);
    this.opened = this.district.act({ type: 'case.opened', by: 'polres' });
    this.acts.push(this.opened);
  }

  log(author: string): FoldableAct[] {
    return this.acts.filter((act) => act.agencyId === author);
  }

  view(reader: string): FoldableAct[] {
    return LOGS.flatMap((author) =>
      author === reader ? this.log(author) : this.log(author).slice(0, this.deliveredTo(reader, author)),
    );
  }

  deliver(reader: string, author: string): void {
    this.delivered.set(`${reader}<${author}`, this.deliveredTo(reader, author) + 1);
  }

  /** The author does one thing that it believes it may do. */
  do(author: string, pick: number): void {
    const view = this.view(author);
    const custody = custodyOf(view, isMember);
    if (!custody) return;
    const options: (() => FoldableAct)[] = foldReferrals(view, isMember).flatMap((fold) =>
      availableActions(fold, author === TASK_FORCE_PARTY ? { taskForce: true } : { party: author }).map(
        (action) => () => this.district.actFor(action, author, fold),
      ),
    );
    const isLead = custody.lead === author || custody.monitor === author;
    if (isLead && custody.openTransferId === undefined) {
      for (const to of [...MEMBERS, PARTNER]) {
        for (const kind of ['TRANSFER', 'TRANSFER', 'SERVICE']) {
          if (to === custody.lead) continue;
          const data = { kind, clientMoves: pick % 5 !== 0, leadFrom: custody.leadActId };
          options.push(() => ({
            ...this.district.sent(author, to, data, this.opened.id),
            onBehalfOf: custody.lead === author ? undefined : custody.lead,
          }));
        }
      }
    }
    const option = options[pick % Math.max(1, options.length)];
    if (option) this.acts.push(option());
  }

  private deliveredTo(reader: string, author: string): number {
    return Math.min(
      this.delivered.get(`${reader}<${author}`) ?? (author === 'polres' ? 1 : 0),
      this.log(author).length,
    );
  }
}

const step = fc.record({
  who: fc.constantFrom(...LOGS),
  pick: fc.nat(10_000),
  deliveries: fc.array(fc.tuple(fc.constantFrom(...LOGS), fc.constantFrom(...LOGS)), { maxLength: 12 }),
});

const skew = fc.record(Object.fromEntries(MEMBERS.map((id) => [id, fc.integer({ min: -120, max: 120 })])));

function checkCustody(acts: readonly FoldableAct[], opened: FoldableAct): void {
  const custody = custodyOf(acts, isMember);
  if (!acts.includes(opened)) {
    expect(custody).toBeUndefined();
    return;
  }
  const chain = custody?.chain ?? [];
  expect(chain[0]).toMatchObject({ party: 'polres', actId: opened.id });
  expect(custody).toMatchObject({ lead: chain.at(-1)?.party, leadActId: chain.at(-1)?.actId });
  const referrals = foldReferrals(acts, isMember);
  chain.slice(1).forEach((span, index) => {
    const transfer = referrals.find((referral) => referral.id === span.referralId);
    expect(transfer).toMatchObject({
      kind: 'TRANSFER',
      from: chain[index]?.party,
      leadFrom: chain[index]?.actId,
      to: span.party,
    });
  });
  expect(new Set(chain.map((span) => span.actId)).size).toBe(chain.length);
  if (isMember(custody?.lead ?? '')) expect(custody?.monitor).toBeUndefined();
  else expect(isMember(custody?.monitor ?? '')).toBe(true);
}

describe('custody in a district where acts arrive late', () => {
  it('names exactly one lead, at the end of one unbroken chain, in every view at every moment', () => {
    fc.assert(
      fc.property(skew, fc.array(step, { maxLength: 40 }), (skewMinutes, steps) => {
        const district = new DelayedDistrict(skewMinutes);
        for (const { who, pick, deliveries } of steps) {
          district.do(who, pick);
          for (const [reader, author] of deliveries) if (reader !== author) district.deliver(reader, author);
          checkCustody(district.view(who), district.opened);
          checkCustody(district.acts, district.opened);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same everywhere once every act has arrived, in whatever order and however often', () => {
    fc.assert(
      fc.property(
        skew,
        fc.array(step, { minLength: 10, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (skewMinutes, steps, keys) => {
          const district = new DelayedDistrict(skewMinutes);
          for (const { who, pick, deliveries } of steps) {
            district.do(who, pick);
            for (const [reader, author] of deliveries)
              if (reader !== author) district.deliver(reader, author);
          }
          const arrived = [...district.acts, ...district.acts.slice(0, 5)]
            .map((act) => ({ act, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ act }) => ({ ...act }));
          expect(custodyOf(arrived, isMember)).toEqual(custodyOf(district.acts, isMember));
          expect(foldReferrals(arrived, isMember)).toEqual(foldReferrals(district.acts, isMember));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('passes along chains of three and more, with returns, refusals and disputes on the way', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(skew, fc.array(step, { minLength: 60, maxLength: 90 }), (skewMinutes, steps) => {
        const district = new DelayedDistrict(skewMinutes);
        for (const { who, pick } of steps) {
          district.do(who, pick);
          // Here everything arrives at once, so that the walks get far.
          for (const reader of LOGS)
            for (const author of LOGS) if (reader !== author) district.deliver(reader, author);
        }
        const chain = custodyOf(district.acts, isMember)?.chain ?? [];
        if (chain.length >= 4) seen.add('CHAIN');
        if (new Set(chain.map((span) => span.party)).size < chain.length) seen.add('RETURN');
        if (chain.some((span) => span.party === PARTNER)) seen.add('PARTNER');
        for (const referral of foldReferrals(district.acts, isMember)) seen.add(referral.state);
      }),
      { numRuns: 100, seed: 11 },
    );
    for (const part of ['CHAIN', 'RETURN', 'PARTNER', 'DISPUTED', 'DECLINED', 'WITHDRAWN', 'HANDED_OVER']) {
      expect(seen).toContain(part);
    }
  });
});
