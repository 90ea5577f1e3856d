import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

const CHUNK_BYTES = 1 << 20;

/** The places of a database that hold a text. */
export interface Finding {
  readonly table: string;
  readonly text: string;
}

/**
 * Looks through every column of every table for texts: as they are, and in the hexadecimal and base64 in which bytes are
 * written. The client is to be a superuser, to whom row-level security hides nothing.
 */
export async function findStored(client: Client, texts: readonly string[]): Promise<Finding[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
     ORDER BY 1`,
  );
  const findings: Finding[] = [];
  for (const { name } of tables) {
    for (const text of texts) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM ${name} AS stored WHERE EXISTS
           (SELECT 1 FROM unnest($1::text[]) form WHERE position(lower(form) IN lower(stored::text)) > 0) LIMIT 1`,
        [formsOf(text)],
      );
      if (rowCount) findings.push({ table: name, text });
    }
  }
  return findings;
}

/** PostgreSQL's table files: read as tables by `findStored`; what was in them before is in the write-ahead log. */
const TABLE_FILES = /postgres[/\\]base[/\\]/;

/** Files below a folder that hold one of the texts, byte by byte; what another process removes meanwhile is passed over. */
export function findInFiles(folder: string, texts: readonly string[]): string[] {
  const needles = texts.map((text) => Buffer.from(text));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !TABLE_FILES.test(file) && holdsAny(file, needles));
}

function holdsAny(file: string, needles: readonly Buffer[]): boolean {
  const overlap = Math.max(...needles.map((needle) => needle.length));
  const buffer = Buffer.alloc(CHUNK_BYTES + overlap);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return false;
  }
  try {
    for (let kept = 0; ;) {
      const read = readSync(descriptor, buffer, kept, CHUNK_BYTES, null);
      if (read === 0) return false;
      const filled = buffer.subarray(0, kept + read);
      if (needles.some((needle) => filled.includes(needle))) return true;
      kept = Math.min(overlap, filled.length);
      filled.copy(buffer, 0, filled.length - kept);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Plain, hexadecimal, and base64 at each of the three offsets at which a text can lie in it. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters mix with neighbouring bytes.
    return whole.slice(offset === 0 ? 0 : offset + 1, -2);
  });
  return [text, JSON.stringify(text).slice(1, -1), bytes.toString('hex'), ...base64];
}
