import { AgencyWorld } from './agency-world';
import { act, refer, referralOf } from './stories';

describe('the life of a referral between two services', () => {
  let world: AgencyWorld;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    await world.settle();
  });
  afterAll(() => world.close());

  it('passes by both hands, and both sides hold the same state at every step', async () => {
    const police = world.viewer('polres');
    const home = world.viewer('rpsw');
    const { referralId } = await refer(world, police, { to: 'rpsw' });
    const states = async () => [
      (await referralOf(world, police, referralId))?.['state'],
      (await referralOf(world, home, referralId))?.['state'],
    ];
    expect(await states()).toEqual(['DELIVERED', 'DELIVERED']);
    await act(world, home, 'acceptReferral', referralId);
    expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED']);
    await act(world, police, 'giveHandover', referralId);
    expect(await states()).toEqual(['HANDING_OVER', 'HANDING_OVER']);
    await act(world, home, 'takeHandover', referralId, { clientSaysTold: [{ item: 'lengthDays', days: 7 }] });
    expect(await states()).toEqual(['HANDED_OVER', 'HANDED_OVER']);
    await act(world, home, 'startService', referralId);
    await act(world, home, 'sendFeedback', referralId, { outcome: 'SERVICE_COMPLETED' });
    expect(await states()).toEqual(['COMPLETED', 'COMPLETED']);
    const copy = await referralOf(world, police, referralId);
    expect(copy).toMatchObject({
      direction: 'SENT',
      outcome: 'SERVICE_COMPLETED',
      told: [{ item: 'lengthDays', told: '14', clientSays: '7' }],
      triage: { ageBand: '15-17', isChild: true, needs: ['AFRAID'] },
      coordination: { id: referralId },
    });
  });
});
