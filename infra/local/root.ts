import { basename, dirname, resolve } from 'node:path';

/** The repository's root, seen from the compiled launcher (`infra/dist/local`) and from its source, which tests load. */
export const ROOT = resolve(__dirname, basename(dirname(__dirname)) === 'dist' ? '../../..' : '../..');
