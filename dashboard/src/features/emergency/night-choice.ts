import type { DirectoryPartyFragment } from '../../gql/graphql';

/** A safe place to sleep (requirements §7). */
const SHELTER = 'SV04';
const MOST_CALLS = 4;

/** The institution's duty phone: its card's, else the one it was enrolled with. */
export function phoneOf({ card, dutyPhone }: DirectoryPartyFragment): string | null {
  return card?.dutyPhone ?? dutyPhone;
}

/** How likely a call helps tonight: a shelter with a free bed, a shelter, any other with a duty phone. */
function rank({ card }: DirectoryPartyFragment): number {
  if (!card?.services.includes(SHELTER)) return 2;
  return card.freePlaces !== null && card.freePlaces > 0 ? 0 : 1;
}

/** Whom to ring first tonight: at most four, by their own programme cards, in the directory's order otherwise. */
export function callsForTonight(directory: readonly DirectoryPartyFragment[]): DirectoryPartyFragment[] {
  return directory
    .filter((entry) => phoneOf(entry) !== null)
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index)
    .slice(0, MOST_CALLS)
    .map(({ entry }) => entry);
}
