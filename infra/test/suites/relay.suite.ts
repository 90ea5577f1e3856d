import { loadKeyBundle, revokeOldKeys, rotateSigningKey, saveKeyBundle } from '@estafet/relay-kit';
import { keysFile, SERVICES, SUBGRAPHS } from '../../local/deployables';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { EventListener } from '../support/event-listener';
import { newCase, newReferral, Person } from '../support/person';
import { withClient } from '../../local/with-client';
import { findInFiles, findStored } from '../support/stored-text';

const HOUR_MS = 3_600_000;

/** What identifies her; none of it may be found where it does not belong. */
const PLANTED = {
  fullName: 'Mentari Rekaan Tertanam',
  nationalId: '3203999999998877',
  phone: '0800-0000-8877',
  address: 'Kampung Rekaan Tertanam 8877',
  guardianName: 'Wali Rekaan Tertanam',
};
const NARRATIVE = 'Cerita rekaan tertanam: ia dijanjikan pekerjaan di kota.';
const SECRETS = [...Object.values(PLANTED), NARRATIVE];

/** What the search itself is tried on: not one of hers, since what a rolled-back transaction wrote stays in the write-ahead log. */
const CONTROL = 'kalimat pembanding yang ditanam';

/** A fact that rules may read and no person of the task force may: a code of the engine part. */
const ENGINE_FACT = 'SexualExploitation';

const CASE = `query ($id: ID!) { case(id: $id) { id code stage lead { id } clientWith { kind party { id } from { id } to { id } }
  custody { party { id } referralId } timeline { type detail } referrals { id state to { id } } gaps { rule } } }`;

interface UnansweredGap {
  readonly level: string;
  readonly referral: { readonly id: string };
}

