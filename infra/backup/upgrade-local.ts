import { SERVICES } from '../local/deployables';
import { migrateService } from '../local/migrate';
import { CannotStart, type StateDirectory } from '../local/state';
import { startSystem, type System } from '../local/system';
import { openLocal, openLocalForRestore, type Installation } from './installation';
import { restoreBackup } from './restore-backup';
import { takeBackup } from './take-backup';
import type { UpgradeSteps } from './upgrade';

interface LocalUpgrade {
  readonly state: StateDirectory;
  readonly basePort: number;
  readonly out: string;
  /** Tests trade durability for speed. */
  readonly isDurable?: boolean;
}

/** The upgrade of a local system that stands still: it is started for the check of its health, and stopped again. */
export function localUpgrade({ state, basePort, out, isDurable = true }: LocalUpgrade): UpgradeSteps {
  let running: System | undefined;
  const stopNew = async (): Promise<void> => {
    await running?.stop();
    running = undefined;
  };
  return {
    stopOld: () =>
      state.isRunning()
        ? Promise.reject(
            new CannotStart(`Estafet runs from ${state.root}. Stop it (Ctrl-C) before you upgrade.`),
          )
        : Promise.resolve(),
    backup: () =>
      using(openLocal(state, isDurable), async (installation) => {
        return (await takeBackup(installation, { out, services: SERVICES })).folder;
      }),
    migrate: () => using(openLocal(state, isDurable), migrateInstallation),
    startNew: async () => {
      const options = { stateDirectory: state.root, basePort, isDurable };
      // Resolves when every process says that it is ready, as the check of its health asks.
      running = await startSystem({ ...options, say: () => undefined });
    },
    checkHealth: stopNew,
    stopNew,
    restore: (from) =>
      using(openLocalForRestore(state, undefined, isDurable), async (installation) => {
        await restoreBackup(installation, { from, isReplacing: true, isForOldVersion: true });
      }),
    startOld: () => Promise.resolve(),
  };
}

export async function migrateInstallation(installation: Installation): Promise<void> {
  for (const service of SERVICES) {
    const { name } = service.database;
    await migrateService(service, installation.ownerUrl(name, `${name}_owner`));
  }
}

async function using<T>(
  opening: Promise<Installation>,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await opening;
  try {
    return await work(installation);
  } finally {
    await installation.stop();
  }
}
