import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { keyReused } from './coordination.errors';

export interface Intention {
  readonly userSub: string;
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Does the work once per (user, operation, key): a retry gets the first result's id, the same key with another input is refused.
 * Stored in the transaction of the work, under the engine's turn, so that two clicks cannot pass each other.
 */
export async function once(
  manager: EntityManager,
  intention: Intention,
  work: () => Promise<string>,
): Promise<string> {
  const { userSub, operation, input } = intention;
  const inputHash = createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('hex');
  const [known] = await manager.query<{ input_hash: string; result_id: string }[]>(
    'SELECT input_hash, result_id FROM engine.idempotency WHERE user_sub = $1 AND operation = $2 AND idempotency_key = $3',
    [userSub, operation, input.idempotencyKey],
  );
  if (known) {
    if (known.input_hash !== inputHash) throw keyReused();
    return known.result_id;
  }
  const resultId = await work();
  await manager.query(
    `INSERT INTO engine.idempotency (user_sub, operation, idempotency_key, input_hash, result_id) VALUES ($1, $2, $3, $4, $5)`,
    [userSub, operation, input.idempotencyKey, inputHash, resultId],
  );
  return resultId;
}

function sorted(input: object): [string, unknown][] {
  return Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1));
}
