import { copyFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DomainError, type KeyBundle, loadKeyBundle } from '@estafet/relay-kit';
import { readClockOffset } from '../local/clock-file';
import { SERVICES, type ServicePlan, SUBGRAPHS } from '../local/deployables';
import { migrateService } from '../local/migrate';
import { CannotStart, type StateDirectory } from '../local/state';
import { readChecked } from './checksums';
import type { Installation } from './installation';
import type { Manifest, ServiceRecord } from './manifest';
import { fillBeside, holdsActs, swapIn } from './replace-database';
import { openSecrets } from './sealed-secrets';
import { SEALED_SECRETS } from './take-backup';

interface RestoreOptions {
  /** The folder of one backup. */
  readonly from: string;
  /** Names of the services to restore; all of the backup when left out. */
  readonly only?: readonly string[] | undefined;
  /** Put the backup in the place of databases that hold acts. */
  readonly isReplacing: boolean;
  /** Leave the databases as their backup had them: for the version that took it. */
  readonly isForOldVersion?: boolean;
}

interface Part {
  readonly service: ServicePlan;
  readonly record: ServiceRecord;
}

/**
 * Puts the databases of a backup in place, with key bundles where there are none. Everything is read and compared beside what is
 * there before anything is replaced; whatever is wrong with the backup leaves the installation as it was.
 */
export async function restoreBackup(installation: Installation, options: RestoreOptions): Promise<Manifest> {
  const { from } = options;
  const manifest = await readChecked(from);
  const parts = chosenParts(manifest, options.only);
  for (const part of parts) refuseForeignKeys(installation, part, from);
  const isWhole = options.only === undefined;
  const secrets = isWhole ? sealedSecrets(installation, manifest, from) : undefined;
  for (const { service } of parts) {
    if (!options.isReplacing && (await holdsActs(installation, service)))
      throw new CannotStart(
        `The database of ${service.name} holds acts. Nothing was changed; add --replace to put the backup in its place.`,
      );
  }
  const filled = await Promise.allSettled(
    parts.map(({ service, record }) =>
      fillBeside(installation, { service, record: record.database, folder: from }),
    ),
  );
  const failed = filled.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  for (const { service, record } of parts) {
    await swapIn(installation, service);
    keepKeys(installation, service, join(from, record.keysFile));
    const { name } = service.database;
    if (!options.isForOldVersion) await migrateService(service, installation.ownerUrl(name, `${name}_owner`));
  }
  if (installation.state && isWhole) restoreState(installation.state, manifest, from);
  if (installation.state && secrets)
    installation.state.writeJson('secrets.json', { ...installation.state.secrets(SUBGRAPHS), ...secrets });
  return manifest;
}

function chosenParts(manifest: Manifest, only: readonly string[] | undefined): Part[] {
  const missing = only?.find((name) => !manifest.services.some((record) => record.name === name));
  if (missing !== undefined) throw new CannotStart(`The backup holds no service called ${missing}.`);
  return manifest.services
    .filter(({ name }) => only?.includes(name) ?? true)
    .map((record) => {
      const service = SERVICES.find(({ name }) => name === record.name);
      if (!service) throw new CannotStart(`This version has no service called ${record.name}.`);
      return { service, record };
    });
}

/** Identities under other keys could be read by nobody, and acts of another installation would fork this one's logs. */
function refuseForeignKeys(installation: Installation, { service, record }: Part, from: string): void {
  const backedUp = openBundle(join(from, record.keysFile), installation.passphrase);
  const stranger = record.database.heads.find(({ agencyId }) => !backedUp.agencyIds.includes(agencyId));
  if (stranger) throw foreign(service, `it has no keys of ${stranger.agencyId}`);
  const file = installation.keysFile(service);
  if (!existsSync(file)) return;
  const installed = openBundle(file, installation.passphrase);
  for (const agencyId of backedUp.agencyIds) {
    const isSame =
      installed.agencyIds.includes(agencyId) &&
      installed.of(agencyId).signing[0]?.kid === backedUp.of(agencyId).signing[0]?.kid;
    if (!isSame) throw foreign(service, `the keys of ${agencyId} are others than those in ${file}`);
  }
}

function openBundle(file: string, passphrase: string | undefined): KeyBundle {
  try {
    return loadKeyBundle(file, passphrase ?? '');
  } catch (error) {
    if (error instanceof DomainError)
      throw new CannotStart(
        `${file} cannot be opened with the passphrase that is set: it is another installation’s, or the passphrase is wrong. Nothing was changed.`,
      );
    throw error;
  }
}

/** A bundle that is there may hold newer keys than the backup's: it stays. */
function keepKeys(installation: Installation, service: ServicePlan, copy: string): void {
  const file = installation.keysFile(service);
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  copyFileSync(copy, file);
  chmodSync(file, 0o600);
}

/** Of an empty system only: one that has keys has its own secrets, which its keys' check has shown to be of the same origin. */
function sealedSecrets(installation: Installation, manifest: Manifest, from: string) {
  const sealed = manifest.state.find(({ name }) => name === SEALED_SECRETS);
  const isEmpty = SERVICES.every((service) => !existsSync(installation.keysFile(service)));
  if (!installation.state || !sealed || !isEmpty) return undefined;
  return openSecrets(readFileSync(join(from, sealed.file), 'utf8'), installation.passphrase ?? '');
}

function restoreState(state: StateDirectory, manifest: Manifest, from: string): void {
  for (const { name, file } of manifest.state) {
    if (name === 'clock.json') {
      // Never back: acts are not dated before what is known.
      const offsetMs = Math.max(readClockOffset(state.path(name)), readClockOffset(join(from, file)));
      state.writeJson(name, { offsetMs });
    } else if (name === 'demo.json')
      state.writeJson(name, JSON.parse(readFileSync(join(from, file), 'utf8')));
  }
}

function foreign(service: ServicePlan, reason: string): CannotStart {
  return new CannotStart(
    `The backup of ${service.name} is not of this installation: ${reason}. Nothing was changed.`,
  );
}
