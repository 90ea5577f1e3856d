import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SUITE = '.suite.ts';

/**
 * Runs every `*.suite.ts` of a folder as one test file of Jest, each in a `describe` of its own. Jest loads everything anew for
 * each of its files, and for these it would load longer than it tests. One of them alone: `jest FOLDER -t NAME`.
 */
export function runSuitesBeside(folder: string): void {
  const suites = readdirSync(folder).filter((name) => name.endsWith(SUITE));
  if (suites.length === 0) throw new Error(`no suite in ${folder}`);
  for (const name of suites) {
    describe(name.slice(0, -SUITE.length), () => {
      jest.requireActual(join(folder, name));
    });
  }
}
