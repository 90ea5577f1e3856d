import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Digests (sha-256, hex) of the operations that are accepted; undefined means that any operation is. */
export type OperationList = ReadonlySet<string> | undefined;

const fileSchema = z.union([z.array(z.string()), z.record(z.string(), z.string())]);

/**
 * Reads the operations that the dashboard's build wrote: a list of operation texts, or an object from any key to the text.
 * The digests are taken here, from the texts, so that a wrong key in the file cannot let another operation in.
 */
export function loadOperationList(path: string): ReadonlySet<string> {
  const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Set(Object.values(file).map(digestOf));
}

export function isListed(list: OperationList, digest: string): boolean {
  return list === undefined || list.has(digest);
}

/** What stands for an operation's text, wherever the text itself would be too long to keep. */
export function digestOf(query: string): string {
  return hash('sha256', query.trim());
}
