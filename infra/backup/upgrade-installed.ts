import { execFileSync } from 'node:child_process';
import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { SERVICES } from '../local/deployables';
import { CannotStart } from '../local/state';
import type { Installation } from './installation';
import { restoreBackup } from './restore-backup';
import { takeBackup } from './take-backup';
import type { UpgradeSteps } from './upgrade';
import { migrateInstallation } from './upgrade-local';

const UNIT = 'estafet.target';
const READY_WITHIN_MS = 120_000;
const PAUSE_MS = 500;

interface InstalledUpgrade {
  readonly installation: Installation;
  readonly out: string;
  /** The link that the units run from (`/opt/estafet`), and the folder of this version, to which it is to point. */
  readonly link: string;
  readonly root: string;
  /** What every process is asked for its readiness by. */
  readonly readyUrls: readonly string[];
}

/** The upgrade of one box with systemd units: each version lies in a folder of its own, and a link says which one runs. */
export function installedUpgrade(options: InstalledUpgrade): UpgradeSteps {
  const { installation, link, out, readyUrls, root } = options;
  const before = targetOf(link);
  const systemctl = (verb: 'start' | 'stop'): Promise<void> => {
    execFileSync('systemctl', [verb, UNIT], { stdio: ['ignore', 'inherit', 'inherit'] });
    return Promise.resolve();
  };
  return {
    stopOld: () => systemctl('stop'),
    backup: async () => (await takeBackup(installation, { out, services: SERVICES })).folder,
    migrate: () => migrateInstallation(installation),
    startNew: () => {
      pointTo(link, root);
      return systemctl('start');
    },
    checkHealth: () => waitUntilReady(readyUrls),
    stopNew: () => systemctl('stop'),
    restore: async (from) => {
      await restoreBackup(installation, { from, isReplacing: true, isForOldVersion: true });
    },
    startOld: () => {
      pointTo(link, before);
      return systemctl('start');
    },
  };
}

function targetOf(link: string): string {
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new CannotStart(`${link} is not a link to the version that runs.`);
  return readlinkSync(link);
}

/** In one step, so that the link is never missing. */
function pointTo(link: string, target: string): void {
  const draft = `${link}.new`;
  rmSync(draft, { force: true });
  symlinkSync(target, draft);
  renameSync(draft, link);
}

async function waitUntilReady(urls: readonly string[]): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  let waiting = [...urls];
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.map(async (url) => ({ url, isReady: await isReady(url) })));
    waiting = answers.filter(({ isReady: yes }) => !yes).map(({ url }) => url);
    if (waiting.length === 0) return;
    if (performance.now() > deadline) throw new Error(`not ready: ${waiting.join(', ')}`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
