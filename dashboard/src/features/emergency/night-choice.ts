import type { DirectoryPartyFragment } from '../../gql/graphql';
import { openingAt } from '../../ui/opening';

/** A safe place to sleep (requirements §7). */
const SHELTER = 'SV04';
const MOST_CALLS = 4;

/** The institution's duty phone: its card's, else the one it was enrolled with. */
export function phoneOf({ card, dutyPhone }: DirectoryPartyFragment): string | null {
  return card?.dutyPhone ?? dutyPhone;
}

const CLOSED = 3;

/** How likely a call helps now: a shelter with a free bed, a shelter, any other with a duty phone; then those that are closed. */
function rank({ card }: DirectoryPartyFragment, now: number): number {
  const closed = openingAt(card?.dutyHours, now)?.isOpen === false ? CLOSED : 0;
  if (!card?.services.includes(SHELTER)) return closed + 2;
  return closed + (card.freePlaces !== null && card.freePlaces > 0 ? 0 : 1);
}

/** Whom to ring first tonight: at most four, by their own programme cards, in the directory's order otherwise. */
export function callsForTonight(
  directory: readonly DirectoryPartyFragment[],
  now: number,
): DirectoryPartyFragment[] {
  return directory
    .filter((entry) => phoneOf(entry) !== null)
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry, now) - rank(b.entry, now) || a.index - b.index)
    .slice(0, MOST_CALLS)
    .map(({ entry }) => entry);
}
