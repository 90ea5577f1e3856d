import { createHash } from 'node:crypto';
import {
  type ActHeader,
  canonicalJson,
  type FoldableAct,
  foldReferral,
  type Json,
  type PartName,
  type SaltedPart,
  toFoldable,
} from '@estafet/schema';
import type { Client } from 'pg';
import { DEMO_PARTIES, TASK_FORCE_ID } from '../../demo/district';
import type { ServicePlan } from '../../local/deployables';
import type { LocalPostgres } from '../../local/postgres';
import { inEachDatabase } from './databases';
import type { Findings } from './finding';

/** Referrals are judged a slice at a time, so that memory stays bounded whatever the load. */
const SLICES = 16;

const MEMBERS = new Set(DEMO_PARTIES.filter(({ isMember }) => isMember).map(({ id }) => id));

interface ActRow {
  readonly agency: string;
  readonly header: ActHeader;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

/** One side's view of a referral: what the acts that it holds come to, and what its screens say. */
interface Side {
  readonly agency: string;
  readonly meaning: string;
  readonly state: string;
  readonly shown: string | undefined;
}

/** Sender, receiver and task force hold the same acts of every referral, fold them alike, and show what the fold says. */
export async function judgeFolds(
  postgres: Pick<LocalPostgres, 'urlFor'>,
  findings: Findings,
): Promise<number> {
  let referrals = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const sides = new Map<string, Side[]>();
    const parties = new Map<string, readonly string[]>();
    await inEachDatabase(postgres, async (client, service) => {
      const shown = await readShown(client, service, slice);
      for (const [key, acts] of await readActs(client, slice)) {
        const [agency = '', id = ''] = key.split(' ');
        const fold = foldReferral(acts, (party) => MEMBERS.has(party));
        if (!fold) {
          findings.add('LOST', 'a referral has no beginning', key);
          continue;
        }
        parties.set(
          id,
          [fold.from, fold.to].filter((party) => MEMBERS.has(party)),
        );
        const side = { agency, meaning: meaningOf(fold), state: fold.state, shown: shown.get(key) };
        sides.set(id, [...(sides.get(id) ?? []), side]);
      }
    });
    for (const [id, views] of sides) judgeReferral(id, views, parties.get(id) ?? [], findings);
    referrals += sides.size;
  }
  return referrals;
}

function judgeReferral(
  id: string,
  views: readonly Side[],
  parties: readonly string[],
  findings: Findings,
): void {
  for (const party of [...parties, TASK_FORCE_ID]) {
    if (!views.some(({ agency }) => agency === party))
      findings.add('LOST', 'a party has no copy of a referral', `${party} ${id}`);
  }
  if (new Set(views.map(({ meaning }) => meaning)).size > 1) {
    const states = views.map(({ agency, state }) => `${agency} ${state}`).join(', ');
    findings.add('DIVERGED', 'two sides fold a referral differently', `${id}: ${states}`);
  }
  for (const { agency, state, shown } of views) {
    const isParty = agency === TASK_FORCE_ID || parties.includes(agency);
    if (isParty && shown !== state)
      findings.add(
        'DIVERGED',
        'what is shown is not what the acts say',
        `${agency} ${id}: ${shown ?? 'nothing'} for ${state}`,
      );
  }
}

async function readActs(client: Client, slice: number): Promise<Map<string, FoldableAct[]>> {
  const { rows } = await client.query<ActRow>(
    `SELECT act.agency_id AS agency, act.header, (
       SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
       FROM act_log_part part WHERE part.agency_id = act.agency_id AND part.act_id = act.id AND part.part <> 'sealed') AS parts
     FROM act_log act WHERE act.seq IS NOT NULL AND (act.referral_id IS NOT NULL OR act.type = 'referral.sent')
       AND abs(hashtext(coalesce(act.referral_id, act.id))) % $1 = $2
     UNION ALL
     SELECT receipt.agency_id, receipt.header, (
       SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
       FROM receipt_part part WHERE part.agency_id = receipt.agency_id AND part.act_id = receipt.act_id AND part.part <> 'sealed')
     FROM receipt WHERE (receipt.referral_id IS NOT NULL OR receipt.type = 'referral.sent')
       AND abs(hashtext(coalesce(receipt.referral_id, receipt.act_id))) % $1 = $2`,
    [SLICES, slice],
  );
  const byReferral = new Map<string, FoldableAct[]>();
  for (const { agency, header, parts } of rows) {
    const key = `${agency} ${header.referralId ?? header.id}`;
    byReferral.set(key, [...(byReferral.get(key) ?? []), toFoldable({ header, parts: parts ?? {} })]);
  }
  return byReferral;
}

async function readShown(client: Client, { name }: ServicePlan, slice: number): Promise<Map<string, string>> {
  const { rows } = await client.query<{ agency: string; id: string; state: string }>(
    name === 'task-force'
      ? `SELECT $3::text AS agency, id, state FROM board.referral WHERE abs(hashtext(id::text)) % $1 = $2`
      : `SELECT agency_id AS agency, id, state FROM agency_referral WHERE $3::text <> '' AND abs(hashtext(id::text)) % $1 = $2`,
    [SLICES, slice, TASK_FORCE_ID],
  );
  return new Map(rows.map(({ agency, id, state }) => [`${agency} ${id}`, state]));
}

/** Everything that the fold says, and which acts it was made of; not their data, of which each side gets its parts. */
function meaningOf(fold: NonNullable<ReturnType<typeof foldReferral>>): string {
  const plain = JSON.parse(JSON.stringify({ ...fold, acts: fold.acts.map(({ id }) => id) })) as Json;
  return createHash('sha256').update(canonicalJson(plain)).digest('base64url');
}
