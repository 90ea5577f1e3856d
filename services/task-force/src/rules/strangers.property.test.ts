import fc from 'fast-check';
import { ACT_TYPES, type Json } from '@estafet/schema';
import { projectCase } from '../projection/case-projection';
import { defaultPolicies, policyBook } from './default-policy';
import { evaluateCase } from './evaluate';
import { CASE_ID, CaseStory, DAY, at, type StoryAct } from './testing/case-story';

const STRANGERS = ['lsm', 'balai'] as const;
/** What social services do by their own duty: it counts from any office of theirs, so it is not a stranger's. */
const BY_OFFICE = ['application.received', 'application.served'];
const policyAt = policyBook(defaultPolicies({ allOn: true }), []);
const END = 120 * DAY;

/** Everything that any rule or fold reads, so that an act of any type would bite if it counted. */
const FACTS: Record<string, Json> = {
  about: 'CORRECTION',
  accepted: true,
  actionId: 'a1',
  basicNeedsMet: true,
  changed: false,
  clientAgrees: false,
  contact: 'MADE',
  copyGiven: true,
  danger: true,
  decision: 'REFER',
  destination: 'FAMILY',
  doneBy: 'OWN',
  familyReadiness: 'REFUSES',
  filed: true,
  kind: 'CASE',
  otherCaseId: 'case-2',
  partners: [...STRANGERS],
  present: [...STRANGERS],
  primary: true,
  reason: 'GOALS_REACHED',
  result: 'NOT_ELIGIBLE',
  service: 'SV13',
  sexualExploitation: true,
  assaultWithin120h: true,
  sharedWithUnrelatedAdults: true,
  stage: 'ST09',
  statedLengthDays: 90,
  traumaLevel: 'SEVERE',
};

/** A transfer, a service with an open handover, a placement: something of every kind to disturb. */
function aCase(): CaseStory {
  const story = new CaseStory({ ageBand: '15-17', isChild: true })
    .transfer('r1', 10, { from: 'polres', to: 'rpsw' })
    .send('r2', 20, { from: 'rpsw', to: 'p2tp2a', clientMoves: true, urgency: 'URGENT' })
    .on('r2', 21, 'referral.accepted', { by: 'p2tp2a' })
    .send('r3', 22, { from: 'rpsw', to: 'rs-polri' });
  story.act(12, 'case.reported', { by: 'rpsw', data: { sexualExploitation: true } });
  story.act(13, 'placement.started', { by: 'rpsw', data: { sharedWithUnrelatedAdults: true } });
  story.act(14, 'case.stageEntered', { by: 'rpsw', data: { stage: 'ST05' } });
  return story;
}

interface Deed extends StoryAct {
  readonly type: string;
  readonly hour: number;
  readonly referralId?: string;
}

const deeds = (authors: readonly string[]): fc.Arbitrary<Deed> =>
  fc.record(
    {
      type: fc.constantFrom(
        ...ACT_TYPES.filter((type) => type !== 'policy.changed' && !BY_OFFICE.includes(type)),
      ),
      by: fc.constantFrom(...authors),
      hour: fc.integer({ min: 1, max: 110 * DAY }),
      referralId: fc.constantFrom('r1', 'r2', 'r3', 'r8', 'r9'),
      onBehalfOf: fc.constantFrom('rs-polri', 'rpsw', 'polres'),
      data: fc.record({
        to: fc.constantFrom('rpsw', 'p2tp2a', 'rs-polri', ...STRANGERS),
        clientMoves: fc.boolean(),
        kind: fc.constantFrom('TRANSFER', 'SERVICE', 'CASE', 'FINAL'),
        leadFrom: fc.constantFrom(CASE_ID, 'handover.taken:rpsw:3'),
      }),
    },
    { requiredKeys: ['type', 'by', 'hour', 'data'] },
  );

function add(story: CaseStory, { type, hour, referralId, data, ...rest }: Deed): void {
  const act = { ...rest, data: { ...FACTS, ...data } };
  if (referralId === undefined) story.act(hour, type, act);
  // An id that is taken already does not reach the rules: the receipts hold each once.
  else story.on(type === 'referral.sent' ? 'r9' : referralId, hour, type, act);
}

function seen(story: CaseStory, hour: number) {
  const history = story.history(hour);
  const { ignored_acts: _count, ...view } = projectCase(history, at(0), {
    isSensitive: () => false,
    answerPolicyAt: (instant) => policyAt('G01', instant),
    handoverPolicyAt: (instant) => policyAt('G02', instant),
  }).caseView;
  return {
    view,
    findings: evaluateCase(history, policyAt),
    referrals: history.referrals,
    custody: history.custody,
    parties: [...history.parties],
    acts: history.acts.map(({ id }) => id),
  };
}

describe('acts of agencies that are no party of a case', () => {
  it('change no gap, no custody and no state, whatever and however many they are', () => {
    const expected = new Map([11, 40 * DAY, END].map((hour) => [hour, seen(aCase(), hour)]));
    fc.assert(
      fc.property(fc.array(deeds(STRANGERS), { maxLength: 30 }), (strange) => {
        const story = aCase();
        for (const deed of strange) add(story, deed);
        for (const [hour, before] of expected) expect(seen(story, hour)).toEqual(before);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('would change them if a party had signed them', () => {
    const changes = new Set<string>();
    const before = JSON.stringify(seen(aCase(), END).findings);
    for (const type of ACT_TYPES) {
      const story = aCase();
      add(story, { type, by: 'rpsw', hour: 30, data: { to: 'dinsos', clientMoves: true, kind: 'CASE' } });
      if (JSON.stringify(seen(story, END).findings) !== before) changes.add(type);
    }
    expect([...changes]).toEqual(
      expect.arrayContaining(['case.closed', 'case.reported', 'help.requested', 'conference.held']),
    );
    expect(changes.size).toBeGreaterThan(12);
  });
});
