/** What a published programme card says about whom it takes; what is absent sets no condition. */
export interface CardCriteria {
  readonly sexes: readonly string[];
  readonly minAge?: number | null;
  readonly maxAge?: number | null;
  readonly exploitation: readonly string[];
  readonly services: readonly string[];
  readonly freePlaces?: number | null;
}

export interface Candidate {
  readonly sex: string;
  readonly ageBand: string;
  readonly exploitation: readonly string[];
  readonly services: readonly string[];
  readonly clientMoves: boolean;
}

export type Criterion = 'sex' | 'age' | 'exploitation' | 'services' | 'places';

export interface CardCheck {
  readonly failed: readonly Criterion[];
  readonly unknown: readonly Criterion[];
}

const UNKNOWN: ReadonlySet<string> = new Set(['', 'UNKNOWN', 'Unknown']);

/**
 * A hint while the form is filled in (R06, G04): the service checks again when the referral is sent. An age band fits when
 * any age in it does; what nobody knows does not fail.
 */
export function checkCard(card: CardCriteria, client: Candidate): CardCheck {
  const failed: Criterion[] = [];
  const unknown: Criterion[] = [];
  const judge = (criterion: Criterion, fits: boolean | undefined) => {
    if (fits === undefined) unknown.push(criterion);
    else if (!fits) failed.push(criterion);
  };
  if (card.sexes.length > 0)
    judge('sex', UNKNOWN.has(client.sex) ? undefined : card.sexes.includes(client.sex));
  if (isNumber(card.minAge) || isNumber(card.maxAge)) judge('age', fitsAge(card, client.ageBand));
  if (card.exploitation.length > 0) {
    const known = client.exploitation.filter((kind) => !UNKNOWN.has(kind));
    judge(
      'exploitation',
      known.length === 0 ? undefined : known.some((kind) => card.exploitation.includes(kind)),
    );
  }
  if (card.services.length > 0 && client.services.length > 0) {
    judge(
      'services',
      client.services.every((service) => card.services.includes(service)),
    );
  }
  if (isNumber(card.freePlaces) && client.clientMoves) judge('places', card.freePlaces > 0);
  return { failed, unknown };
}

function fitsAge({ minAge, maxAge }: CardCriteria, ageBand: string): boolean | undefined {
  const match = /^(\d+)(?:-(\d+)|\+)$/.exec(ageBand);
  if (!match) return undefined;
  const youngest = Number(match[1]);
  const oldest = match[2] === undefined ? Number.POSITIVE_INFINITY : Number(match[2]);
  return oldest >= (minAge ?? 0) && youngest <= (maxAge ?? Number.POSITIVE_INFINITY);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

/** Shelter: whoever is referred for it is to live there, whether or not somebody ticked that she travels. */
const SHELTER = 'SV04';
/** Younger than this is a child, and so is anybody whose age is not known. */
const ADULT = 18;

interface Home extends Pick<CardCriteria, 'minAge' | 'maxAge'> {
  readonly residence?: boolean | null;
}

/**
 * Whether a child would live under one roof with adult clients, by the card: it takes in both. Whether the rooms are apart no
 * card says, so it has to be asked (G16).
 */
export function sharesWithAdults(
  card: Home | null | undefined,
  { ageBand, clientMoves, services }: Pick<Candidate, 'ageBand' | 'clientMoves' | 'services'>,
): boolean {
  if (!card?.residence || !(clientMoves || services.includes(SHELTER))) return false;
  const youngest = /^\d+/.exec(ageBand)?.[0];
  const isChild = youngest === undefined || Number(youngest) < ADULT;
  return isChild && (card.minAge ?? 0) < ADULT && (card.maxAge ?? ADULT) >= ADULT;
}
