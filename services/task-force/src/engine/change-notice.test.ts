import { gathered } from './change-notice';

const TASK_FORCE = 'gugus-tugas';

describe('a notice of changes', () => {
  it('tells each agency of what it may see, and of nothing that changed beside it', () => {
    const notices = gathered(TASK_FORCE, [
      { ids: ['case-1', 'referral-1'], agencies: ['polres', 'p2tp2a'] },
      { ids: ['gap-2'], agencies: ['rpsw'] },
      { ids: ['case-1'], agencies: ['p2tp2a', 'polres'] },
      { ids: ['gap-3'], agencies: ['rpsw'] },
    ]);
    expect(notices).toEqual([
      { audience: [TASK_FORCE, 'p2tp2a', 'polres'], ids: ['case-1', 'referral-1'] },
      { audience: [TASK_FORCE, 'rpsw'], ids: ['gap-2', 'gap-3'] },
    ]);
  });

  it('tells the task force of what concerns nobody else', () => {
    expect(gathered(TASK_FORCE, [{ ids: ['case-9'], agencies: [] }])).toEqual([
      { audience: [TASK_FORCE], ids: ['case-9'] },
    ]);
  });
});
