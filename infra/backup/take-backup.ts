import {
  copyFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { ROOT, type ServicePlan, SUBGRAPHS } from '../local/deployables';
import { CannotStart } from '../local/state';
import { MANIFEST, sha256Of, SUMS, sumsText } from './checksums';
import { dumpDatabase } from './dump-database';
import type { Installation } from './installation';
import { filesOf, type Manifest, type ServiceRecord } from './manifest';
import { sealSecrets } from './sealed-secrets';

/** What a local system would otherwise begin anew with: its clock, and which demo it holds. */
export const STATE_FILES = ['clock.json', 'demo.json'] as const;
export const SEALED_SECRETS = 'secrets.sealed';

interface BackupOptions {
  /** The folder in which backups lie; each gets a folder of its own there. */
  readonly out: string;
  readonly services: readonly ServicePlan[];
}

/**
 * Writes the databases and encrypted key bundles of these services into a new folder, with checksums, and answers which. Services
 * go on: each database is copied as of one instant of its own, which the relay makes good (docs/operations.md, "Backup").
 * A backup that did not come to its end has another name and no checksums.
 */
export async function takeBackup(
  installation: Installation,
  { out, services }: BackupOptions,
): Promise<{ readonly folder: string; readonly manifest: Manifest }> {
  const takenAt = new Date().toISOString();
  const folder = join(resolve(out), `estafet-${takenAt.replaceAll(/[-:]/g, '').replace(/\.\d+/, '')}`);
  if (existsSync(folder)) throw new CannotStart(`${folder} is there already. Try again in a second.`);
  const draft = `${folder}.partial`;
  mkdirSync(out, { recursive: true, mode: 0o700 });
  mkdirSync(draft, { mode: 0o700 });
  try {
    const manifest: Manifest = {
      ...{ product: 'estafet', format: 1, version: versionOf(ROOT), takenAt },
      postgres: await postgresVersion(installation),
      services: await copyServices(installation, services, draft),
      state: copyState(installation, draft),
    };
    await seal(draft, manifest);
    renameSync(draft, folder);
    return { folder, manifest };
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

async function copyServices(
  installation: Installation,
  services: readonly ServicePlan[],
  folder: string,
): Promise<ServiceRecord[]> {
  mkdirSync(join(folder, 'keys'), { mode: 0o700 });
  const records: ServiceRecord[] = [];
  for (const service of services) {
    const keysFile = `keys/${service.name}.keys`;
    const { name } = service.database;
    const database = await dumpDatabase(installation.superuserUrl(name), { name, folder });
    // After the rows: a bundle only grows, and this one then holds every key that the rows speak of.
    const bundle = installation.keysFile(service);
    if (!existsSync(bundle)) throw new CannotStart(`There is no key bundle ${bundle}.`);
    copyFileSync(bundle, join(folder, keysFile));
    chmodSync(join(folder, keysFile), 0o600);
    records.push({ name: service.name, database, keysFile });
  }
  return records;
}

function copyState({ state }: Installation, folder: string): Manifest['state'] {
  if (!state) return [];
  const texts = STATE_FILES.filter((name) => existsSync(state.path(name))).map(
    (name) => [name, readFileSync(state.path(name), 'utf8')] as const,
  );
  const sealed = [SEALED_SECRETS, sealSecrets(state.secrets(SUBGRAPHS))] as const;
  mkdirSync(join(folder, 'state'), { mode: 0o700 });
  return [...texts, sealed].map(([name, text]) => {
    const file = `state/${name}`;
    writeFileSync(join(folder, file), text, { mode: 0o600 });
    return { name, file };
  });
}

async function seal(folder: string, manifest: Manifest): Promise<void> {
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  const sums = new Map<string, string>();
  for (const file of [MANIFEST, ...filesOf(manifest)]) sums.set(file, await sha256Of(join(folder, file)));
  writeFileSync(join(folder, SUMS), sumsText(sums), { mode: 0o600, flush: true });
}

async function postgresVersion(installation: Installation): Promise<string> {
  const client = new Client({ connectionString: installation.superuserUrl('postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  } finally {
    await client.end();
  }
}

export function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
