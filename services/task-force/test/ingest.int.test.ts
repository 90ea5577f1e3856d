import { createTestDistrict, DAY, HOUR, type TestDistrict } from './support/district';

describe('what the task force makes of received acts', () => {
  let district: TestDistrict;

  beforeEach(async () => {
    district = await createTestDistrict();
  });

  afterEach(() => district.end());

  const openCase = (): Promise<string> =>
    district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });

  const refer = (caseId: string, to: string, data: Record<string, string | boolean> = {}): Promise<string> =>
    district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to, urgency: 'URGENT', clientMoves: false, services: ['SV04'], ...data },
    });

  it('opens a gap at the instant at which a referral has waited too long, however late the ticker runs', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a');
    const sentAt = district.clock.now().getTime();
    district.clock.advance(11 * HOUR);
    expect(await district.taskForce.tick()).toBe(0);
    district.clock.advance(3 * DAY);
    expect(await district.taskForce.tick()).toBe(1);
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps).toEqual([
      expect.objectContaining({
        rule: 'G01',
        referralId,
        level: 'BREACH',
        severity: 'CRITICAL',
        owner: 'p2tp2a',
        openedAt: new Date(sentAt + 12 * HOUR).toISOString(),
        breachedAt: new Date(sentAt + 24 * HOUR).toISOString(),
      }),
    ]);
  });

  it('clears it when the answer arrives, and keeps it', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a');
    district.clock.advance(30 * HOUR);
    await district.taskForce.tick();
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId });
    const { gaps, referrals } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps).toEqual([]);
    expect(referrals).toEqual([{ id: referralId, caseId, state: 'ACCEPTED' }]);
    const kept = await district.engine.query<unknown[]>('SELECT state, cleared_at FROM board.gap');
    expect(kept).toEqual([{ state: 'CLEARED', cleared_at: district.clock.now() }]);
  });
});
