import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createKeyBundle, Directory, saveKeyBundle } from '@estafet/relay-kit';
import { verifyAudit } from '../audit/verify-audit';
import { MANIFEST, SUMS } from '../backup/checksums';
import { type Installation, openInstallation, openLocal, openLocalForRestore } from '../backup/installation';
import type { Manifest } from '../backup/manifest';
import { restoreBackup } from '../backup/restore-backup';
import { takeBackup } from '../backup/take-backup';
import { upgrade } from '../backup/upgrade';
import { localUpgrade } from '../backup/upgrade-local';
import { SERVICES, SUBGRAPHS } from '../local/deployables';
import { StateDirectory } from '../local/state';
import { rebuildBoard } from '../local/rebuild-board';
import { startDatabases, startSystem } from '../local/system';
import { withClient } from '../local/with-client';
import { type ScratchSystem, startScratchSystem } from '../testing/scratch-system';
import { waitFor } from '../testing/wait-for';
import { newCase, newReferral, Person } from './support/person';

const PLANTED = [
  'Melur Rekaan Cadangan',
  '3203019998887776',
  'Kisah rekaan di dalam cadangan',
  '081399988877',
];
const [NAME = '', NIK = '', NARRATIVE = '', PHONE = ''] = PLANTED;
const CENTRE = 'estafet_service_centre';

interface LogRow {
  readonly seq: string | null;
  readonly hash: string | null;
  readonly type: string;
}

