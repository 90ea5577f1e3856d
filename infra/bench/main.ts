import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchOptions } from './bench-options';
import { dashboardBench } from './dashboard/dashboard.bench';
import { engineBench } from './engine/engine.bench';
import { gatewayBench } from './gateway/gateway.bench';
import { handoffBench } from './handoff/handoff.bench';
import { relayBench } from './relay/relay.bench';
import { printReport, writeReport, type BenchReport } from './report';

const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<BenchReport>>> = {
  gateway: gatewayBench,
  handoff: handoffBench,
  relay: relayBench,
  engine: engineBench,
  dashboard: dashboardBench,
};

const ROOT = resolve(__dirname, '../../..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '16' },
      large: { type: 'boolean', default: false },
      cases: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !(name in BENCHES));
  if (unknown !== undefined) {
    throw new Error(`no benchmark is called ${unknown}; known: ${Object.keys(BENCHES).join(', ')}`);
  }
  const options: BenchOptions = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: Number(values.connections),
    isLarge: values.large,
    cases: values.cases === undefined ? undefined : Number(values.cases),
    cache: resolve(ROOT, '.estafet/bench'),
  };
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const report = await bench(options);
    printReport(report);
    console.log(`written: ${writeReport(resolve(ROOT, 'bench-results'), report)}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
