import { ROOT } from '../local/deployables';
import { checkSchema, emitSchema, repositoryPlace } from './emit';

const COMMANDS = { emit: emitSchema, check: checkSchema } as const;

/** `emit` writes the schema files, `check` tells whether they are right. Exits 1 with one line for each problem. */
async function main(word: string | undefined): Promise<number> {
  if (word !== 'emit' && word !== 'check') {
    console.error('Usage: emit | check');
    return 2;
  }
  const problems = await COMMANDS[word](repositoryPlace(ROOT));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(
      word === 'check'
        ? `The schema has ${problems.length} problem(s). After a change of the code run \`npm run schema:emit\` and commit what it writes.`
        : `Nothing was written: ${problems.length} problem(s).`,
    );
    return 1;
  }
  console.log(word === 'check' ? 'The committed schema is what the code says.' : 'The schema is written.');
  return 0;
}

main(process.argv[2]).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The schema could not be read');
    process.exitCode = 1;
  },
);
