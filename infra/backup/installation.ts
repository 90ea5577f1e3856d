import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keysFile, ROOT, SERVICES, type ServicePlan, SUBGRAPHS } from '../local/deployables';
import { openDatabases } from '../local/open-databases';
import { createDatabases } from '../local/postgres';
import { CannotStart, StateDirectory } from '../local/state';

/** What is backed up and restored: a local system's folder, or the databases and key bundles of an installed one. */
export interface Installation {
  /** Address of a database for a superuser; for a backup alone, for a role that row-level security does not bind. */
  superuserUrl(database: string): string;
  ownerUrl(database: string, owner: string): string;
  keysFile(service: ServicePlan): string;
  /** The passphrase of the key bundles; a backup needs none. */
  readonly passphrase: string | undefined;
  /** The folder of a local system. */
  readonly state: StateDirectory | undefined;
  readonly stop: () => Promise<void>;
}

const environmentShape = z.object({
  ESTAFET_STATE: z.string().default(join(ROOT, '.estafet')),
  ESTAFET_BACKUP_DATABASE_URL: z.string().optional(),
  ESTAFET_DATABASE_PASSWORD: z.string().optional(),
  ESTAFET_KEYS_DIRECTORY: z.string().optional(),
  ESTAFET_KEYS_PASSPHRASE: z.string().optional(),
});

/** The installed system that the environment names; without `ESTAFET_BACKUP_DATABASE_URL`, the local one. */
export async function openInstallation(
  source: NodeJS.ProcessEnv,
  purpose: 'backup' | 'restore',
): Promise<Installation> {
  const environment = environmentShape.parse(source);
  if (environment.ESTAFET_BACKUP_DATABASE_URL === undefined) {
    const state = new StateDirectory(environment.ESTAFET_STATE);
    return purpose === 'backup'
      ? openLocal(state)
      : openLocalForRestore(state, environment.ESTAFET_KEYS_PASSPHRASE);
  }
  return openInstalled(environment, environment.ESTAFET_BACKUP_DATABASE_URL, purpose);
}

/** A local system as it is, whether it runs or not. */
export async function openLocal(state: StateDirectory, isDurable = true): Promise<Installation> {
  if (!existsSync(state.path('secrets.json')))
    throw new CannotStart(`There is nothing to back up in ${state.root}. Run npm start first.`);
  const { port, password, stop } = await openDatabases(state, isDurable);
  return {
    superuserUrl: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    ownerUrl: (database, owner) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`,
    keysFile: (service) => keysFile(service, state),
    passphrase: state.secrets(SUBGRAPHS).keysPassphrase,
    state,
    stop,
  };
}

/** The same for a restore, into a folder that may be empty: then the secrets are made with the passphrase that is given. */
export async function openLocalForRestore(
  state: StateDirectory,
  passphrase: string | undefined,
  isDurable = true,
): Promise<Installation> {
  if (state.isRunning())
    throw new CannotStart(`Estafet runs from ${state.root}. Stop it before you restore.`);
  const hasKeys = SERVICES.some((service) => existsSync(keysFile(service, state)));
  if (!hasKeys) {
    if (passphrase === undefined)
      throw new CannotStart('Set ESTAFET_KEYS_PASSPHRASE to the passphrase of the backup’s key bundles.');
    state.prepare();
    state.writeJson('secrets.json', { ...state.secrets(SUBGRAPHS), keysPassphrase: passphrase });
  }
  return openLocal(state, isDurable);
}

async function openInstalled(
  environment: z.infer<typeof environmentShape>,
  url: string,
  purpose: 'backup' | 'restore',
): Promise<Installation> {
  const { ESTAFET_DATABASE_PASSWORD: password, ESTAFET_KEYS_DIRECTORY: folder } = environment;
  if (folder === undefined)
    throw new CannotStart('Set ESTAFET_KEYS_DIRECTORY to the folder of the key bundles.');
  const at = (database: string): URL => {
    const address = new URL(url);
    address.pathname = `/${database}`;
    return address;
  };
  if (purpose === 'restore') {
    // Owners sign in with a password, which an address without a host cannot hold.
    if (new URL(url).hostname === '')
      throw new CannotStart('Name the host in ESTAFET_BACKUP_DATABASE_URL (127.0.0.1), not a socket.');
    if (password === undefined || environment.ESTAFET_KEYS_PASSPHRASE === undefined)
      throw new CannotStart('Set ESTAFET_DATABASE_PASSWORD and ESTAFET_KEYS_PASSPHRASE for a restore.');
    await createDatabases(
      at('postgres').toString(),
      SERVICES.map(({ database }) => database),
      password,
    );
  }
  return {
    superuserUrl: (database) => at(database).toString(),
    ownerUrl: (database, owner) => {
      const address = at(database);
      address.username = owner;
      address.password = password ?? '';
      return address.toString();
    },
    keysFile: ({ name }) => join(folder, `${name}.keys`),
    passphrase: environment.ESTAFET_KEYS_PASSPHRASE,
    state: undefined,
    stop: () => Promise.resolve(),
  };
}
