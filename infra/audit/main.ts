import { existsSync, readFileSync } from 'node:fs';
import { Directory } from '@estafet/relay-kit';
import { z } from 'zod';
import { freePort, CannotStart, StateDirectory } from '../local/state';
import { ROOT, SERVICES, SUBGRAPHS } from '../local/deployables';
import { startPostgres, type LocalPostgres } from '../local/postgres';
import { join } from 'node:path';
import { printReport } from './report';
import { verifyAudit } from './verify-audit';

/**
 * In production: the databases as an auditor's role that sees all rows, and the enrolment. Without them, the local system,
 * whether it runs or not.
 */
const environmentShape = z.object({
  ESTAFET_STATE: z.string().default(join(ROOT, '.estafet')),
  ESTAFET_AUDIT_DATABASES: z.string().optional(),
  ESTAFET_DIRECTORY_FILE: z.string().optional(),
});

interface Place {
  readonly databaseUrls: readonly string[];
  readonly directoryFile: string;
  stop(): Promise<void>;
}

async function main(): Promise<void> {
  const environment = environmentShape.parse(process.env);
  const { ESTAFET_AUDIT_DATABASES: urls, ESTAFET_DIRECTORY_FILE: directoryFile } = environment;
  if ((urls === undefined) !== (directoryFile === undefined))
    throw new CannotStart('Set both ESTAFET_AUDIT_DATABASES and ESTAFET_DIRECTORY_FILE, or neither.');
  const place =
    urls !== undefined && directoryFile !== undefined
      ? { databaseUrls: urls.split(','), directoryFile, stop: () => Promise.resolve() }
      : await localPlace(new StateDirectory(environment.ESTAFET_STATE));
  try {
    const report = await verifyAudit({
      databaseUrls: place.databaseUrls,
      fingerprints: fingerprintsOf(place.directoryFile),
    });
    process.stdout.write(
      process.argv.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : printReport(report),
    );
    await place.stop();
    // Not by exitCode: the embedded database's exit hook would end the process with 0.
    process.exit(report.findings.length > 0 ? 1 : 0);
  } finally {
    await place.stop();
  }
}

async function localPlace(state: StateDirectory): Promise<Place> {
  const directoryFile = state.path('directory.json');
  const databases = SERVICES.map(({ database }) => database);
  if (!existsSync(directoryFile)) throw new CannotStart('Nothing to verify here yet. Run npm start first.');
  const { postgresPassword: password } = state.secrets(SUBGRAPHS);
  const running = state.isRunning() ? runningPort(state) : undefined;
  if (running !== undefined) {
    const databaseUrls = databases.map(
      ({ name }) => `postgres://postgres:${password}@127.0.0.1:${running}/${name}`,
    );
    return { databaseUrls, directoryFile, stop: () => Promise.resolve() };
  }
  const postgres: LocalPostgres = await startPostgres({
    directory: state.path('postgres'),
    port: await freePort(),
    password,
    databases,
    isDurable: true,
  });
  const databaseUrls = databases.map(({ name }) => postgres.urlFor(name, 'postgres'));
  return { databaseUrls, directoryFile, stop: () => postgres.stop() };
}

/** The port that the running PostgreSQL has written down for itself (the fourth line of its pid file). */
function runningPort(state: StateDirectory): number {
  const lines = readFileSync(state.path('postgres', 'postmaster.pid'), 'utf8').split('\n');
  return Number(lines[3]);
}

function fingerprintsOf(directoryFile: string): ReadonlyMap<string, string> {
  const known = Directory.load(directoryFile).all();
  return new Map(
    known.flatMap(({ id, fingerprint }) => (fingerprint === undefined ? [] : [[id, fingerprint] as const])),
  );
}

main().catch((error: unknown) => {
  const text =
    error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : undefined;
  process.stderr.write(`${text ?? 'unknown error'}\n`);
  process.exit(2);
});
