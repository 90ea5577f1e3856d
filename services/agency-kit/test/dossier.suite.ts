import { hashAuditLine, AUDIT_GENESIS, type AuditLine } from '../src/kernel/audit';
import { appendAct } from '@estafet/relay-kit';
import { Client } from 'pg';
import { AgencyWorld, asRole, type RunningService, type StaffViewer } from './agency-world';
import { sealDossier } from '../src/features/dossiers/dossier-seal';
import { inAgencyTransaction } from '../src/kernel/use-case';
import { act, refer, referralOf } from './stories';

/** Planted: must be found nowhere but in what was opened on purpose. */
const NAME = 'Kembang Rahasiawati';
const STORY = 'ceritanya hanya untuk yang merawat';
const HOUR_MS = 3_600_000;

describe('who the client is, and who learns it when', () => {
  let world: AgencyWorld;
  let police: StaffViewer;
  let home: StaffViewer;
  let referralId: string;
  let caseId: string;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    police = world.viewer('polres');
    home = world.viewer('rpsw');
    await world.settle();
    ({ referralId, caseId } = await refer(world, police, { to: 'rpsw', narrative: STORY }));
    await world
      .useCases('polres')
      .recordIdentity(police, { idempotencyKey: world.nextKey(), caseId, identity: { fullName: NAME } });
  });
  afterAll(() => world.close());

  const openDossier = (viewer: StaffViewer) =>
    world
      .useCases(viewer.agencyId)
      .openDossier(viewer, { idempotencyKey: world.nextKey(), referralId, purpose: 'CARE' });
  const openIdentity = (viewer: StaffViewer) =>
    world
      .useCases(viewer.agencyId)
      .openIdentity(viewer, { idempotencyKey: world.nextKey(), caseId, purpose: 'CARE' });
  const outsider = () => world.viewer('rpsw', { name: 'budi' });
  const auditOf = (running: RunningService, agencyId: string) =>
    asRole<AuditRow>(running, agencyId, 'SELECT * FROM audit_entry ORDER BY seq');

  it('is not known to the receiver before it has said yes, nor after a yes by telephone', async () => {
    expect(await referralOf(world, home, referralId)).toMatchObject({ dossier: null });
    await expect(openDossier(home)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await act(world, police, 'recordPhoneAcceptance', referralId);
    await expect(openDossier(home)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await openDossier(police)).toMatchObject({ narrative: STORY, identity: { fullName: NAME } });
  });

  it("is released by the receiver's own yes, under the receiver's own keys", async () => {
    await act(world, home, 'acceptReferral', referralId);
    expect(await referralOf(world, home, referralId)).toMatchObject({
      dossier: { legalBasis: 'e', releasedAt: expect.any(String) as unknown },
    });
    expect(await openDossier(home)).toMatchObject({ narrative: STORY, identity: { fullName: NAME } });
    expect(await openIdentity(home)).toMatchObject({ identity: { fullName: NAME } });
    const read = `SELECT payload FROM dossier WHERE referral_id = $1`;
    const [sent] = await asRole<{ payload: Buffer }>(world.of('polres'), 'polres', read, [referralId]);
    const [received] = await asRole<{ payload: Buffer }>(world.of('rpsw'), 'rpsw', read, [referralId]);
    expect(received?.payload.equals(sent?.payload ?? Buffer.alloc(0))).toBe(false);
  });

  it('stands in no row and no log line in the clear', async () => {
    for (const running of world.running) {
      expect(running.logged.join('\n')).not.toContain(NAME);
      const client = new Client({ connectionString: running.database.ownerUrl });
      await client.connect();
      for (const agencyId of running.spec.hosted) {
        await client.query(`SELECT set_config('estafet.agency', $1, false)`, [agencyId]);
        const { rows } = await client.query<{ relname: string }>(
          `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
        );
        for (const { relname } of rows) {
          const text = await client.query<{ row: string }>(
            `SELECT t::text || encode(convert_to(t::text, 'UTF8'), 'escape') AS row FROM ${relname} t`,
          );
          const all = text.rows.map(({ row }) => row).join('\n');
          for (const secret of [NAME, STORY]) {
            expect([relname, all.includes(secret)]).toEqual([relname, false]);
            expect([relname, all.includes(Buffer.from(secret).toString('hex'))]).toEqual([relname, false]);
          }
        }
      }
      await client.end();
    }
  });

  it('is opened by the case team only; every opening and every denied try is on record', async () => {
    await expect(openIdentity(outsider())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(openDossier(outsider())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const lines = await auditOf(world.of('rpsw'), 'rpsw');
    expect(lines.filter(({ worker_ref: ref }) => ref === outsider().workerRef)).toMatchObject([
      { action: 'identity.open', outcome: 'DENIED', reason: 'NOT_IN_TEAM' },
      { action: 'dossier.open', outcome: 'DENIED', reason: 'NOT_IN_TEAM' },
    ]);
    expect(lines.filter(({ outcome }) => outcome === 'ALLOWED')).toMatchObject([
      { action: 'dossier.open', worker_ref: home.workerRef, reason: 'CARE' },
      { action: 'identity.open', worker_ref: home.workerRef, reason: 'CARE' },
    ]);
  });

  it('opens for an hour in an emergency, to be reviewed by somebody else', async () => {
    const { breakGlassId } = await world.useCases('rpsw').breakGlass(outsider(), {
      idempotencyKey: world.nextKey(),
      caseId,
      reason: 'Klien dibawa ke rumah sakit, tim tidak dapat dihubungi',
    });
    expect(await openIdentity(outsider())).toMatchObject({ identity: { fullName: NAME } });
    const review = (viewer: StaffViewer) =>
      world
        .useCases('rpsw')
        .reviewBreakGlass(viewer, { idempotencyKey: world.nextKey(), breakGlassId, isJustified: true });
    const selfReview = { ...outsider(), roles: ['supervisor' as const] };
    await expect(review(selfReview)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await review(world.viewer('rpsw', { name: 'ketua', roles: ['supervisor'] }));
    world.clock.advance(HOUR_MS);
    await expect(openIdentity(outsider())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells the task force of each opening, and nothing of what was opened', async () => {
    const rows = await asRole<{ data: object; audience: string[] }>(
      world.of('rpsw'),
      'rpsw',
      `SELECT part.data, log.audience FROM act_log log JOIN act_log_part part ON part.act_id = log.id
        WHERE log.type = 'identity.opened' ORDER BY log.position`,
    );
    expect(rows.at(-1)).toMatchObject({
      data: { purpose: 'CARE', breakGlass: true, workerRef: outsider().workerRef },
      audience: ['gugus-tugas'],
    });
  });

  it('is not read when it cannot be put on record', async () => {
    const { database } = world.of('rpsw');
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`REVOKE INSERT ON audit_entry FROM ${database.roleName('app')}`);
    await expect(openIdentity(home)).rejects.toThrow();
    await owner.query(`GRANT INSERT ON audit_entry TO ${database.roleName('app')}`);
    await owner.end();
    expect(await openIdentity(home)).toMatchObject({ identity: { fullName: NAME } });
  });

  it('keeps an audit trail whose lines cover one another', async () => {
    const lines = await auditOf(world.of('rpsw'), 'rpsw');
    expect(lines.length).toBeGreaterThan(5);
    expect(
      lines.reduce((hash, line) => (line.prev_hash === hash ? hashOf(line) : 'broken'), AUDIT_GENESIS),
    ).toBe(lines.at(-1)?.hash);
  });

  it('becomes unreadable when her key is destroyed', async () => {
    const chief = world.viewer('rpsw', { name: 'ketua', roles: ['supervisor'] });
    const seals = () =>
      asRole(world.of('rpsw'), 'rpsw', `SELECT act_id FROM receipt_part WHERE part = 'sealed'`);
    expect(await seals()).toHaveLength(1);
    await world.useCases('rpsw').eraseIdentity(chief, { idempotencyKey: world.nextKey(), caseId });
    expect(await seals()).toEqual([]);
    expect(await openIdentity(home)).toMatchObject({ identity: null });
    expect(await openDossier(home)).toMatchObject({ identity: null, narrative: null });
    expect(await openDossier(police)).toMatchObject({ identity: { fullName: NAME } });
  });

  describe('of a referral that ended before the receiver says that she came', () => {
    const end = async (who: StaffViewer, verb: 'withdrawReferral' | 'declineReferral', reason: string) => {
      const sent = await refer(world, police, { to: 'rpsw', narrative: STORY });
      await act(world, who, verb, sent.referralId, { reason });
      await act(world, home, 'takeHandover', sent.referralId);
      expect(await referralOf(world, home, sent.referralId)).toMatchObject({
        state: 'DISPUTED',
        dossier: null,
      });
      return sent.referralId;
    };

    it('is not released by the arrival alone', async () => {
      await end(police, 'withdrawReferral', 'OTHER_FOUND');
      await end(home, 'declineReferral', 'OTHER');
    });

    it('is released once the sender confirms that she left', async () => {
      const ended = await end(police, 'withdrawReferral', 'OTHER_FOUND');
      await act(world, police, 'giveHandover', ended);
      expect(await referralOf(world, home, ended)).toMatchObject({
        state: 'HANDED_OVER',
        dossier: { releasedAt: expect.any(String) as unknown },
      });
    });
  });

  it('is taken from the sender of the referral alone', async () => {
    const sent = await refer(world, police, { to: 'rpsw', narrative: STORY });
    const { service } = world.of('rpsw');
    const { encryption } = service.deps.keys.of('rpsw');
    const forged = await sealDossier(
      {
        ...{ version: 1, ...sent, legalBasis: 'e', agreedBy: 'NONE', clientAgrees: null },
        ...{ composedAt: world.clock.now().toISOString(), identity: { fullName: 'Orang Lain' } },
      },
      { kid: encryption.kid, jwk: encryption.publicJwk },
    );
    const seal = (recipient: string) => ({ recipient, jwe: forged });
    await inAgencyTransaction(world.of('polres').service.deps, 'polsek-cipanas', async (manager) => {
      await appendAct(manager, {
        ...{ type: 'dossier.released', agencyId: 'polsek-cipanas', actor: { role: 'system' }, data: {} },
        ...{ now: world.clock.now(), audience: ['rpsw'], caseId: sent.caseId, referralId: sent.referralId },
        sealed: seal('rpsw'),
      });
    });
    await world.settle();
    expect(await referralOf(world, home, sent.referralId)).toMatchObject({ dossier: null });
    await act(world, home, 'acceptReferral', sent.referralId);
    expect(
      await world.useCases('rpsw').openDossier(home, {
        ...{ idempotencyKey: world.nextKey(), referralId: sent.referralId, purpose: 'CARE' },
      }),
    ).toMatchObject({ narrative: STORY });
  });

  it('stays where it is when consent is withdrawn before the yes, and the referral is taken back', async () => {
    const sent = await refer(world, police, { to: 'rpsw', narrative: STORY });
    await world.useCases('polres').withdrawConsent(police, {
      idempotencyKey: world.nextKey(),
      caseId: sent.caseId,
      scope: 'ALL',
    });
    await world.settle();
    expect(await referralOf(world, police, sent.referralId)).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'CLIENT_DECLINED',
      dossier: { withheldAt: expect.any(String) as unknown, releasedAt: null },
    });
    expect((await referralOf(world, home, sent.referralId))?.['dossier']).toBeNull();
  });
});

interface AuditRow {
  readonly agency_id: string;
  readonly seq: string;
  readonly at: Date;
  readonly worker_ref: string;
  readonly roles: string;
  readonly action: string;
  readonly outcome: string;
  readonly resource_type: string;
  readonly resource_id: string | null;
  readonly reason: string | null;
  readonly prev_hash: string;
  readonly hash: string;
}

function hashOf(row: AuditRow): string {
  const line: AuditLine = {
    agencyId: row.agency_id,
    seq: Number(row.seq),
    at: row.at.toISOString(),
    workerRef: row.worker_ref,
    roles: row.roles,
    action: row.action,
    outcome: row.outcome,
    resourceType: row.resource_type,
    resourceId: row.resource_id,
    reason: row.reason,
    prevHash: row.prev_hash,
  };
  return hashAuditLine(line);
}
