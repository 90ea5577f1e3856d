import { toFoldable } from '@estafet/schema';
import { raiseAlarm } from '../alarms/alarm';
import { asAgency } from '../database/as-agency';
import { isDatabaseFault } from '../database/database-fault';
import type { ReceiptStatus } from '../database/relay-kit.entities';
import { changesOf, nameOf, statusOf, type InboxOptions } from './inbox';
import * as store from './inbox.store';

/** Whatever is not folded, and is not refused for good. */
const AT_THE_START: readonly ReceiptStatus[] = ['NEEDS_UPGRADE', 'FOLD_FAILED'];
const WHILE_RUNNING: readonly ReceiptStatus[] = ['FOLD_FAILED'];
const LIMIT_WHILE_RUNNING = 200;
/** So many are named in one alarm; the metrics have the number of all. */
const NAMED_ACTS = 20;

export interface Refolded {
  readonly folded: number;
  readonly failed: number;
}

/**
 * Folds stored acts that could not be folded when they came: at the start all, those too that an earlier version did not
 * understand; while running, those that failed for want of a lock or for a fault that somebody may have mended since.
 */
export async function refoldStored(
  options: InboxOptions,
  recipientId: string,
  { isStart }: { readonly isStart: boolean },
): Promise<Refolded> {
  const candidates = await asAgency(options.dataSource, recipientId, (manager) =>
    store.loadUnfolded(manager, recipientId, {
      statuses: isStart ? AT_THE_START : WHILE_RUNNING,
      limit: isStart ? undefined : LIMIT_WHILE_RUNNING,
    }),
  );
  const failed: string[] = [];
  let folded = 0;
  let cause: string | undefined;
  for (const candidate of candidates) {
    if (statusOf(candidate.envelope, options.directory) !== 'FOLDED') continue;
    try {
      if (await refold(options, recipientId, candidate)) folded += 1;
      else failed.push(candidate.envelope.header.id);
    } catch (error) {
      failed.push(candidate.envelope.header.id);
      cause = nameOf(error);
      // The others would wait as long, and in vain.
      if (isDatabaseFault(error)) break;
    }
  }
  if (failed.length > 0) {
    const facts = { recipientId, failed: failed.length, actIds: failed.slice(0, NAMED_ACTS), cause };
    raiseAlarm(options.logger, 'ACT_NOT_FOLDED', facts, 'stored acts still cannot be folded');
  }
  return { folded, failed: failed.length };
}

/** Answers false when the recipient itself has set the act aside again. */
function refold(
  { dataSource, onAct, onBatchEnd }: InboxOptions,
  recipientId: string,
  { envelope, position, receivedAt }: store.LoadedReceipt,
): Promise<boolean> {
  const { agencyId: senderId, id } = envelope.header;
  const received = { envelope, act: toFoldable(envelope), senderId, receivedAt, position };
  return asAgency(
    dataSource,
    recipientId,
    async (manager) => {
      // Before the fold, as at an arrival: whoever cannot fold it says so afterwards.
      await store.markFolded(manager, recipientId, id);
      await onAct(manager, recipientId, received);
      await onBatchEnd?.(manager, recipientId);
      for (const payload of changesOf(recipientId, [envelope])) {
        await manager.query(`SELECT pg_notify('estafet_changes', $1)`, [payload]);
      }
      return store.isFolded(manager, recipientId, id);
    },
    'receive',
  );
}
