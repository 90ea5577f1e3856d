import type { Json } from '@estafet/schema';
import type { CaseActRecord } from './case-facts';

/** Something a conference agreed that an agency does, and when it was done. */
export interface AgreedAction {
  readonly id: string;
  readonly owner: string;
  readonly due: Date | undefined;
  readonly agreedAt: Date;
  readonly doneAt: Date | undefined;
}

/**
 * The actions of a case's conferences, soonest due first. Later conferences may count from 1 again: a completion is of the
 * last action of its number that had been agreed by then, and of the first one if it was recorded before all.
 */
export function agreedActionsOf(acts: readonly CaseActRecord[]): AgreedAction[] {
  const agreed = inOrder(acts.filter(({ type }) => type === 'conference.held')).flatMap(
    ({ occurredAt, data }) => itemsOf(data['actions']).map((item) => ({ ...item, agreedAt: occurredAt })),
  );
  const doneAt = new Map<object, Date>();
  for (const { occurredAt, data } of inOrder(acts.filter(({ type }) => type === 'action.done'))) {
    const ofNumber = agreed.filter(({ id }) => id === data['actionId']);
    const meant = ofNumber.findLast(({ agreedAt }) => agreedAt <= occurredAt) ?? ofNumber[0];
    if (meant && !doneAt.has(meant)) doneAt.set(meant, occurredAt);
  }
  return agreed
    .map((action) => ({ ...action, doneAt: doneAt.get(action) }))
    .sort((a, b) => timeOf(a) - timeOf(b));
}

/** Whether some conference of the case agreed an action of this number. */
export function isAgreedAction(acts: readonly CaseActRecord[], actionId: string): boolean {
  return acts.some(
    ({ type, data }) =>
      type === 'conference.held' && itemsOf(data['actions']).some(({ id }) => id === actionId),
  );
}

function timeOf({ due, agreedAt }: AgreedAction): number {
  return (due ?? agreedAt).getTime();
}

function inOrder(acts: readonly CaseActRecord[]): CaseActRecord[] {
  return [...acts].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
}

function itemsOf(value: Json | undefined): Pick<AgreedAction, 'id' | 'owner' | 'due'>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { id, owner, due } = item;
    return typeof id === 'string' && typeof owner === 'string'
      ? [{ id, owner, due: typeof due === 'string' ? new Date(due) : undefined }]
      : [];
  });
}
