import { dutyOfficerMissing } from './arrival-unregistered.rule';
import { defaultPolicies, policyBook } from './default-policy';
import { levelAt } from './levels';
import { at, CaseStory } from './testing/case-story';
import type { HistoryAct } from './types';

const registered = { by: 'rpsw', data: { basicNeedsMet: true } };
const arrived = (): CaseStory => new CaseStory().transfer('r1', 10, { from: 'polres', to: 'rpsw' });

describe('G07: who arrives is registered', () => {
  it('warns two hours after a handover was taken and breaches after a day', () => {
    expect(arrived().open('G07', 11.9)).toEqual([]);
    expect(arrived().open('G07', 12)).toEqual(['WARN HIGH UNREGISTERED']);
    expect(arrived().open('G07', 34)).toEqual(['BREACH HIGH UNREGISTERED']);
    expect(arrived().owners('G07', 34)).toEqual(['rpsw']);
  });

  it('clears by a registration with basic needs met, and by no other', () => {
    const story = arrived();
    story.act(13, 'client.registered', { by: 'rpsw', data: { basicNeedsMet: false } });
    story.act(13, 'client.registered', { by: 'dinsos', data: { basicNeedsMet: true } });
    expect(story.open('G07', 14)).toEqual(['WARN HIGH UNREGISTERED']);
    story.act(15, 'client.registered', registered);
    expect(story.findings('G07', 15)).toEqual([]);
  });

  it('counts a registration at the door before the paper of the handover', () => {
    const story = arrived();
    story.act(9, 'client.registered', registered);
    expect(story.findings('G07', 40)).toEqual([]);
  });

  it('counts an arrival without a referral, and one told twice once', () => {
    const walkedIn = new CaseStory({ by: 'rpsw' });
    walkedIn.act(1, 'client.arrived', { by: 'rpsw' });
    expect(walkedIn.open('G07', 3)).toEqual(['WARN HIGH UNREGISTERED']);
    const toldTwice = arrived();
    toldTwice.act(9.5, 'client.arrived', { by: 'rpsw' });
    expect(toldTwice.findings('G07', 20)).toHaveLength(1);
  });

  it('asks nothing of a partner, nor where she does not move', () => {
    const partner = new CaseStory().send('r1', 1, { from: 'polres', to: 'rs-polri', clientMoves: true });
    for (const type of ['referral.accepted', 'handover.taken']) {
      partner.on('r1', 2, type, { by: 'polres', onBehalfOf: 'rs-polri', via: 'PHONE' });
    }
    expect(partner.findings('G07', 40)).toEqual([]);
    const service = new CaseStory()
      .send('r1', 1, { from: 'polres', to: 'rpsw' })
      .on('r1', 2, 'service.started', { by: 'rpsw' });
    expect(service.findings('G07', 40)).toEqual([]);
  });

  it('does not start its clock by an arrival that is only provisional', () => {
    const story = new CaseStory({ by: 'lsm' });
    story.act(1, 'client.arrived', { by: 'lsm', provisional: true });
    expect(story.findings('G07', 40)).toEqual([]);
    story.act(2, 'client.arrived', { by: 'lsm' });
    expect(story.open('G07', 26)).toEqual(['BREACH HIGH UNREGISTERED']);
  });

  it('measures nothing where the receiver records no registrations', () => {
    expect(
      arrived()
        .world({ records: () => false })
        .findings('G07', 40),
    ).toEqual([]);
  });
});

describe('G07, roster', () => {
  const policyAt = policyBook(defaultPolicies({ allOn: true }));
  const rosterGap = (role: string | undefined): HistoryAct => ({
    id: 'gap',
    type: 'roster.gap',
    version: 1,
    agencyId: 'rpsw',
    seq: 1,
    actor: { role: 'supervisor' },
    occurredAt: at(0),
    recordedAt: at(0),
    receivedAt: at(0),
    data: role === undefined ? {} : { role, shift: 'NIGHT' },
  });
  const find = (role: string | undefined, hour: number) =>
    dutyOfficerMissing.evaluate(
      { agencyId: 'rpsw', acts: [rosterGap(role)], taskForceId: 'gugus-tugas', now: at(hour) },
      (instant) => policyAt('G07', instant),
    );

  it('is open for the length of the shift', () => {
    const [finding] = find('DUTY_OFFICER', 1);
    expect(finding && levelAt(finding, at(1))).toBe('BREACH');
    expect(finding && levelAt(finding, at(12))).toBe('ENDED');
  });

  it('is about the duty officer only', () => {
    expect(find(undefined, 1)).toHaveLength(1);
    expect(find('PSYCHIATRIST', 1)).toEqual([]);
  });
});
