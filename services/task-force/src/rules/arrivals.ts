import type { CaseHistory } from './types';
import { addHours } from './wib';

/** A client came to an agency's door. */
export interface Arrival {
  readonly agencyId: string;
  readonly at: string;
  readonly referralId?: string;
  /** Id of the act that told of it. */
  readonly actId: string;
}

/** Told twice within a day at one door (she arrived, then the paper was signed), an arrival is one. */
const SAME_ARRIVAL_HOURS = 24;

/** Arrivals at members, who keep a register themselves. */
export function arrivalsAtMembers(history: CaseHistory): Arrival[] {
  return arrivalsOf(history).filter(({ agencyId }) => history.isMember(agencyId));
}

/** Arrivals anywhere: `client.arrived`, or a handover taken where the client moves; earliest first. */
export function arrivalsOf(history: CaseHistory): Arrival[] {
  const told: Arrival[] = history.confirmed('client.arrived').map((act) => ({
    agencyId: act.onBehalfOf ?? act.agencyId,
    at: act.occurredAt,
    referralId: act.referralId,
    actId: act.id,
  }));
  const taken = history.referrals.flatMap(({ id, to, clientMoves, takenAt, takenActId }) =>
    clientMoves && takenAt !== undefined
      ? [{ agencyId: to, at: takenAt, referralId: id, actId: takenActId ?? id }]
      : [],
  );
  const arrivals: Arrival[] = [];
  for (const arrival of [...told, ...taken].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const index = arrivals.findIndex((known) => isSame(known, arrival));
    const known = arrivals[index];
    if (known) arrivals[index] = { ...known, referralId: known.referralId ?? arrival.referralId };
    else arrivals.push(arrival);
  }
  return arrivals;
}

function isSame(known: Arrival, later: Arrival): boolean {
  if (known.agencyId !== later.agencyId) return false;
  if (known.referralId !== undefined && later.referralId !== undefined)
    return known.referralId === later.referralId;
  return later.at <= addHours(known.at, SAME_ARRIVAL_HOURS);
}
