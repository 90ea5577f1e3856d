import { upgrade, type UpgradeSteps } from './upgrade';

/** Steps that note their names; those named in `failing` fail, the first time that they are called. */
function notedSteps(...failing: readonly (keyof UpgradeSteps)[]): { steps: UpgradeSteps; done: string[] } {
  const done: string[] = [];
  const note = (name: keyof UpgradeSteps) => (): Promise<void> => {
    done.push(name);
    return failing.includes(name) ? Promise.reject(new Error(`${name} failed`)) : Promise.resolve();
  };
  return {
    done,
    steps: {
      stopOld: note('stopOld'),
      backup: async () => {
        await note('backup')();
        return 'a-backup';
      },
      migrate: note('migrate'),
      startNew: note('startNew'),
      checkHealth: note('checkHealth'),
      stopNew: note('stopNew'),
      restore: async (backup) => {
        done.push(backup);
        await note('restore')();
      },
      startOld: note('startOld'),
    },
  };
}

const say = (): void => undefined;

describe('an upgrade', () => {
  it('takes its backup when nothing writes any more, and migrates after it', async () => {
    const { steps, done } = notedSteps();
    await upgrade(steps, say);
    expect(done).toEqual(['stopOld', 'backup', 'migrate', 'startNew', 'checkHealth']);
  });

  it('without a backup changes nothing', async () => {
    const { steps, done } = notedSteps('backup');
    await expect(upgrade(steps, say)).rejects.toThrow('backup failed');
    expect(done).toEqual(['stopOld', 'backup', 'startOld']);
  });

  it.each(['migrate', 'startNew', 'checkHealth'] as const)('that fails at %s goes back', async (step) => {
    const { steps, done } = notedSteps(step);
    await expect(upgrade(steps, say)).rejects.toThrow(/version before is in place/);
    expect(done.slice(done.indexOf(step))).toEqual([step, 'stopNew', 'a-backup', 'restore', 'startOld']);
  });

  it('says where the backup lies when even going back fails', async () => {
    const { steps, done } = notedSteps('migrate', 'restore');
    await expect(upgrade(steps, say)).rejects.toThrow(/restore a-backup with --replace/);
    expect(done).not.toContain('startOld');
  });
});
