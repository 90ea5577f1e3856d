import { defaultPolicies, policyBook } from '../rules/default-policy';
import { at, CaseStory } from '../rules/testing/case-story';
import { projectCase } from './case-projection';

const moving = { from: 'polres', to: 'rpsw', kind: 'TRANSFER', clientMoves: true, leadFrom: 'case-1' };

/** When the board says that the handover of the story's referral is due, at an hour. */
function dueOn(story: CaseStory, hour: number): unknown {
  const policyAt = policyBook(defaultPolicies({ allOn: true }));
  const { referrals } = projectCase(story.history(hour), at(0), {
    isSensitive: () => false,
    answerPolicyAt: (instant) => policyAt('G01', instant),
    handoverPolicyAt: (instant) => policyAt('G02', instant),
  });
  return referrals[0]?.['handover_due_at'];
}

/** The hour at which the rule itself calls the handover late. */
function breachOf(story: CaseStory, hour: number): string | undefined {
  return story.findings('G02', hour)[0]?.breachAt;
}

describe('the clock of a handover on the board', () => {
  it('is the clock of its rule: from the agreed time, from the acceptance, and from a failed attempt', () => {
    const agreed = new CaseStory()
      .send('r1', 1, moving)
      .on('r1', 2, 'referral.accepted', { by: 'rpsw', data: { handoverAt: at(6) } });
    expect([dueOn(agreed, 5), breachOf(agreed, 5)]).toEqual([at(30), at(30)]);

    const open = new CaseStory().send('r1', 1, moving).on('r1', 2, 'referral.accepted', { by: 'rpsw' });
    expect([dueOn(open, 5), breachOf(open, 5)]).toEqual([at(74), at(74)]);

    const failed = agreed
      .on('r1', 6, 'handover.given', { by: 'polres', data: { attempt: 1 } })
      .on('r1', 20, 'handover.failed', { by: 'polres', data: { attempt: 1, reason: 'NO_TRANSPORT' } });
    expect([dueOn(failed, 21), breachOf(failed, 21)]).toEqual([at(92), at(92)]);
  });

  it('does not run before the acceptance, nor where nobody travels', () => {
    expect(dueOn(new CaseStory().send('r1', 1, moving), 5)).toBeUndefined();
    const service = new CaseStory()
      .send('r1', 1, { from: 'polres', to: 'rpsw' })
      .on('r1', 2, 'referral.accepted', { by: 'rpsw' });
    expect(dueOn(service, 5)).toBeUndefined();
  });
});
