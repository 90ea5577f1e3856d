import type { Ledger } from '../load/ledger';
import type { Findings } from './finding';
import type { OwnAct } from './logs';

/** What servers write by themselves: once for each referral and author. */
const ONCE_PER_REFERRAL: ReadonlySet<string> = new Set(['referral.delivered', 'dossier.released']);
const DONE_BY_PEOPLE = /^(case\.opened|referral\.(?!delivered)|handover\.|service\.started)/;

/** Everything that a client was told is done, is in its author's log once; and nothing is there that nobody had done. */
export function judgePromises(acts: readonly OwnAct[], ledger: Ledger, findings: Findings): void {
  const ids = new Set(acts.map(({ id }) => id));
  const wanted = new Map<string, number>();
  for (const deed of ledger.deeds) {
    if (deed.told === 'NOTHING')
      findings.add('LOST', `a client was never answered: ${deed.code ?? ''}`, deed.agencyId);
    if (deed.told !== 'DONE') continue;
    if (deed.actId === undefined || !ids.has(deed.actId))
      findings.add(
        'LOST',
        'what a client was told is done is in no log',
        `${deed.agencyId} ${deed.actId ?? ''}`,
      );
    const key = keyOf(deed.agencyId, deed.actType, deed.referralId);
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  }
  const held = new Map<string, number>();
  for (const act of acts) {
    // A referral's own id is that of its first act.
    const referralId = act.type === 'referral.sent' ? act.id : (act.referralId ?? undefined);
    const key = keyOf(act.author, act.type, referralId);
    held.set(key, (held.get(key) ?? 0) + 1);
  }
  for (const [key, count] of held) {
    const type = key.split(' ')[1] ?? '';
    if (ONCE_PER_REFERRAL.has(type) && count > 1) findings.add('DOUBLED', `${type} was written again`, key);
    if (!DONE_BY_PEOPLE.test(type)) continue;
    const done = wanted.get(key) ?? 0;
    if (count > done)
      findings.add('DOUBLED', `${type}: more acts than were done`, `${key}: ${count} for ${done}`);
  }
  for (const [key, done] of wanted) {
    const count = held.get(key) ?? 0;
    if (count < done)
      findings.add(
        'LOST',
        `${key.split(' ')[1] ?? ''}: fewer acts than were done`,
        `${key}: ${count} for ${done}`,
      );
  }
  if (ledger.contradictions > 0)
    findings.add('DOUBLED', 'two answers to one intention name two things', String(ledger.contradictions));
}

/** Opened cases are counted by agency; all else by referral. */
function keyOf(agencyId: string, type: string, referralId: string | undefined): string {
  return `${agencyId} ${type} ${referralId ?? ''}`;
}
