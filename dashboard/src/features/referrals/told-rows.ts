import { cardSays, type TellingCard } from '../../ui/card-says';

export interface ToldRow {
  readonly item: string;
  /** Days, or true or false. */
  readonly told?: string | null;
  readonly clientSays?: string | null;
}

/** A stored word as what was said: `'30'` is days, `'true'` and `'false'` are given and not given. */
export function saidIn(
  word: string | null | undefined,
): { readonly days: number } | { readonly isGiven: boolean } | undefined {
  if (!word) return undefined;
  if (word === 'true' || word === 'false') return { isGiven: word === 'true' };
  const days = Number(word);
  return Number.isFinite(days) ? { days } : undefined;
}

/** What was told, then what the card speaks of and nobody told her: silence about it is worth seeing too. */
export function toldRows(rows: readonly ToldRow[], card: TellingCard | undefined): ToldRow[] {
  const told = new Set(rows.map(({ item }) => item));
  const ofCard = card ? ['lengthDays', ...card.given, ...card.notGiven] : [];
  const silent = ofCard.filter((item) => !told.has(item) && card && cardSays(card, item) !== undefined);
  return [...rows, ...silent.map((item) => ({ item }))];
}
