import { z } from 'zod';

/** The place of an agency's own log in a backup. */
const headShape = z.object({
  agencyId: z.string(),
  seq: z.number().int().min(0),
  hash: z.string(),
  /** Acts that had not got their number yet. */
  unnumbered: z.number().int().min(0),
});

const tableShape = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().min(0),
  file: z.string(),
});

const databaseShape = z.object({
  name: z.string(),
  /** The migrations that had made its tables, in their order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableShape).min(1),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), lastValue: z.string() })),
  heads: z.array(headShape),
});

const serviceShape = z.object({
  name: z.string(),
  database: databaseShape,
  /** The key bundle as it lies on the disk: encrypted with the passphrase, which is in no backup. */
  keysFile: z.string(),
});

const manifestShape = z.object({
  product: z.literal('estafet'),
  format: z.literal(1),
  version: z.string(),
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  services: z.array(serviceShape).min(1),
  /** What a local system remembers beside its databases (its clock, which demo it holds, its sealed secrets). */
  state: z.array(z.object({ name: z.string(), file: z.string() })),
});

export type LogHeadRecord = z.infer<typeof headShape>;
export type TableRecord = z.infer<typeof tableShape>;
export type DatabaseRecord = z.infer<typeof databaseShape>;
export type ServiceRecord = z.infer<typeof serviceShape>;
export type Manifest = z.infer<typeof manifestShape>;

/** Undefined for a text that is no manifest of this format. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Every file that the manifest says is there, below the backup's folder. */
export function filesOf(manifest: Manifest): string[] {
  return [
    ...manifest.services.flatMap(({ database, keysFile }) => [
      keysFile,
      ...database.tables.map(({ file }) => file),
    ]),
    ...manifest.state.map(({ file }) => file),
  ];
}