describe('a backup of a system that runs', () => {
  let folder: string;
  let system: ScratchSystem;
  let backup: string;
  let manifest: Manifest;
  let officer: Person;
  let companion: Person;
  let coordinator: Person;
  let caseId: string;
  let first: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'estafet-backup-'));
    // PostgreSQL runs as a user of its own when this runs as root, and must be able to pass through.
    chmodSync(folder, 0o711);
    system = await startScratchSystem();
    const signIn = (user: string) => Person.signIn(system.address, user);
    officer = await signIn('polres-petugas');
    companion = await signIn('p2tp2a-petugas');
    coordinator = await signIn('koordinator');
    ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
    await officer.act('recordIdentity', {
      caseId,
      identity: { fullName: NAME, nationalId: NIK, phone: PHONE },
    });
    first = await refer();
    await waitFor('the first referral at its receiver', () => isAt(companion, first, 'DELIVERED'));
    await waitFor('its delivery at the sender', () => isAt(officer, first, 'DELIVERED'));
    ({ folder: backup, manifest } = await using(installed('backup'), (installation) =>
      takeBackup(installation, { out: join(folder, 'backups'), services: SERVICES }),
    ));
  }, 240_000);

  afterAll(async () => {
    await system.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('holds every service’s rows and keys, and where each log stood', () => {
    expect(manifest.services.map(({ name }) => name)).toEqual(SERVICES.map(({ name }) => name));
    const heads = manifest.services.flatMap(({ database }) => database.heads);
    expect(heads.map(({ agencyId }) => agencyId).sort()).toEqual(
      SERVICES.flatMap(({ hosted }) => hosted).sort(),
    );
    expect(heads.every(({ seq, hash }) => seq > 0 && /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  });

  it('holds no identity, no narrative and no secret that can be read', () => {
    const texts = filesBelow(backup).map((file) => {
      const bytes = readFileSync(file);
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    });
    const holds = (needle: string) => texts.some((text) => text.includes(needle));
    // What is no secret is found, so looking works.
    expect(holds(caseId)).toBe(true);
    const { keysPassphrase, workerKey, postgresPassword } = system.state.secrets(SUBGRAPHS);
    const forbidden = [...PLANTED, keysPassphrase, workerKey, postgresPassword].flatMap((text) => [
      text,
      Buffer.from(text).toString('base64').slice(0, -4),
      Buffer.from(text).toString('hex'),
    ]);
    expect(forbidden.filter(holds)).toEqual([]);
  });

  it('is refused when a byte of it changed, a file is gone, or a checksum was taken out', async () => {
    const damages: [string, (copy: string) => void][] = [
      ['a byte more', (copy) => appendFileSync(join(copy, CENTRE, 'public.act_log.copy.gz'), 'x')],
      ['no file', (copy) => rmSync(join(copy, 'keys', 'ngo.keys'))],
      ['another manifest', (copy) => appendFileSync(join(copy, MANIFEST), ' ')],
      [
        'no checksum',
        (copy) => {
          const lines = readFileSync(join(copy, SUMS), 'utf8').split('\n');
          writeFileSync(join(copy, SUMS), lines.filter((line) => !line.includes('act_log.copy')).join('\n'));
        },
      ],
    ];
    for (const [damage, apply] of damages) {
      const copy = join(folder, `damaged ${damage}`);
      cpSync(backup, copy, { recursive: true });
      apply(copy);
      await expect(restore(copy, { isReplacing: true })).rejects.toThrow(/is damaged/);
    }
    await expect(restore(join(folder, 'nowhere'), { isReplacing: true })).rejects.toThrow(/is no backup/);
  });

  it('is refused by another installation, and never takes the place of acts unasked', async () => {
    const other = join(folder, 'other-keys');
    cpSync(system.state.path('keys'), other, { recursive: true });
    const { keysPassphrase } = system.state.secrets(SUBGRAPHS);
    saveKeyBundle(
      join(other, 'ngo.keys'),
      keysPassphrase,
      createKeyBundle(['lsm', 'lsm-bahtera', 'lsm-pelita']),
    );
    const elsewhere = { ESTAFET_KEYS_DIRECTORY: other };
    await expect(restore(backup, { isReplacing: true }, elsewhere)).rejects.toThrow(
      /is not of this installation/,
    );
    const wrong = { ESTAFET_KEYS_PASSPHRASE: 'bukan frasa sandinya' };
    await expect(restore(backup, { isReplacing: true }, wrong)).rejects.toThrow(/cannot be opened/);
    await expect(restore(backup, { isReplacing: false })).rejects.toThrow(/holds acts/);
  });

  it('brings a lost database back: no fork, no act lost, nothing twice', async () => {
    // What happens after the backup: the receiver answers, and gets more.
    await companion.act('acceptReferral', { referralId: first });
    const second = await refer();
    await waitFor('the second referral at its receiver', () => isAt(companion, second, 'DELIVERED'));
    await waitFor('the acceptance at the sender', () => isAt(officer, first, 'ACCEPTED'));
    await waitFor('the second delivery at the sender', () => isAt(officer, second, 'DELIVERED'));
    await waitFor('the acceptance on the board', () => isOnBoard(first, 'ACCEPTED'));
    const before = await logOf(CENTRE);
    expect(before.length).toBeGreaterThan(headOf('p2tp2a'));

    await system.process('service-centre').stop('SIGKILL');
    await withClient(system.postgres.superuserUrl, (client) =>
      client.query(`DROP DATABASE ${CENTRE} WITH (FORCE)`),
    );
    await restore(backup, { isReplacing: false, only: ['service-centre'] });
    expect((await logOf(CENTRE)).filter(({ seq }) => seq !== null)).toHaveLength(headOf('p2tp2a'));
    system.process('service-centre').start();
    await system.process('service-centre').ready();

    await waitFor('the second referral at its receiver again', () => isAt(companion, second, 'DELIVERED'));
    await companion.act('acceptReferral', { referralId: second });
    await waitFor('the later acceptance at the sender', () => isAt(officer, second, 'ACCEPTED'));
    await waitFor('the later acceptance on the board', () => isOnBoard(second, 'ACCEPTED'));
    const after = await logOf(CENTRE);
    const numbered = before.filter(({ seq }) => seq !== null);
    expect(after.slice(0, numbered.length)).toEqual(numbered);
    expect(await isAt(companion, first, 'ACCEPTED')).toBe(true);
    for (const id of [first, second]) {
      const { acts } = (await officer.referral(id, 'acts { type }')) as { acts: { type: string }[] };
      expect(acts.filter(({ type }) => type === 'referral.accepted')).toHaveLength(1);
    }
    expect(system.logs()).toContain('HISTORY_TAKEN_OVER');
    expect(system.logs()).not.toMatch(/HISTORY_FORKED|SENDER_STOPPED/);
    // Every log agrees with itself and with its witnesses; of the audit trail, the part since the backup is named as lost.
    const enrolled = Directory.load(system.state.path('directory.json')).all();
    const { findings } = await verifyAudit({
      databaseUrls: SERVICES.map(({ database }) => system.postgres.urlFor(database.name, 'postgres')),
      fingerprints: new Map(enrolled.map(({ id, fingerprint }) => [id, fingerprint ?? ''])),
    });
    expect(findings.filter(({ record }) => record === 'ACTS')).toEqual([]);
  }, 180_000);

  it('becomes a system again in an empty folder, which an upgrade that fails leaves as it was', async () => {
    const { keysPassphrase, workerKey } = system.state.secrets(SUBGRAPHS);
    const basePort = Number(new URL(system.address).port);
    const isDurable = false;
    const { folder: local } = await using(openLocal(system.state), (installation) =>
      takeBackup(installation, { out: join(folder, 'local'), services: SERVICES }),
    );
    await system.stop();
    const state = new StateDirectory(join(folder, 'anew'));
    await using(openLocalForRestore(state, keysPassphrase, isDurable), (installation) =>
      restoreBackup(installation, { from: local, isReplacing: false }),
    );
    expect(state.secrets(SUBGRAPHS).workerKey).toBe(workerKey);

    const says: string[] = [];
    const steps = localUpgrade({ state, basePort, out: join(folder, 'before-upgrade'), isDurable });
    const failing = { ...steps, startNew: () => Promise.reject(new Error('the new version is ill')) };
    await expect(upgrade(failing, (line) => says.push(line))).rejects.toThrow(/version before is in place/);
    expect(says).toContain('It failed: the new version is ill');
    expect(readdirSync(join(folder, 'before-upgrade'))).toHaveLength(1);

    const anew = await startSystem({
      ...{ stateDirectory: state.root, basePort, isDurable, say: () => undefined },
    });
    try {
      const again = await Person.signIn(anew.address, 'polres-petugas');
      expect((await again.referral(first, 'state'))?.['state']).toBe('ACCEPTED');
      const { identity } = await again.act(
        'openIdentity',
        { caseId, purpose: 'CARE' },
        'identity { fullName }',
      );
      expect(identity).toEqual({ fullName: NAME });
    } finally {
      await anew.stop();
    }
  }, 240_000);

  it('has its board built anew from what was received, while it stands still', async () => {
    const state = new StateDirectory(join(folder, 'anew'));
    const ask = async (sql: string): Promise<unknown[]> => {
      const postgres = await startDatabases(state, state.secrets(SUBGRAPHS), false);
      try {
        const url = postgres.urlFor('estafet_task_force', 'postgres');
        return await withClient(url, async (client) => (await client.query<object>(sql)).rows);
      } finally {
        await postgres.stop();
      }
    };
    const board = 'SELECT * FROM board.referral ORDER BY id';
    const before = await ask(board);
    expect(before).toContainEqual(expect.objectContaining({ id: first, state: 'ACCEPTED' }));
    await ask('DELETE FROM board.referral');

    expect(await rebuildBoard(state, false)).toMatch(/^The board was built anew from \d+ acts in/);

    expect(await ask(board)).toEqual(before);
    state.lock();
    try {
      await expect(rebuildBoard(state, false)).rejects.toThrow('Estafet is running');
    } finally {
      state.unlock();
    }
  }, 120_000);

  async function refer(): Promise<string> {
    const dossier = { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative: NARRATIVE };
    const sent = await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a', dossier }), 'id');
    return sent['id'] as string;
  }

  async function isAt(person: Person, referralId: string, state: string): Promise<boolean> {
    return (await person.referral(referralId, 'state'))?.['state'] === state;
  }

  async function isOnBoard(id: string, state: string): Promise<boolean> {
    const data = await coordinator.read('query ($id: ID!) { referral(id: $id) { state } }', { id });
    return (data as { referral: { state: string } | null }).referral?.state === state;
  }

  function headOf(agencyId: string): number {
    const heads = manifest.services.flatMap(({ database }) => database.heads);
    return heads.find((head) => head.agencyId === agencyId)?.seq ?? 0;
  }

  async function logOf(database: string): Promise<LogRow[]> {
    return withClient(system.postgres.urlFor(database, 'postgres'), async (client) => {
      return (await client.query<LogRow>('SELECT seq, hash, type FROM act_log ORDER BY seq NULLS LAST')).rows;
    });
  }

  /** As one box in production is opened: by its databases' address and its folder of keys. */
  function installed(
    purpose: 'backup' | 'restore',
    differing: NodeJS.ProcessEnv = {},
  ): Promise<Installation> {
    const { keysPassphrase, postgresPassword } = system.state.secrets(SUBGRAPHS);
    const environment = {
      ESTAFET_BACKUP_DATABASE_URL: system.postgres.superuserUrl,
      ESTAFET_KEYS_DIRECTORY: system.state.path('keys'),
      ...(purpose === 'restore' && {
        ESTAFET_DATABASE_PASSWORD: postgresPassword,
        ESTAFET_KEYS_PASSPHRASE: keysPassphrase,
      }),
    };
    return openInstallation({ ...environment, ...differing }, purpose);
  }

  function restore(
    from: string,
    options: { isReplacing: boolean; only?: readonly string[] },
    differing: NodeJS.ProcessEnv = {},
  ): Promise<Manifest> {
    return using(installed('restore', differing), (installation) =>
      restoreBackup(installation, { from, ...options }),
    );
  }
});

async function using<T>(
  opening: Promise<Installation>,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await opening;
  try {
    return await work(installation);
  } finally {
    await installation.stop();
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
