import type { Json } from '@estafet/schema';
import type { ActHook } from '../../kernel/act-hook';

/** Keeps every card version that the agency knows. A version once published does not change: the first one stands. */
export const programmeCardHook: ActHook = {
  name: 'programme-cards',
  async onAct({ act, manager, agencyId }) {
    if (act.type !== 'programmeCard.published') return;
    const { data } = act;
    await manager.query(
      `INSERT INTO programme_card (agency_id, publisher, version, published_at, services, sexes, min_age, max_age,
         exploitation, residence, length_days, given, not_given, capacity, free_places, duty_hours, duty_phone)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT DO NOTHING`,
      [
        agencyId,
        act.agencyId,
        numberOf(data['version']) ?? 1,
        act.occurredAt,
        textsOf(data['services']),
        textsOf(data['sexes']),
        numberOf(data['minAge']),
        numberOf(data['maxAge']),
        textsOf(data['exploitation']),
        typeof data['residence'] === 'boolean' ? data['residence'] : null,
        numberOf(data['lengthDays']),
        textsOf(data['given']),
        textsOf(data['notGiven']),
        numberOf(data['capacity']),
        numberOf(data['freePlaces']),
        textOf(data['dutyHours']),
        textOf(data['dutyPhone']),
      ],
    );
  },
};

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
