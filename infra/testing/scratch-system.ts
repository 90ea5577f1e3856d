import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portsOf } from '../local/deployables';
import { refuseTakenPort } from '../local/state';
import { copyPreparedState, prepareInProcess } from './prepared-state';
import { startSystem, type System, type SystemOptions } from '../local/system';

/** A whole system of real processes for one test file, in a folder of its own. */
export interface ScratchSystem extends System {
  /** Everything that any process has logged so far. */
  logs(): string;
  remove(): Promise<void>;
}

const TRIES = 20;
const LOWEST_PORT = 10_000;
const PORTS_PER_SYSTEM = 110;
const SLOTS = 200;

export type ScratchOptions = Partial<
  Pick<
    SystemOptions,
    'isDurable' | 'isLimitedToDashboard' | 'relayEndpointOf' | 'gatewayEnvironment' | 'environment' | 'past'
  >
>;

export async function startScratchSystem(options: ScratchOptions = {}): Promise<ScratchSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'estafet-system-'));
  chmodSync(folder, 0o711);
  const stateDirectory = join(folder, 'state');
  const template = process.env['ESTAFET_TEST_STATE'];
  if (template === undefined) await prepareInProcess(stateDirectory);
  else await copyPreparedState(template, stateDirectory);
  const system = await startSystem({
    stateDirectory,
    basePort: await freeBasePort(),
    isDurable: false,
    ...options,
    say: () => undefined,
  });
  const remove = async (): Promise<void> => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // Who breaks off a long run leaves no processes behind that nobody knows of.
  const onSignal = (): void => void remove().finally(() => process.exit(130));
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    ...system,
    logs: () => {
      const logs = system.state.path('logs');
      return readdirSync(logs)
        .map((name) => readFileSync(join(logs, name), 'utf8'))
        .join('\n');
    },
    remove,
  };
}

/**
 * A port that is free, as are those above it that the services take. Below the range from which the kernel gives ports to
 * outgoing connections: one of those would take a port between this look and the service's start, or while it is stopped.
 */
async function freeBasePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const base = LOWEST_PORT + PORTS_PER_SYSTEM * randomInt(SLOTS);
    const checks = await Promise.allSettled(
      portsOf(base).map(({ port, what }) => refuseTakenPort(port, what)),
    );
    if (checks.every(({ status }) => status === 'fulfilled')) return base;
  }
  throw new Error('no free range of ports');
}
