import type { LocalPostgres } from '../../local/postgres';
import { inEachDatabase } from './databases';
import type { Findings } from './finding';
import { LOG_KEEPERS } from './settling';

/** One act as its author holds it. */
export interface OwnAct {
  readonly id: string;
  readonly author: string;
  readonly type: string;
  readonly referralId: string | null;
  readonly hash: string | null;
  readonly audience: readonly string[];
}

interface Receipt {
  readonly agency: string;
  readonly id: string;
  readonly sender: string;
  readonly hash: string;
  readonly status: string;
}

export interface Deliveries {
  readonly expected: number;
  readonly arrived: number;
}

const HANDOFF = /^(referral|handover|service|dossier)\./;

export function isHandoff({ type }: Pick<OwnAct, 'type'>): boolean {
  return HANDOFF.test(type);
}

/** Every act of every agency. */
export async function readOwnActs(postgres: Pick<LocalPostgres, 'urlFor'>): Promise<OwnAct[]> {
  const acts = await inEachDatabase(postgres, async (client) => {
    const { rows } = await client.query<OwnAct>(
      `SELECT id, agency_id AS author, type, referral_id AS "referralId", hash, audience FROM act_log`,
    );
    return rows;
  });
  return acts.flat();
}

/** Every act that is addressed to somebody with a log is in that inbox once, the same, in effect; and nothing else is. */
export async function judgeDeliveries(
  postgres: Pick<LocalPostgres, 'urlFor'>,
  acts: readonly OwnAct[],
  findings: Findings,
): Promise<Deliveries> {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const arrived = new Set<string>();
  await inEachDatabase(postgres, async (client) => {
    const { rows } = await client.query<Receipt>(
      'SELECT agency_id AS agency, act_id AS id, sender_id AS sender, hash, status FROM receipt',
    );
    for (const receipt of rows) {
      const place = placeOf(receipt.agency, receipt.id);
      if (arrived.has(place)) findings.add('DOUBLED', 'an act is twice in an inbox', place);
      arrived.add(place);
      const wrong = wrongWith(receipt, byId.get(receipt.id));
      if (wrong) findings.add('DIVERGED', wrong, place);
    }
    const { rows: stuck } = await client.query<{ agency: string; what: string }>(
      `SELECT agency_id AS agency, 'an act is parked for ever' AS what FROM parked
       UNION ALL SELECT agency_id, 'a sender is stopped: ' || stopped_reason FROM sender_head WHERE stopped_reason IS NOT NULL`,
    );
    for (const { agency, what } of stuck) findings.add('DIVERGED', what, agency);
  });
  let expected = 0;
  for (const act of acts) {
    if (act.hash === null) findings.add('LOST', 'an act was never numbered', placeOf(act.author, act.id));
    for (const recipient of act.audience) {
      if (recipient === act.author || !LOG_KEEPERS.includes(recipient)) continue;
      expected += 1;
      if (!arrived.has(placeOf(recipient, act.id)))
        findings.add('LOST', 'an act did not arrive', placeOf(recipient, act.id));
    }
  }
  return { expected, arrived: arrived.size };
}

function wrongWith(receipt: Receipt, act: OwnAct | undefined): string | undefined {
  if (!act) return 'an inbox holds an act that its author does not';
  if (act.author !== receipt.sender || act.hash !== receipt.hash)
    return 'an inbox holds another version of an act';
  if (!act.audience.includes(receipt.agency)) return 'an inbox holds an act that was not for it';
  return receipt.status === 'FOLDED' ? undefined : `an act has no effect: ${receipt.status}`;
}

function placeOf(agencyId: string, actId: string): string {
  return `${agencyId} ${actId}`;
}
