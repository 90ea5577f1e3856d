import { parseArgs } from 'node:util';
import { DomainError } from '@estafet/relay-kit';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, SERVICES, type ServicePlan } from '../local/deployables';
import { CannotStart, StateDirectory } from '../local/state';
import { openInstallation } from './installation';
import type { Manifest } from './manifest';
import { restoreBackup } from './restore-backup';
import { takeBackup } from './take-backup';
import { upgrade } from './upgrade';
import { installedUpgrade } from './upgrade-installed';
import { localUpgrade } from './upgrade-local';

const USAGE = `Copies of what an installation remembers (docs/operations.md, "Backup and restore").

  npm run backup -- --out FOLDER [--service NAME …]       a new backup in that folder, while everything runs
  npm run restore -- --from BACKUP [--service NAME …] [--replace]
                                                          puts it into an empty system; with --replace over what is there
  npm run upgrade -- --out FOLDER [--link /opt/estafet]   backup, migrate, start, check; on failure back to the version before
`;

const environmentShape = z.object({
  ESTAFET_STATE: z.string().default(join(ROOT, '.estafet')),
  ESTAFET_PORT: z.coerce.number().int().min(1024).max(65_000).default(4000),
  ESTAFET_READY_URLS: z.string().default(''),
});

type Options = Partial<Record<'out' | 'from' | 'link', string>> & {
  readonly service?: string[];
  readonly replace?: boolean;
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      link: { type: 'string' },
      service: { type: 'string', multiple: true },
      replace: { type: 'boolean' },
    },
  });
  const [command] = positionals;
  if (command === 'backup') await backup(values);
  else if (command === 'restore') await restore(values);
  else if (command === 'upgrade') await upgradeTo(values);
  else throw new CannotStart(USAGE);
}

async function backup({ out, service }: Options): Promise<void> {
  const services = servicesOf(service);
  const folder = need(out, '--out');
  const installation = await openInstallation(process.env, 'backup');
  try {
    const taken = await takeBackup(installation, { out: folder, services });
    say(`The backup is in ${taken.folder}`);
    sayContents(taken.manifest);
    say(
      'It holds the key bundles under their passphrase, which is not in it: keep that apart, or nobody reads an identity.',
    );
  } finally {
    await installation.stop();
  }
}

async function restore({ from, service, replace }: Options): Promise<void> {
  const folder = need(from, '--from');
  const installation = await openInstallation(process.env, 'restore');
  try {
    const manifest = await restoreBackup(installation, {
      from: folder,
      only: service,
      isReplacing: replace ?? false,
    });
    sayContents(manifest, service);
    say(
      'Start the services now: before its next act each agency fetches what it has lost from those who received it.',
    );
  } finally {
    await installation.stop();
  }
}

async function upgradeTo({ out, link }: Options): Promise<void> {
  const folder = need(out, '--out');
  const environment = environmentShape.parse(process.env);
  if (link === undefined) {
    const state = new StateDirectory(environment.ESTAFET_STATE);
    await upgrade(localUpgrade({ state, basePort: environment.ESTAFET_PORT, out: folder }), say);
    say('The upgrade is done. Start it with: npm start');
    return;
  }
  const readyUrls = environment.ESTAFET_READY_URLS.split(',').filter(Boolean);
  if (readyUrls.length === 0)
    throw new CannotStart(
      'Set ESTAFET_READY_URLS to the /ready addresses of all processes, comma separated.',
    );
  const installation = await openInstallation(process.env, 'restore');
  if (installation.state)
    throw new CannotStart('Set ESTAFET_BACKUP_DATABASE_URL: --link is for an installed system.');
  await upgrade(installedUpgrade({ installation, out: folder, link, root: ROOT, readyUrls }), say);
  say('The upgrade is done, and every process is ready.');
}

function servicesOf(names: readonly string[] | undefined): readonly ServicePlan[] {
  const unknown = names?.find((name) => !SERVICES.some((service) => service.name === name));
  if (unknown !== undefined)
    throw new CannotStart(
      `No service is called ${unknown}; there are ${SERVICES.map(({ name }) => name).join(', ')}.`,
    );
  return SERVICES.filter(({ name }) => names?.includes(name) ?? true);
}

function sayContents({ services, version, takenAt }: Manifest, only?: readonly string[]): void {
  say(`Version ${version}, taken at ${takenAt}:`);
  for (const { name, database } of services.filter((each) => only?.includes(each.name) ?? true)) {
    const rows = database.tables.reduce((sum, table) => sum + table.rows, 0);
    const heads = database.heads.map(({ agencyId, seq }) => `${agencyId} ${seq}`).join(', ');
    say(`  ${name.padEnd(16)} ${String(rows).padStart(8)} rows   log heads: ${heads}`);
  }
}

function need(value: string | undefined, option: string): string {
  if (!value) throw new CannotStart(`${option} is missing.\n\n${USAGE}`);
  return value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isExpected = error instanceof CannotStart || error instanceof DomainError;
    const text =
      error instanceof Error
        ? isExpected
          ? error.message
          : (error.stack ?? error.message)
        : 'unknown error';
    process.stderr.write(`${text}\n`);
    // Not by exitCode: the embedded database's exit hook would end the process with 0.
    process.exit(1);
  },
);
