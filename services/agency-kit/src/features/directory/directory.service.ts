import type { UseCaseContext } from '../../kernel/use-case';
import type { Shown } from '../../kernel/shown';
import { programmeCardView } from '../programme-cards/programme-card.types';
import { findCurrentCards } from '../programme-cards/programme-card.store';
import type { DirectoryEntryType } from './directory.types';
import { partyOf } from './party.types';

/** Everybody a client can be referred to, with what helps to choose: three queries, however long the directory. */
export async function listDirectory(ctx: UseCaseContext): Promise<Shown<DirectoryEntryType>[]> {
  const { agencyId, directory } = ctx;
  const entries = directory.all().filter(({ id, kind }) => id !== agencyId && kind !== 'TASK_FORCE');
  const cards = await findCurrentCards(
    ctx,
    entries.map(({ id }) => id),
  );
  const contacts = await lastContacts(ctx);
  const answers = await usualAnswers(ctx);
  return entries
    .map((entry) => {
      const card = cards.get(entry.id);
      return {
        party: partyOf(directory, entry.id),
        kind: entry.kind,
        dutyPhone: card?.dutyPhone ?? entry.dutyPhone,
        lastContactAt: contacts.get(entry.id),
        usualAnswerHours: answers.get(entry.id)?.hours,
        usualAnswerCount: answers.get(entry.id)?.count ?? 0,
        programmeCard: card && programmeCardView(card),
      };
    })
    .sort((a, b) => a.party.name.id.localeCompare(b.party.name.id, 'id'));
}

async function lastContacts({ manager, agencyId }: UseCaseContext): Promise<ReadonlyMap<string, Date>> {
  const rows = await manager.query<{ peer_id: string; last_contact_at: Date }[]>(
    `SELECT peer_id, last_contact_at FROM contact WHERE agency_id = $1`,
    [agencyId],
  );
  return new Map(rows.map((row) => [row.peer_id, row.last_contact_at]));
}

interface UsualAnswer {
  readonly hours: number;
  /** A median of two says little: it is never shown without this. */
  readonly count: number;
}

/** From this agency's own experience of the last half year; others' is the task force's to compare. */
async function usualAnswers({
  manager,
  agencyId,
  now,
}: UseCaseContext): Promise<ReadonlyMap<string, UsualAnswer>> {
  const rows = await manager.query<{ to_party: string; hours: number; count: number }[]>(
    `SELECT to_party, count(*)::integer AS count, round((percentile_cont(0.5) WITHIN GROUP (
              ORDER BY extract(epoch FROM answered_at - sent_at)) / 3600)::numeric, 1)::float8 AS hours
       FROM agency_referral
      WHERE agency_id = $1 AND direction = 'SENT' AND answered_at IS NOT NULL
        AND sent_at > $2::timestamptz - interval '180 days'
      GROUP BY to_party`,
    [agencyId, now],
  );
  return new Map(rows.map(({ to_party: party, hours, count }) => [party, { hours, count }]));
}
