import type { ToldItem } from './told-items';

/** What a programme card says about one thing that clients are told: days, given or not; undefined where it is silent. */
export interface TellingCard {
  readonly lengthDays?: number | null;
  readonly given: readonly string[];
  readonly notGiven: readonly string[];
}

const LENGTH = 'lengthDays';

export function cardSays(
  card: TellingCard,
  item: string,
): { readonly days: number } | { readonly isGiven: boolean } | undefined {
  if (item === LENGTH) return typeof card.lengthDays === 'number' ? { days: card.lengthDays } : undefined;
  if (card.given.includes(item)) return { isGiven: true };
  return card.notGiven.includes(item) ? { isGiven: false } : undefined;
}

/** Everything that the card says, as told: for a worker who read it out. */
export function toldFromCard(card: TellingCard): ToldItem[] {
  return [LENGTH, ...card.given, ...card.notGiven].flatMap((item) => {
    const said = cardSays(card, item);
    return said ? [{ item, ...said }] : [];
  });
}

/** Whether what was told differs from the card (G06); silence on either side is no difference. */
export function differsFromCard(card: TellingCard, { item, days, isGiven }: ToldItem): boolean {
  const said = cardSays(card, item);
  if (!said) return false;
  return 'days' in said
    ? days !== undefined && days !== said.days
    : isGiven !== undefined && isGiven !== said.isGiven;
}
