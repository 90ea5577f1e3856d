import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ask } from '../load';
import type { Peer } from './peer';

/** Exact versions, so that a figure says what it was measured against. */
export const HIVE = { '@graphql-hive/gateway': '2.15.1', '@graphql-hive/router-runtime': '1.4.23' };

const CONFIG = `import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  logging: false,
  deduplicateRequest: false,
  upstreamRetry: undefined,
  landingPage: false,
  graphiql: false,
});
`;

/**
 * Hive Gateway with its query planner in Rust, installed on demand outside the project's dependencies. Undefined, with the
 * reason, where it cannot be installed.
 */
export async function startHive(
  cache: string,
  { supergraphSdl, probe }: { readonly supergraphSdl: string; readonly probe: string },
): Promise<Peer | { readonly skipped: string }> {
  const folder = join(cache, 'hive');
  mkdirSync(folder, { recursive: true });
  const cli = join(folder, 'node_modules', '.bin', 'hive-gateway');
  if (!existsSync(cli)) {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        private: true,
        dependencies: HIVE,
        // The version that a dependency asks for is not in every registry.
        overrides: { '@graphql-tools/batch-execute': '10.2.0' },
      }),
    );
    console.log('Installing Hive Gateway for comparison …');
    const { status } = spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
    if (status !== 0 || !existsSync(cli)) return { skipped: 'Hive Gateway (npm could not install it)' };
  }
  writeFileSync(join(folder, 'supergraph.graphql'), supergraphSdl);
  writeFileSync(join(folder, 'gateway.config.mts'), CONFIG);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      cli,
      'supergraph',
      './supergraph.graphql',
      '-c',
      'gateway.config.mts',
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '--fork',
      '1',
    ],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const endpoint = { url: `http://127.0.0.1:${port}/graphql`, headers: {} };
  const isUp = await answersWithin(60_000, child, () => ask(endpoint, probe));
  if (!isUp || child.pid === undefined) {
    child.kill();
    return { skipped: 'Hive Gateway (it did not answer within a minute)' };
  }
  return { endpoint, pid: child.pid, stop: () => child.kill() };
}

async function answersWithin(
  ms: number,
  child: ChildProcess,
  answers: () => Promise<unknown>,
): Promise<boolean> {
  const endsAt = performance.now() + ms;
  while (performance.now() < endsAt && child.exitCode === null) {
    try {
      await answers();
      return true;
    } catch {
      await new Promise((done) => setTimeout(done, 250));
    }
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
