import { CannotStart } from '../local/state';

/** What an upgrade does to an installation, step by step; the new version's files are there and built before it begins. */
export interface UpgradeSteps {
  stopOld(): Promise<void>;
  /** Answers where the backup lies. */
  backup(): Promise<string>;
  migrate(): Promise<void>;
  startNew(): Promise<void>;
  /** Resolves when every process says that it is ready; throws otherwise. */
  checkHealth(): Promise<void>;
  stopNew(): Promise<void>;
  restore(backup: string): Promise<void>;
  startOld(): Promise<void>;
}

/**
 * Brings an installation to this version, or leaves it as it was. The backup is taken when nothing writes any more, so that going
 * back loses nothing; until it is taken a failure changes nothing, after it every failure puts it back.
 */
export async function upgrade(steps: UpgradeSteps, say: (line: string) => void): Promise<void> {
  say('Stopping …');
  await steps.stopOld();
  let backup: string;
  try {
    say('Taking a backup …');
    backup = await steps.backup();
  } catch (error) {
    await steps.startOld();
    throw error;
  }
  try {
    say(`The backup is ${backup}. Bringing the databases up to date …`);
    await steps.migrate();
    say('Starting, and asking every process whether it is ready …');
    await steps.startNew();
    await steps.checkHealth();
  } catch (error) {
    say(`It failed: ${error instanceof Error ? error.message : 'unknown error'}`);
    await goBack(steps, backup, say);
    throw new CannotStart('The upgrade failed, and the version before is in place again with its data.');
  }
}

async function goBack(steps: UpgradeSteps, backup: string, say: (line: string) => void): Promise<void> {
  say(`Putting the backup back …`);
  try {
    await steps.stopNew();
    await steps.restore(backup);
    await steps.startOld();
  } catch (error) {
    throw new CannotStart(
      `The upgrade failed, and so did going back (${error instanceof Error ? error.message : 'unknown error'}). ` +
        `Nothing runs now. Install the version before and restore ${backup} with --replace.`,
    );
  }
}
