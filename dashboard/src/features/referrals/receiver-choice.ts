import { openingAt, type Opening } from '../../ui/opening';
import { checkCard, type Candidate, type CardCheck, type CardCriteria } from './card-check';

/** What choosing between receivers needs of one: its card, and how it has answered this agency so far. */
export interface Choosable {
  readonly party: { readonly id: string; readonly name: { readonly id: string } };
  readonly usualAnswerHours?: number | null;
  readonly card?: (CardCriteria & { readonly dutyHours?: string | null }) | null;
}

/** `CLOSED`: it would fit, but nobody answers there now. */
export type Fit = 'FITS' | 'CLOSED' | 'UNSURE' | 'DOES_NOT_FIT';

export interface JudgedReceiver<TEntry extends Choosable> {
  readonly entry: TEntry;
  readonly fit: Fit;
  readonly check: CardCheck | undefined;
  readonly opening: Opening | undefined;
}

export const FIT_ORDER: readonly Fit[] = ['FITS', 'CLOSED', 'UNSURE', 'DOES_NOT_FIT'];

/** Without a card nobody can say; a service asked for that no card promises is a question for the telephone. */
export function judgeReceiver<TEntry extends Choosable>(
  entry: TEntry,
  client: Candidate,
  now: number,
): JudgedReceiver<TEntry> {
  const check = entry.card ? checkCard(entry.card, client) : undefined;
  const opening = openingAt(entry.card?.dutyHours, now);
  const fit = fitOf(check);
  return { entry, check, opening, fit: fit === 'FITS' && opening?.isOpen === false ? 'CLOSED' : fit };
}

/** Who can help, best first: those that fit, with a free place where she is to live there, the quickest to answer. */
export function rankReceivers<TEntry extends Choosable>(
  entries: readonly TEntry[],
  client: Candidate,
  now: number,
): JudgedReceiver<TEntry>[] {
  return entries
    .map((entry) => judgeReceiver(entry, client, now))
    .sort(
      (a, b) =>
        FIT_ORDER.indexOf(a.fit) - FIT_ORDER.indexOf(b.fit) ||
        failures(a) - failures(b) ||
        placesRank(a, client) - placesRank(b, client) ||
        answerRank(a) - answerRank(b) ||
        a.entry.party.name.id.localeCompare(b.entry.party.name.id, 'id'),
    );
}

function fitOf(check: CardCheck | undefined): Fit {
  if (!check) return 'UNSURE';
  if (check.failed.length > 0) return 'DOES_NOT_FIT';
  return check.unknown.length > 0 ? 'UNSURE' : 'FITS';
}

function failures({ check }: JudgedReceiver<Choosable>): number {
  return check?.failed.length ?? 0;
}

function placesRank({ entry }: JudgedReceiver<Choosable>, { clientMoves }: Candidate): number {
  const places = entry.card?.freePlaces;
  return clientMoves && typeof places === 'number' && places > 0 ? 0 : 1;
}

function answerRank({ entry }: JudgedReceiver<Choosable>): number {
  return entry.usualAnswerHours ?? Number.MAX_SAFE_INTEGER;
}
