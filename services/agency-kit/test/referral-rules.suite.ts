import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { act, openCase, refer, referralOf, sending } from './stories';

const HOUR_MS = 3_600_000;

describe('what the table of actions and the API make of a referral', () => {
  let world: AgencyWorld;
  let police: StaffViewer;
  let home: StaffViewer;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    police = world.viewer('polres');
    home = world.viewer('rpsw');
    await world.settle();
  });
  afterAll(() => world.close());

  const countReferrals = async (caseId: string): Promise<number> => {
    const [row] = await asRole<{ count: string }>(
      world.of('polres'),
      'polres',
      'SELECT count(*) FROM agency_referral WHERE case_id = $1',
      [caseId],
    );
    return Number(row?.count);
  };

  describe('sent again', () => {
    it('gives a retry the first result, once', async () => {
      const caseId = await openCase(world, police);
      const input = sending(world, { caseId, to: 'rpsw' });
      const first = await world.useCases('polres').sendReferral(police, input);
      expect(await world.useCases('polres').sendReferral(police, input)).toEqual(first);
      expect(await countReferrals(caseId)).toBe(1);
    });

    it('lets a double click send one referral', async () => {
      const caseId = await openCase(world, police);
      const input = sending(world, { caseId, to: 'rpsw' });
      const results = await Promise.all(
        [1, 2, 3].map(() => world.useCases('polres').sendReferral(police, input)),
      );
      expect(new Set(results.map(({ referralId }) => referralId)).size).toBe(1);
      expect(await countReferrals(caseId)).toBe(1);
    });

    it('refuses the same key with another input, but not from another person or for another verb', async () => {
      const caseId = await openCase(world, police);
      const input = sending(world, { caseId, to: 'rpsw', kind: 'SERVICE' });
      const { referralId } = await world.useCases('polres').sendReferral(police, input);
      await expect(
        world.useCases('polres').sendReferral(police, { ...input, to: 'dinsos' }),
      ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      const chief = world.viewer('polres', { name: 'chief', roles: ['supervisor'] });
      await world.useCases('polres').sendReferral(chief, { ...input, to: 'dinsos' });
      await world.useCases('polres').withdrawReferral(police, {
        idempotencyKey: input.idempotencyKey,
        referralId,
        reason: 'SENT_IN_ERROR',
      });
      expect(await countReferrals(caseId)).toBe(2);
    });

    it('forgets the key of a try that failed', async () => {
      const caseId = await openCase(world, police);
      const input = sending(world, { caseId, to: 'rpsw' });
      await expect(
        world.useCases('polres').sendReferral(police, { ...input, to: 'nowhere' }),
      ).rejects.toMatchObject({ code: 'UNKNOWN_DESTINATION' });
      await expect(world.useCases('polres').sendReferral(police, input)).resolves.toMatchObject({ caseId });
    });
  });

  it.each([
    ['dossier.agreedBy', { agreedBy: 'NONE', clientAgrees: true }],
    ['dossier.clientAgrees', { agreedBy: 'PARENT', clientAgrees: false }],
  ])('names what consent as the ground lacks: %s', async (field, answers) => {
    const caseId = await openCase(world, police);
    const input = sending(world, { caseId, to: 'rpsw' });
    await expect(
      world.useCases('polres').sendReferral(police, { ...input, dossier: { legalBasis: 'a', ...answers } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field, rule: 'REQUIRED_FOR_CONSENT' });
    expect(await countReferrals(caseId)).toBe(0);
  });

  it('tells a stale screen what the referral is now', async () => {
    const { referralId } = await refer(world, police, { to: 'rpsw' });
    await act(world, police, 'withdrawReferral', referralId, { reason: 'OTHER_FOUND' });
    const answer = await world.graphql(
      home,
      'mutation ($input: AcceptReferralInput!) { socialServicesAcceptReferral(input: $input) { state } }',
      { input: { idempotencyKey: world.nextKey(), referralId } },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'STATE_CHANGED',
      currentState: 'WITHDRAWN',
      availableActions: ['TAKE'],
    });
    expect(answer.errors[0]?.message).toContain('Ditarik');
    expect(answer.errors[0]?.message).toContain('Lembaga polres');
  });

  it('answers a mutation with the new state and what may be done next', async () => {
    const { referralId } = await refer(world, police, { to: 'rpsw' });
    const answer = await world.graphql(
      home,
      'mutation ($input: AcceptReferralInput!) { socialServicesAcceptReferral(input: $input) { state availableActions } }',
      { input: { idempotencyKey: world.nextKey(), referralId, handoverAt: '2026-03-02T08:00:00.000Z' } },
    );
    expect(answer.data).toEqual({
      socialServicesAcceptReferral: { state: 'ACCEPTED', availableActions: ['TAKE'] },
    });
  });

  it('is agreed to be handed over within thirty days, whoever says when', async () => {
    const { referralId } = await refer(world, police, { to: 'rpsw' });
    const far = new Date(world.clock.now().getTime() + 30.01 * 86_400_000);
    const tooFar = { code: 'TOO_FAR_AHEAD', field: 'handoverAt', rule: 'WITHIN_30_DAYS' };
    const input = sending(world, { caseId: await openCase(world, police), to: 'rpsw' });
    await expect(
      world.useCases('polres').sendReferral(police, { ...input, handoverAt: far }),
    ).rejects.toMatchObject(tooFar);
    for (const [viewer, verb] of [
      [police, 'recordPhoneAcceptance'],
      [home, 'acceptReferral'],
    ] as const) {
      await expect(act(world, viewer, verb, referralId, { handoverAt: far })).rejects.toMatchObject(tooFar);
    }
    const near = new Date(world.clock.now().getTime() + 30 * 86_400_000);
    await act(world, police, 'recordPhoneAcceptance', referralId, { handoverAt: near });
    await act(world, home, 'acceptReferral', referralId, { handoverAt: near });
  });

  it('crosses: before the client left, a withdrawal beats an acceptance on both sides', async () => {
    const { referralId } = await refer(world, police, { to: 'rpsw' });
    await Promise.all([
      world.useCases('rpsw').acceptReferral(home, { idempotencyKey: world.nextKey(), referralId }),
      world
        .useCases('polres')
        .withdrawReferral(police, { idempotencyKey: world.nextKey(), referralId, reason: 'OTHER_FOUND' }),
    ]);
    await world.settle();
    expect((await referralOf(world, police, referralId))?.['state']).toBe('WITHDRAWN');
    expect((await referralOf(world, home, referralId))?.['state']).toBe('WITHDRAWN');
  });

  describe('a transfer', () => {
    it('is sent by the lead alone, one at a time, and moves the lead', async () => {
      const { referralId, caseId } = await refer(world, police, { to: 'rpsw' });
      const again = () =>
        world.useCases('polres').sendReferral(police, sending(world, { caseId, to: 'dinsos' }));
      await expect(again()).rejects.toMatchObject({ code: 'TRANSFER_OPEN' });
      await act(world, home, 'acceptReferral', referralId);
      await act(world, police, 'giveHandover', referralId);
      await expect(again()).rejects.toMatchObject({ code: 'TRANSFER_OPEN' });
      await act(world, home, 'takeHandover', referralId);
      await expect(again()).rejects.toMatchObject({ code: 'NOT_LEAD' });
      const onward = await refer(world, home, { caseId, to: 'polres' });
      expect((await referralOf(world, police, onward.referralId))?.['direction']).toBe('RECEIVED');
    });

    it('leaves services to anybody with a file of the case', async () => {
      const { referralId, caseId } = await refer(world, police, { to: 'rpsw' });
      await act(world, home, 'acceptReferral', referralId);
      const input = sending(world, { caseId, to: 'dinsos', kind: 'SERVICE' });
      await expect(world.useCases('rpsw').sendReferral(home, input)).resolves.toMatchObject({ caseId });
      await expect(
        world.useCases('rpsw').sendReferral(home, sending(world, { caseId, to: 'dinsos' })),
      ).rejects.toMatchObject({ code: 'NOT_LEAD' });
    });
  });

  describe('by telephone', () => {
    it('is accepted provisionally until the receiver says so itself', async () => {
      const { referralId } = await refer(world, police, { to: 'rpsw' });
      await act(world, police, 'recordPhoneAcceptance', referralId);
      expect(await referralOf(world, home, referralId)).toMatchObject({
        state: 'ACCEPTED',
        isProvisional: true,
      });
      await act(world, home, 'acceptReferral', referralId);
      expect(await referralOf(world, police, referralId)).toMatchObject({
        state: 'ACCEPTED',
        isProvisional: false,
      });
    });

    it('is recorded for a partner without a log by the sender, saying how', async () => {
      const { referralId } = await refer(world, police, { to: 'rs-polri', kind: 'SERVICE' });
      await expect(act(world, police, 'acceptReferral', referralId)).rejects.toMatchObject({ field: 'via' });
      await act(world, police, 'acceptReferral', referralId, { onBehalfOf: 'rs-polri', via: 'PHONE' });
      const copy = await referralOf(world, police, referralId);
      expect(copy).toMatchObject({ state: 'ACCEPTED', isProvisional: false, to: { isMember: false } });
      expect(copy?.['acts']).toContainEqual({
        type: 'referral.accepted',
        via: 'PHONE',
        onBehalfOf: { id: 'rs-polri' },
      });
    });

    it('is never recorded for a member', async () => {
      const { referralId } = await refer(world, police, { to: 'rpsw' });
      await expect(
        act(world, police, 'declineReferral', referralId, {
          onBehalfOf: 'rpsw',
          via: 'PHONE',
          reason: 'OTHER',
        }),
      ).rejects.toMatchObject({ code: 'STATE_CHANGED' });
      await act(world, home, 'declineReferral', referralId, { reason: 'OTHER' });
      expect((await referralOf(world, police, referralId))?.['state']).toBe('DECLINED');
    });
  });

  it('sends one urgent referral for each client of an emergency', async () => {
    const answer = await world.graphql(
      police,
      `mutation ($input: SendEmergencyReferralInput!) { policeSendEmergencyReferral(input: $input) {
         referrals { caseId state urgency isProvisional clientMoves triage { isChild ageBand needs } } } }`,
      {
        input: {
          idempotencyKey: world.nextKey(),
          to: 'rpsw',
          isAcceptedByPhone: true,
          clients: [
            { needs: ['AFRAID'], sex: 'FEMALE' },
            { ageBand: '18-24', sex: 'FEMALE' },
          ],
        },
      },
    );
    expect(answer.errors).toEqual([]);
    const { referrals } = answer.data?.['policeSendEmergencyReferral'] as { referrals: { caseId: string }[] };
    expect(referrals).toMatchObject([
      {
        state: 'ACCEPTED',
        urgency: 'URGENT',
        isProvisional: true,
        triage: { isChild: true, needs: ['AFRAID'] },
      },
      { state: 'ACCEPTED', triage: { isChild: false, ageBand: '18-24' } },
    ]);
    expect(new Set(referrals.map(({ caseId }) => caseId)).size).toBe(2);
  });

  describe('recorded late', () => {
    const hoursAgo = (hours: number) => new Date(world.clock.now().getTime() - hours * HOUR_MS);

    it('asks why, when later than a quarter of the clock that it stops', async () => {
      const { referralId } = await refer(world, police, { to: 'rpsw' });
      world.clock.advance(20 * HOUR_MS);
      await expect(
        act(world, home, 'acceptReferral', referralId, { occurredAt: hoursAgo(7) }),
      ).rejects.toMatchObject({ code: 'BACKDATE_REASON_REQUIRED' });
      await act(world, home, 'acceptReferral', referralId, {
        occurredAt: hoursAgo(7),
        backdateReason: 'NIGHT_SHIFT',
      });
      expect((await referralOf(world, police, referralId))?.['state']).toBe('ACCEPTED');
    });

    it('is no answer before the question; a hand may come before the paper by a day', async () => {
      const reason = { backdateReason: 'NIGHT_SHIFT' };
      world.clock.advance(48 * HOUR_MS);
      const { referralId } = await refer(world, police, { to: 'rpsw' });
      await expect(
        act(world, home, 'acceptReferral', referralId, { occurredAt: hoursAgo(1), ...reason }),
      ).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', field: 'occurredAt', rule: 'AFTER_SENDING' },
        label: { id: expect.stringContaining('occurredAt') as unknown },
      });
      await expect(
        act(world, home, 'takeHandover', referralId, { occurredAt: hoursAgo(25), ...reason }),
      ).rejects.toMatchObject({ field: 'occurredAt', rule: 'AFTER_SENDING' });
      await act(world, home, 'acceptReferral', referralId, { occurredAt: hoursAgo(0.1) });
      await act(world, home, 'takeHandover', referralId, { occurredAt: hoursAgo(3) });
      const [row] = await asRole<{ sent_at: Date; answered_at: Date; taken_at: Date }>(
        world.of('rpsw'),
        'rpsw',
        'SELECT sent_at, answered_at, taken_at FROM agency_referral WHERE id = $1',
        [referralId],
      );
      expect(row?.answered_at).toEqual(row?.sent_at);
      expect(row?.taken_at).toEqual(hoursAgo(3));
    });

    it('was sent within the week, and not a day before its case was opened', async () => {
      const send = (days: number, caseId: string) =>
        world.useCases('polres').sendReferral(police, {
          ...sending(world, { caseId, to: 'rpsw', kind: 'SERVICE' }),
          ...{ occurredAt: hoursAgo(days * 24), backdateReason: 'OFFLINE' },
        });
      const young = await openCase(world, police);
      await expect(send(1.01, young)).rejects.toMatchObject({ code: 'BEFORE_CASE', field: 'occurredAt' });
      await expect(send(1, young)).resolves.toBeDefined();
      const old = await openCase(world, police);
      world.clock.advance(8 * 24 * HOUR_MS);
      await expect(send(7.01, old)).rejects.toMatchObject({
        ...{ code: 'TOO_LONG_AGO', field: 'occurredAt', rule: 'WITHIN_7_DAYS' },
      });
      await expect(send(7, old)).resolves.toBeDefined();
    });

    it('is never recorded before it happens', async () => {
      const { referralId } = await refer(world, police, { to: 'rpsw' });
      await expect(
        act(world, home, 'acceptReferral', referralId, { occurredAt: hoursAgo(-1) }),
      ).rejects.toMatchObject({ field: 'occurredAt' });
      await act(world, home, 'acceptReferral', referralId, { occurredAt: hoursAgo(0) });
    });
  });

  it('lists by some states, each once, and refuses a list of them without an end', async () => {
    const { referralId, caseId } = await refer(world, police, { to: 'rpsw' });
    const inbox = (count: number) =>
      world.graphql(
        home,
        `query ($filter: ReferralFilter) { socialServicesAgency { inbox(filter: $filter) { nodes { id } } } }`,
        { filter: { caseId, states: Array<string>(count).fill('DELIVERED') } },
      );
    expect((await inbox(50)).data).toEqual({
      socialServicesAgency: { inbox: { nodes: [{ id: referralId }] } },
    });
    expect((await inbox(51)).errors[0]?.extensions).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'filter.states', rule: 'LIST_UP_TO_50' },
    });
  });

  it('lists what waits on the desk of each side', async () => {
    const { referralId } = await refer(world, police, { to: 'dinsos' });
    const desk = async (viewer: StaffViewer, field: string): Promise<string[]> => {
      const { prefix } = world.of(viewer.agencyId).spec;
      const answer = await world.graphql(viewer, `{ ${prefix}Agency { today { ${field} { id } } } }`);
      const agency = answer.data?.[`${prefix}Agency`] as { today: Record<string, { id: string }[]> };
      return (agency.today[field] ?? []).map(({ id }) => id);
    };
    const office = world.viewer('dinsos');
    expect(await desk(office, 'toAnswer')).toContain(referralId);
    expect(await desk(police, 'awaitingAnswer')).toContain(referralId);
    await act(world, office, 'acceptReferral', referralId);
    expect(await desk(office, 'toAnswer')).not.toContain(referralId);
    expect(await desk(office, 'toConfirm')).toEqual([referralId]);
    expect(await desk(police, 'toHandOver')).toContain(referralId);
  });

  it('pages through a list without losing or repeating a row', async () => {
    const caseId = await openCase(world, police);
    for (let index = 0; index < 5; index += 1) {
      await refer(world, police, { caseId, to: 'rpsw', kind: 'SERVICE' });
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const answer = await world.graphql(
        police,
        `query ($filter: ReferralFilter, $after: String) { policeAgency { outbox(filter: $filter, first: 2, after: $after) {
           nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { filter: { caseId }, after },
      );
      const { outbox } = answer.data?.['policeAgency'] as {
        outbox: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
      seen.push(...outbox.nodes.map(({ id }) => id));
      after = outbox.pageInfo.endCursor;
      expect(outbox.pageInfo.hasNextPage).toBe(page < 2);
    }
    expect(new Set(seen).size).toBe(5);
    const forged = await world.graphql(
      police,
      '{ policeAgency { outbox(after: "Melati") { nodes { id } } } }',
    );
    expect(forged.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
  });
});
