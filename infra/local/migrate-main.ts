import { z } from 'zod';
import { migrateAll } from './migrate';

/** Brings the databases of an installation up to date, as their owners; run before its processes start. */
const shape = z.object({
  ESTAFET_DATABASE_HOST: z.string().min(1),
  ESTAFET_DATABASE_PORT: z.coerce.number().int().min(1).max(65_535).default(5432),
  ESTAFET_DATABASE_PASSWORD: z.string().min(1),
});

async function main(): Promise<void> {
  const environment = shape.safeParse(process.env);
  if (!environment.success) {
    const names = environment.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`The environment is not complete; check: ${names}.`);
  }
  const { ESTAFET_DATABASE_HOST, ESTAFET_DATABASE_PORT, ESTAFET_DATABASE_PASSWORD } = environment.data;
  await migrateAll((database, role) => {
    const url = new URL(`postgres://${ESTAFET_DATABASE_HOST}:${ESTAFET_DATABASE_PORT}/${database}`);
    url.username = `${database}_${role}`;
    url.password = ESTAFET_DATABASE_PASSWORD;
    return url.toString();
  });
  process.stdout.write('All databases are up to date.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exit(1);
});