/** A case passes from the police to the service centre, and everything that may not be seen is looked for everywhere. */
export function relaySuite(shared: SharedSystem): void {
  describe('the relay', () => {
    let officer: Person;
    let companion: Person;
    let coordinator: Person;
    let official: Person;
    let events: EventListener;
    let caseId: string;
    let transferId: string;
    let unansweredId: string;

    beforeAll(async () => {
      [officer, companion, coordinator, official] = await Promise.all(
        (['polres-petugas', 'p2tp2a-petugas', 'koordinator', 'pejabat'] as const).map((user) =>
          Person.signIn(shared.system.address, user),
        ) as [Promise<Person>, Promise<Person>, Promise<Person>, Promise<Person>],
      );
      events = await new EventListener().open(coordinator.session);
    }, 240_000);

    afterAll(async () => {
      await events.close();
    }, 60_000);

    const boardCase = async () =>
      (await coordinator.read(CASE, { id: caseId })) as {
        case: {
          code: string;
          lead: { id: string };
          clientWith: { kind: string; party: { id: string } | null };
          custody: { party: { id: string }; referralId: string | null }[];
          referrals: { id: string; state: string }[];
        } | null;
      };

    it('shows the receiver triage alone until it accepts', async () => {
      ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
      await officer.act('recordIdentity', { caseId, identity: PLANTED });
      const sent = await officer.act(
        'sendReferral',
        newReferral({
          ...{ caseId, to: 'p2tp2a', kind: 'TRANSFER' },
          dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative: NARRATIVE },
        }),
        'id state dossier { legalBasis }',
      );
      transferId = sent['id'] as string;
      expect(sent['dossier']).toEqual({ legalBasis: 'e' });

      await waitFor('the referral at the receiver', async () =>
        Boolean(await companion.referral(transferId, 'id')),
      );
      expect(await companion.referral(transferId, 'triage { ageBand needs } dossier { legalBasis }')).toEqual(
        {
          triage: { ageBand: '15-17', needs: ['AFRAID'] },
          dossier: null,
        },
      );
      const refused = await companion.tryAct('openDossier', { referralId: transferId, purpose: 'CARE' });
      expect(refused.data ?? null).toBeNull();
      expect(refused.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
      expect(secretsIn(companion)).toEqual([]);
    });

    it('releases the dossier to the receiver once it accepts', async () => {
      await companion.act('acceptReferral', { referralId: transferId });
      await waitFor('the dossier at the receiver', async () => {
        const referral = await companion.referral(transferId, 'dossier { releasedAt }');
        return referral?.['dossier'] !== null;
      });
      expect(secretsIn(companion)).toEqual([]);
      const opened = await companion.act(
        'openDossier',
        { referralId: transferId, purpose: 'CARE' },
        'narrative identity { fullName nationalId phone address guardianName }',
      );
      expect(opened).toEqual({ narrative: NARRATIVE, identity: PLANTED });
    });

    it('goes on when the receiver changes its signing key in the middle, and revokes the old one', async () => {
      const service = SERVICES.find(({ name }) => name === 'service-centre')!;
      const file = keysFile(service, shared.system.state);
      const { keysPassphrase } = shared.system.state.secrets(SUBGRAPHS);
      const rotated = rotateSigningKey(loadKeyBundle(file, keysPassphrase), 'p2tp2a');
      saveKeyBundle(file, keysPassphrase, revokeOldKeys(rotated, 'p2tp2a'));
      const process = shared.system.process('service-centre');
      await process.stop();
      process.start();
      await process.ready();
      const [old, fresh] = rotated.of('p2tp2a').signing;
      await waitFor('everybody to know which key counts', async () => {
        const known = await withClient(
          shared.system.postgres.urlFor('estafet_task_force', 'postgres'),
          (client) =>
            client.query<{ kid: string; isRevoked: boolean }>(
              `SELECT kid, key ? 'lastGoodSeq' AS "isRevoked" FROM agency_key WHERE owner_id = 'p2tp2a'`,
            ),
        );
        const revoked = new Map(known.rows.map(({ kid, isRevoked }) => [kid, isRevoked]));
        return revoked.get(old!.kid) === true && revoked.get(fresh!.kid) === false;
      });
    });

    it('leads from the case on the board to the own file, and to nobody else’s', async () => {
      const query = `query ($id: ID!) { case(id: $id) { code policeFile { file { caseId } }
      serviceCentreFile { file { caseId } } socialServicesFile { file { caseId } } ngoFile { file { caseId } } } }`;
      const files = async (person: typeof officer) =>
        ((await person.read(query, { id: caseId })) as { case: Record<string, unknown> | null }).case;
      await waitFor('the receiver among the parties', async () => (await files(companion)) !== null);
      const file = { file: { caseId } };
      const none = { policeFile: null, serviceCentreFile: null, socialServicesFile: null, ngoFile: null };
      expect(await files(officer)).toMatchObject({ ...none, policeFile: file });
      expect(await files(companion)).toMatchObject({ ...none, serviceCentreFile: file });
      expect(await files(coordinator)).toMatchObject(none);
      expect(await files(official)).toBeNull();
    });

    it('moves the lead when both hands have confirmed, and not before', async () => {
      await waitFor(
        'the acceptance on the board',
        async () => (await stateOnBoard(transferId)) === 'ACCEPTED',
      );
      expect((await boardCase()).case?.lead.id).toBe('polres');
      await officer.act('giveHandover', { referralId: transferId });
      await waitFor(
        'the first hand on the board',
        async () => (await stateOnBoard(transferId)) === 'HANDING_OVER',
      );
      expect((await boardCase()).case).toMatchObject({
        lead: { id: 'polres' },
        clientWith: { kind: 'BETWEEN', from: { id: 'polres' }, to: { id: 'p2tp2a' } },
      });
      await waitFor('the first hand at the receiver', async () => {
        const referral = await companion.referral(transferId, 'state');
        return referral?.['state'] === 'HANDING_OVER';
      });
      events.ids.clear();
      await companion.act('takeHandover', { referralId: transferId });
      await waitFor(
        'the second hand on the board',
        async () => (await stateOnBoard(transferId)) === 'HANDED_OVER',
      );
      expect((await boardCase()).case).toMatchObject({
        lead: { id: 'p2tp2a' },
        clientWith: { kind: 'PARTY', party: { id: 'p2tp2a' } },
        custody: [
          { party: { id: 'polres' }, referralId: null },
          { party: { id: 'p2tp2a' }, referralId: transferId },
        ],
      });
    });

    it('tells the coordinator which case changed, and nothing else of it', async () => {
      await waitFor('the change', () => events.ids.has(caseId) && events.ids.has(transferId));
      expect(SECRETS.filter((secret) => events.text.includes(secret))).toEqual([]);
      expect(events.text).not.toContain('audience');
    });

    it('holds an urgent referral against the receiver that lets a day go by without an answer', async () => {
      const sent = await companion.act(
        'sendReferral',
        newReferral({
          ...{ caseId, to: 'dinsos' },
          dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative: NARRATIVE },
        }),
        'id',
      );
      unansweredId = sent['id'] as string;
      await waitFor(
        'the referral on the board',
        async () => (await stateOnBoard(unansweredId)) === 'DELIVERED',
      );
      expect(await unansweredGaps()).toEqual([]);

      shared.system.moveClock(25 * HOUR_MS);
      await waitFor('the gap', async () => (await unansweredGaps()).some(({ level }) => level === 'BREACH'));
      expect(await unansweredGaps()).toEqual([
        {
          ...{ level: 'BREACH', state: 'OPEN', severity: 'CRITICAL', owner: { id: 'dinsos' } },
          case: { id: caseId },
          referral: { id: unansweredId, state: 'DELIVERED' },
        },
      ]);
      const { phoneList } = (
        (await coordinator.read(
          '{ district { phoneList { case { id } callParty { id } gap { rule } } } }',
        )) as {
          district: { phoneList: { readonly case: { readonly id: string } | null }[] };
        }
      ).district;
      // Other cases of this district may be waited for longer; this one has one row, and it is this call.
      expect(phoneList.filter((row) => row.case?.id === caseId)).toEqual([
        { case: { id: caseId }, callParty: { id: 'dinsos' }, gap: { rule: 'G01' } },
      ]);
    });

    it('tells neither the coordinator nor the official who she is', async () => {
      await coordinator.read(
        `{ viewer { id } district { asOf members { party { id } lastContactAt } rules { code } counts { critical }
         cases { nodes { id code } } referrals { nodes { id } } handoffs { nodes { id } } } }`,
      );
      await official.read(
        '{ viewer { id } processFigures { agencies { party { id } sent received answered } } }',
      );
      expect(coordinator.answers.length).toBeGreaterThan(10);
      expect(coordinator.answers.join('\n')).toContain(caseId);
      expect(secretsIn(coordinator)).toEqual([]);
      expect(secretsIn(official)).toEqual([]);
      expect(official.answers.join('\n')).not.toContain(caseId);
      expect(secretsIn(companion)).toEqual(SECRETS);
    });

    describe('at rest', () => {
      const inDatabases = async (texts: readonly string[]) =>
        Object.fromEntries(
          await Promise.all(
            SERVICES.map(async ({ name, database }) => {
              const url = shared.system.postgres.urlFor(database.name, 'postgres');
              return [name, await withClient(url, (client) => findStored(client, texts))] as const;
            }),
          ),
        );

      it('a search through a database finds a text in every form in which it could lie there', async () => {
        const url = shared.system.postgres.urlFor('estafet_task_force', 'postgres');
        const found = await withClient(url, async (client) => {
          await client.query('BEGIN');
          const forms = {
            base64: `encode(convert_to($1, 'UTF8'), 'base64')`,
            bytes: `convert_to($1, 'UTF8')`,
            json: 'jsonb_build_object($2::text, jsonb_build_array($1::text))',
            text: '$1::text',
          };
          for (const [name, form] of Object.entries(forms)) {
            await client.query(`CREATE TABLE control_${name} AS SELECT ${form} AS held, $2::text AS beside`, [
              `.. ${CONTROL} ..`,
              'a',
            ]);
          }
          const findings = await findStored(client, [CONTROL]);
          await client.query('ROLLBACK');
          return findings.map(({ table }) => table);
        });
        expect(found).toEqual(['base64', 'bytes', 'json', 'text'].map((form) => `public.control_${form}`));
      });

      it('no database holds anything of hers in the clear, though each party holds the case', async () => {
        expect(await inDatabases(SECRETS)).toEqual({
          ...{ police: [], 'social-services': [], 'service-centre': [], ngo: [], 'task-force': [] },
        });
        const ofCase = await inDatabases([caseId]);
        for (const name of ['police', 'service-centre', 'social-services', 'task-force']) {
          expect(ofCase[name]).not.toEqual([]);
        }
        expect(ofCase['ngo']).toEqual([]);
      });

      it('her identity lies encrypted with the agencies that work with her, and with no other', async () => {
        const held = await Promise.all(
          SERVICES.map(({ database }) =>
            withClient(shared.system.postgres.urlFor(database.name, 'postgres'), async (client) => {
              const { rows: tables } = await client.query(
                `SELECT to_regclass('client_identity') IS NOT NULL AS is_there`,
              );
              if (!(tables[0] as { is_there: boolean }).is_there) return [];
              const { rows } = await client.query<{ agency_id: string }>(
                'SELECT agency_id FROM client_identity WHERE octet_length(payload) > 100 ORDER BY 1',
              );
              return rows.map(({ agency_id: agency }) => agency);
            }),
          ),
        );
        expect(held.flat()).toEqual(['polres', 'p2tp2a']);
      });

      it('no log and no other file holds it, the write-ahead log of the database included', () => {
        const found = findInFiles(shared.system.state.root, [...SECRETS, CONTROL]);
        expect(found.filter((file) => !file.includes('pg_wal'))).toEqual([]);
        // What the search was tried on before is in the write-ahead log; nothing of hers is.
        expect(found).not.toEqual([]);
        expect(findInFiles(shared.system.state.root, SECRETS)).toEqual([]);
        expect(shared.system.logs()).toContain('"msg":"signed in"');
        expect(SECRETS.filter((secret) => shared.system.logs().includes(secret))).toEqual([]);
      });

      it('the role of the task force’s API may read no table that holds an engine part', async () => {
        const tables = await withClient(
          shared.system.postgres.urlFor('estafet_task_force', 'postgres'),
          (client) => findStored(client, [ENGINE_FACT]),
        );
        expect(tables.map(({ table }) => table)).toEqual(
          expect.arrayContaining(['engine.history_act', 'public.receipt_part_engine']),
        );
        await withClient(shared.system.postgres.urlFor('estafet_task_force', 'board'), async (board) => {
          for (const { table } of tables) {
            await expect(board.query(`SELECT 1 FROM ${table} LIMIT 1`)).rejects.toMatchObject({
              code: '42501',
            });
          }
          const { rows } = await board.query('SELECT id, lead FROM board.case_view WHERE id = $1', [caseId]);
          expect(rows).toEqual([{ id: caseId, lead: 'p2tp2a' }]);
        });
        await withClient(shared.system.postgres.urlFor('estafet_task_force', 'engine'), async (engine) => {
          await engine.query(`SET estafet.agency = 'gugus-tugas'`);
          const { rowCount } = await engine.query(
            `SELECT 1 FROM engine.history_act WHERE position($1 IN act::text) > 0`,
            [ENGINE_FACT],
          );
          expect(rowCount).toBeGreaterThan(0);
        });
      });
    });

    async function stateOnBoard(id: string): Promise<string | undefined> {
      const data = await coordinator.read('query ($id: ID!) { referral(id: $id) { state } }', { id });
      return (data as { referral: { state: string } | null }).referral?.state;
    }

    async function unansweredGaps(): Promise<UnansweredGap[]> {
      const data = await coordinator.read(
        `{ district { gaps(filter: { rule: "G01" }) { nodes { level state severity owner { id } case { id } referral { id state } } } } }`,
      );
      const { nodes } = (data as { district: { gaps: { nodes: UnansweredGap[] } } }).district.gaps;
      return nodes.filter(({ referral }) => referral.id === unansweredId);
    }

    function secretsIn({ answers }: Person): string[] {
      return SECRETS.filter((secret) => answers.some((answer) => answer.includes(secret)));
    }
  });
}
