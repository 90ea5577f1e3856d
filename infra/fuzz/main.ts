import { parseArgs } from 'node:util';
import { NO_RATE_LIMIT } from '../testing/no-rate-limit';
import { startScratchSystem } from '../testing/scratch-system';
import { runFuzz } from './run-fuzz';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  const system = await startScratchSystem({ gatewayEnvironment: NO_RATE_LIMIT });
  const startedAt = Date.now();
  try {
    const report = await runFuzz(system, {
      inputs: Number(values.inputs),
      seed: Number(values.seed),
      progress: (done) =>
        process.stderr.write(`${done} inputs, ${Math.round(done / ((Date.now() - startedAt) / 1000))}/s\n`),
    });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    const isClean = report.faults.length === 0 && !report.isMarkerLogged && report.isAnsweredAfterwards;
    await system.remove();
    process.exit(isClean ? 0 : 1);
  } finally {
    await system.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`);
  process.exit(2);
});
