import { createHmac } from 'node:crypto';
import { DomainError } from '@estafet/relay-kit';
import { canonicalJson, type Json } from '@estafet/schema';
import type { UseCaseContext } from './context';
import { invalidInput } from './errors';
import type { JsonResult } from './names';

const MAX_KEY_LENGTH = 100;

/**
 * Does the work once per (agency, user, operation, key). A retry gets the first result; the same key with another input
 * throws IDEMPOTENCY_KEY_REUSED. A double click waits for the first one's commit (the row is taken before the work).
 * The input is kept only as a hash under the agency's key, since inputs can hold a name.
 */
export async function idempotent<O extends JsonResult>(
  ctx: UseCaseContext,
  operation: string,
  key: string,
  input: object,
  work: () => Promise<O>,
): Promise<O> {
  if (key.length < 1 || key.length > MAX_KEY_LENGTH) {
    throw invalidInput('idempotencyKey', 'LENGTH', {
      id: 'Kunci pengiriman wajib ada, paling panjang 100 huruf.',
      en: 'The idempotency key is required, and has at most 100 characters.',
    });
  }
  const scope = [ctx.agencyId, ctx.viewer.sub, operation, key];
  const inputHash = hashInput(ctx, input);
  const taken = await ctx.manager.query<unknown[]>(
    `INSERT INTO idempotency (agency_id, user_sub, operation, key, input_hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
    [...scope, inputHash, ctx.now],
  );
  if (taken.length === 0) return firstResult<O>(ctx, scope, inputHash);
  const result = await work();
  await ctx.manager.query(
    `UPDATE idempotency SET result = $5 WHERE agency_id = $1 AND user_sub = $2 AND operation = $3 AND key = $4`,
    [...scope, JSON.stringify(result)],
  );
  return result;
}

async function firstResult<O extends JsonResult>(
  ctx: UseCaseContext,
  scope: readonly string[],
  inputHash: string,
): Promise<O> {
  const [row] = await ctx.manager.query<{ input_hash: string; result: O }[]>(
    `SELECT input_hash, result FROM idempotency
      WHERE agency_id = $1 AND user_sub = $2 AND operation = $3 AND key = $4`,
    [...scope],
  );
  if (row?.input_hash !== inputHash) {
    throw new DomainError(
      'IDEMPOTENCY_KEY_REUSED',
      {
        id: 'Kunci pengiriman ini sudah dipakai untuk isian lain. Muat ulang halaman, lalu kirim lagi.',
        en: 'This idempotency key was used for another input. Reload the page and send again.',
      },
      { field: 'idempotencyKey' },
    );
  }
  return row.result;
}

function hashInput(ctx: UseCaseContext, input: object): string {
  const plain = JSON.parse(JSON.stringify(input)) as Json;
  const key = ctx.keys.of(ctx.agencyId).dataWrappingKey;
  return createHmac('sha256', key).update('idempotency\n').update(canonicalJson(plain)).digest('base64url');
}
