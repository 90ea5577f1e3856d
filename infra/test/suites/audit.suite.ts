import { Client } from 'pg';
import { Directory } from '@estafet/relay-kit';
import type { TamperFinding } from '../../audit/finding';
import { printReport } from '../../audit/report';
import { verifyAudit, type AuditReport } from '../../audit/verify-audit';
import { SERVICES } from '../../local/deployables';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { newCase, newReferral, Person } from '../support/person';

const POLICE_DATABASE = 'estafet_police';

/** Every tampering is done as the database's superuser: the insider whom no privilege holds back. */
export function auditSuite(shared: SharedSystem): void {
  describe('a verification of the records', () => {
    let insider: Client;
    let caseId: string;

    beforeAll(async () => {
      const officer = await Person.signIn(shared.system.address, 'polres-petugas');
      ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
      await officer.act('recordIdentity', { caseId, identity: { fullName: 'Nama Rekaan' } });
      await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a' }), 'id');
      for (let opening = 0; opening < 4; opening += 1) {
        await officer.act('openIdentity', { caseId, purpose: 'CARE' });
      }
      // A service seals its trail before it ends; the task force has the seal when the service is back and has delivered it.
      await shared.system.process('police').stop();
      shared.system.process('police').start();
      await shared.system.process('police').ready();
      insider = new Client({ connectionString: shared.system.postgres.urlFor(POLICE_DATABASE, 'postgres') });
      await insider.connect();
      // Switches off the triggers that keep a numbered act as it is: a superuser can.
      await insider.query('SET session_replication_role = replica');
      await waitFor('the seal to be witnessed', async () => {
        const trail = (await verify()).records.find(({ record }) => record === 'AUDIT');
        return trail !== undefined && trail.witnessedSeq === trail.lastSeq;
      });
      await shared.system.process('police').stop();
    }, 240_000);

    afterAll(async () => {
      await insider.end();
    }, 60_000);

    it('finds every log and every trail whole and witnessed when nobody has touched them', async () => {
      const report = await verify();
      expect(report.findings).toEqual([]);
      expect(
        report.records
          .filter(({ record }) => record === 'ACTS')
          .map(({ agencyId }) => agencyId)
          .sort(),
      ).toEqual(SERVICES.flatMap(({ hosted }) => hosted).sort());
      const acts = report.records.find(({ agencyId, record }) => agencyId === 'polres' && record === 'ACTS');
      expect(acts?.lastSeq).toBeGreaterThan(3);
      expect(acts?.witnessedSeq).toBe(acts?.lastSeq);
      expect(acts?.witnesses).toContain('gugus-tugas');
      expect(printReport(report)).toContain('Every record is whole');
    });

    const TRAIL = `FROM audit_entry WHERE agency_id = 'polres'`;
    const LOG = `FROM act_log WHERE agency_id = 'polres'`;

    it.each([
      {
        what: 'an edited line of the trail',
        sql: [`UPDATE audit_entry SET worker_ref = 'somebody-else' WHERE agency_id = 'polres' AND seq = 2`],
        expected: { record: 'AUDIT', seq: 2, kind: 'EDITED' },
      },
      {
        what: 'a deleted line of the trail',
        sql: [`DELETE ${TRAIL} AND seq = 2`],
        expected: { record: 'AUDIT', seq: 2, kind: 'DELETED' },
      },
      {
        what: 'two lines of the trail at each other’s places',
        sql: [
          `UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE agency_id = 'polres' AND seq IN (2, 3)`,
          `UPDATE audit_entry SET seq = -seq WHERE agency_id = 'polres' AND seq < 0`,
        ],
        expected: { record: 'AUDIT', seq: 2, kind: 'REORDERED' },
      },
      {
        what: 'the cut tail of the trail',
        sql: [`DELETE ${TRAIL} AND seq >= 3`],
        expected: { record: 'AUDIT', kind: 'CUT_TAIL', witness: 'audit.sealed' },
      },
      {
        what: 'an edited column of an act',
        sql: [
          `UPDATE act_log SET occurred_at = occurred_at - interval '1 day' WHERE agency_id = 'polres' AND seq = 3`,
        ],
        expected: { record: 'ACTS', seq: 3, kind: 'EDITED' },
      },
      {
        what: 'an edited header of an act',
        sql: [
          `UPDATE act_log SET header = jsonb_set(header, '{recordedAt}', '"2020-01-01T00:00:00.000Z"') WHERE agency_id = 'polres' AND seq = 3`,
        ],
        expected: { record: 'ACTS', seq: 3, kind: 'EDITED' },
      },
      {
        what: 'an edited part of an act',
        sql: [
          `UPDATE act_log_part SET data = data || '{"reason": "OTHER"}' WHERE agency_id = 'polres' AND part = 'board'
           AND act_id = (SELECT id ${LOG} AND seq = 3)`,
        ],
        expected: { record: 'ACTS', seq: 3, kind: 'EDITED' },
      },
      {
        what: 'a deleted act',
        sql: [`DELETE ${LOG} AND seq = 3`],
        expected: { record: 'ACTS', seq: 3, kind: 'DELETED' },
      },
      {
        what: 'two acts at each other’s places',
        sql: [
          `UPDATE act_log SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE agency_id = 'polres' AND seq IN (2, 3)`,
          `UPDATE act_log SET seq = -seq WHERE agency_id = 'polres' AND seq < 0`,
        ],
        expected: { record: 'ACTS', seq: 2, kind: 'REORDERED' },
      },
      {
        what: 'the cut tail of a log',
        sql: [`DELETE ${LOG} AND seq >= 4`],
        expected: { record: 'ACTS', seq: 4, kind: 'CUT_TAIL', witness: 'gugus-tugas' },
      },
    ])('names $what', async ({ sql, expected }) => {
      const findings = await afterTampering(sql);
      expect(findings).toContainEqual({
        agencyId: 'polres',
        ...expected,
        seq: expected.seq ?? (expect.any(Number) as number),
      });
      expect((await verify()).findings).toEqual([]);
    });

    it('names a trail that was shortened and hashed anew from the start', async () => {
      const findings = await afterTampering([`DELETE ${TRAIL} AND seq = 2`, REHASHED]);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every(({ kind }) => kind === 'CUT_TAIL' || kind === 'REWRITTEN')).toBe(true);
    });

    it('destroys nobody’s proof when a part is erased: a missing part is no finding', async () => {
      const findings = await afterTampering([
        `DELETE FROM act_log_part WHERE agency_id = 'polres' AND part = 'parties'`,
      ]);
      expect(findings).toEqual([]);
    });

    function verify(): Promise<AuditReport> {
      const directory = Directory.load(shared.system.state.path('directory.json'));
      return verifyAudit({
        databaseUrls: SERVICES.map(({ database }) =>
          shared.system.postgres.urlFor(database.name, 'postgres'),
        ),
        fingerprints: new Map(
          directory.all().flatMap(({ id, fingerprint }) => (fingerprint ? [[id, fingerprint] as const] : [])),
        ),
      });
    }

    /** What a verification says while a tampering stands; afterwards the tables are as they were. */
    async function afterTampering(statements: readonly string[]): Promise<readonly TamperFinding[]> {
      const tables = ['audit_entry', 'act_log', 'act_log_part'];
      for (const table of tables) await insider.query(`CREATE TEMP TABLE kept_${table} AS TABLE ${table}`);
      try {
        for (const statement of statements) await insider.query(statement);
        return (await verify()).findings;
      } finally {
        for (const table of tables) await insider.query(`DELETE FROM ${table}`);
        for (const table of tables) {
          const overriding = table === 'act_log' ? 'OVERRIDING SYSTEM VALUE' : '';
          await insider.query(`INSERT INTO ${table} ${overriding} TABLE kept_${table}`);
          await insider.query(`DROP TABLE kept_${table}`);
        }
      }
    }
  });
}

