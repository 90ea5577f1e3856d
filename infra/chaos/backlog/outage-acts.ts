import { prepareAct, type ActDraft, type PreparedAct } from '@estafet/relay-kit';
import { newActId, type ActType, type Json } from '@estafet/schema';
import type { Client } from 'pg';
import { TASK_FORCE_ID } from '../../demo/district';

/** What was written while nobody could deliver it: which agency's act, ready to be inserted. */
interface QueuedAct {
  readonly agencyId: string;
  readonly act: PreparedAct;
}

const DAY_MS = 24 * 3_600_000;
export const ACTS_PER_CASE = 8;
const ROWS_PER_STATEMENT = 1_000;

const INSERT = `
  WITH act AS (
    INSERT INTO act_log (agency_id, id, type, version, case_id, referral_id, audience, occurred_at, recorded_at, header)
    SELECT header ->> 'agencyId', header ->> 'id', header ->> 'type', (header ->> 'version')::int, header ->> 'caseId',
      header ->> 'referralId', ARRAY(SELECT jsonb_array_elements_text(header -> 'audience')),
      (header ->> 'occurredAt')::timestamptz, (header ->> 'recordedAt')::timestamptz, header
    FROM jsonb_to_recordset($1::jsonb) AS queued(header jsonb)
  )
  INSERT INTO act_log_part (agency_id, act_id, part, salt, data)
  SELECT queued.header ->> 'agencyId', queued.header ->> 'id', part.key, part.value ->> 'salt', part.value -> 'data'
  FROM jsonb_to_recordset($1::jsonb) AS queued(header jsonb, parts jsonb), jsonb_each(queued.parts) AS part`;

/**
 * One case as two agencies live it, spread over the day of the outage: opened, referred, accepted, handed over by both hands,
 * begun and completed. Written as the services write acts, but for their own rows.
 */
export function caseOfOutage(input: {
  readonly opener: string;
  readonly receiver: string;
  /** Where in the day it lies, from 0 to 1. */
  readonly at: number;
  readonly now: Date;
}): QueuedAct[] {
  const { opener, receiver, now } = input;
  const begun = now.getTime() - DAY_MS + input.at * DAY_MS * 0.5;
  let step = 0;
  const write = (
    agencyId: string,
    type: ActType,
    data: Record<string, Json>,
    about: Pick<ActDraft, 'id' | 'caseId' | 'referralId'>,
  ): QueuedAct => {
    step += 1;
    const instant = new Date(begun + (step * DAY_MS) / 100);
    const draft = { agencyId, type, data, ...about, now: instant, actor: { role: 'frontline' } };
    return { agencyId, act: prepareAct({ ...draft, audience: [TASK_FORCE_ID] }) };
  };
  const caseId = newActId(new Date(begun));
  const referralId = newActId(new Date(begun));
  const about = { caseId, referralId };
  const opened = { channel: 'PUBLIC', isChild: true, ageBand: '15-17', sex: 'FEMALE' };
  const sent = {
    ...{ kind: 'TRANSFER', to: receiver, urgency: 'URGENT', clientMoves: true, services: ['SV04'] },
    leadFrom: caseId,
  };
  return [
    write(opener, 'case.opened', opened, { id: caseId }),
    write(opener, 'referral.sent', sent, { id: referralId, caseId }),
    write(receiver, 'referral.delivered', {}, about),
    write(receiver, 'referral.accepted', {}, about),
    write(opener, 'handover.given', { attempt: 1 }, about),
    write(receiver, 'handover.taken', { attempt: 1 }, about),
    write(receiver, 'service.started', {}, about),
    write(receiver, 'referral.feedback', { outcome: 'SERVICE_COMPLETED' }, about),
  ];
}

/** Puts acts into the logs of one database, unnumbered, as committed transactions leave them. */
export async function queueActs(client: Client, acts: readonly QueuedAct[]): Promise<void> {
  for (let from = 0; from < acts.length; from += ROWS_PER_STATEMENT) {
    const rows = acts.slice(from, from + ROWS_PER_STATEMENT).map(({ act }) => act);
    await client.query(INSERT, [JSON.stringify(rows)]);
  }
}
