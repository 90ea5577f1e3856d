import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CannotStart } from '../local/state';
import { filesOf, type Manifest, parseManifest } from './manifest';

export const MANIFEST = 'manifest.json';
/** In the format of `sha256sum`, so that a holder without this program can check a copy: `sha256sum --check SHA256SUMS`. */
export const SUMS = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) {2}([A-Za-z0-9_./-]+)$/;

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

export function sumsText(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/** Reads a backup's manifest after every byte of the backup was compared with its checksum. Throws in a reader's words. */
export async function readChecked(folder: string): Promise<Manifest> {
  if (!existsSync(join(folder, SUMS)) || !existsSync(join(folder, MANIFEST)))
    throw new CannotStart(`${folder} is no backup: it has no ${MANIFEST} with ${SUMS}.`);
  const sums = readSums(join(folder, SUMS));
  for (const [file, sum] of sums) {
    if (!existsSync(join(folder, file)) || (await sha256Of(join(folder, file))) !== sum)
      throw damaged(folder, file);
  }
  const manifest = parseManifest(readFileSync(join(folder, MANIFEST), 'utf8'));
  if (!manifest)
    throw new CannotStart(
      `${folder} is no backup that this version can read: its manifest is of another kind.`,
    );
  const unsummed = [MANIFEST, ...filesOf(manifest)].find((file) => !sums.has(file));
  if (unsummed !== undefined) throw damaged(folder, unsummed);
  return manifest;
}

function readSums(file: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined || name.split('/').includes('..')) throw damaged(file, SUMS);
    sums.set(name, sum);
  }
  return sums;
}

function damaged(folder: string, file: string): CannotStart {
  return new CannotStart(
    `The backup ${folder} is damaged: ${file} is not what was written. Nothing was changed; take another copy of it.`,
  );
}