/** What an insider who knows the format does after a deletion: numbers closed up, every line hashed again. */
const REHASHED = `
  DO $$
  DECLARE line record; previous text := repeat('0', 64); place int := 0; hashed text;
  BEGIN
    CREATE TEMP TABLE rewritten AS SELECT * FROM audit_entry WHERE agency_id = 'polres' ORDER BY seq;
    DELETE FROM audit_entry WHERE agency_id = 'polres';
    FOR line IN SELECT * FROM rewritten ORDER BY seq LOOP
      place := place + 1;
      hashed := encode(sha256(convert_to(concat(
        '{"action":', to_json(line.action), ',"agencyId":"polres","at":"',
        to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '","outcome":', to_json(line.outcome),
        ',"prevHash":"', previous, '","reason":', coalesce(to_json(line.reason)::text, 'null'),
        ',"resourceId":', coalesce(to_json(line.resource_id)::text, 'null'),
        ',"resourceType":', to_json(line.resource_type), ',"roles":', to_json(line.roles),
        ',"seq":', place, ',"workerRef":', to_json(line.worker_ref), '}'), 'UTF8')), 'hex');
      INSERT INTO audit_entry SELECT line.agency_id, place, line.at, line.worker_ref, line.roles, line.action, line.outcome,
        line.resource_type, line.resource_id, line.reason, previous, hashed;
      previous := hashed;
    END LOOP;
    DROP TABLE rewritten;
  END $$`;
