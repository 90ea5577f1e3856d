import { existsSync } from 'node:fs';
import { Directory } from '@estafet/relay-kit';
import { z } from 'zod';
import { ROOT, SERVICES } from '../local/deployables';
import { openDatabases } from '../local/open-databases';
import { CannotStart, StateDirectory } from '../local/state';
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
  readonly stop: () => Promise<void>;
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
  if (!existsSync(directoryFile)) throw new CannotStart('Nothing to verify here yet. Run npm start first.');
  const { port, password, stop } = await openDatabases(state);
  const databaseUrls = SERVICES.map(
    ({ database }) => `postgres://postgres:${password}@127.0.0.1:${port}/${database.name}`,
  );
  return { databaseUrls, directoryFile, stop };
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
