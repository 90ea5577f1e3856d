/** What a published programme card says about whom it takes; what is absent sets no condition. */
export interface CardCriteria {
  readonly sexes?: readonly string[] | undefined;
  readonly minAge?: number | undefined;
  readonly maxAge?: number | undefined;
  readonly exploitation?: readonly string[] | undefined;
  readonly services?: readonly string[] | undefined;
  readonly freePlaces?: number | undefined;
  readonly residence?: boolean | undefined;
}

/** What the sender knows of the client before sending. */
export interface ClientProfile {
  readonly sex?: string | undefined;
  readonly ageBand?: string | undefined;
  readonly exploitation?: readonly string[] | undefined;
  /** Services asked for. */
  readonly services?: readonly string[] | undefined;
  /** Whether she is to live there: only then do beds count. */
  readonly clientMoves?: boolean | undefined;
}

export type CriterionResult = 'PASS' | 'FAIL' | 'UNKNOWN';

export interface CriterionCheck {
  /** As in the vocabulary's CRITERIA. */
  readonly criterion: 'sex' | 'age' | 'exploitation' | 'services' | 'places';
  readonly result: CriterionResult;
}

export interface EligibilityCheck {
  /** PASS only when every condition of the card is known to be met. */
  readonly result: CriterionResult;
  readonly checks: readonly CriterionCheck[];
}

const UNKNOWN_CODES: ReadonlySet<string> = new Set(['UNKNOWN', 'Unknown']);

/**
 * R06, G04: checks a client against a card before sending. An attribute nobody knows does not fail by itself, and an
 * age band fits when any age in it does: the card decides about a person, not about a band.
 */
export function checkEligibility(card: CardCriteria, client: ClientProfile): EligibilityCheck {
  const checks = [
    checkSex(card, client),
    checkAge(card, client),
    checkExploitation(card, client),
    checkServices(card, client),
    checkPlaces(card, client),
  ].filter((check) => check !== undefined);
  const has = (result: CriterionResult): boolean => checks.some((check) => check.result === result);
  return { result: has('FAIL') ? 'FAIL' : has('UNKNOWN') ? 'UNKNOWN' : 'PASS', checks };
}

function checkSex({ sexes }: CardCriteria, { sex }: ClientProfile): CriterionCheck | undefined {
  if (!sexes || sexes.length === 0) return undefined;
  if (sex === undefined || UNKNOWN_CODES.has(sex)) return { criterion: 'sex', result: 'UNKNOWN' };
  return { criterion: 'sex', result: sexes.includes(sex) ? 'PASS' : 'FAIL' };
}

function checkAge({ minAge, maxAge }: CardCriteria, { ageBand }: ClientProfile): CriterionCheck | undefined {
  if (minAge === undefined && maxAge === undefined) return undefined;
  const range = ageRange(ageBand);
  if (!range) return { criterion: 'age', result: 'UNKNOWN' };
  const overlaps = range.max >= (minAge ?? 0) && range.min <= (maxAge ?? Number.POSITIVE_INFINITY);
  return { criterion: 'age', result: overlaps ? 'PASS' : 'FAIL' };
}

function checkExploitation(card: CardCriteria, client: ClientProfile): CriterionCheck | undefined {
  if (!card.exploitation || card.exploitation.length === 0) return undefined;
  const known = (client.exploitation ?? []).filter((kind) => !UNKNOWN_CODES.has(kind));
  if (known.length === 0) return { criterion: 'exploitation', result: 'UNKNOWN' };
  const accepted = new Set(card.exploitation);
  return { criterion: 'exploitation', result: known.some((kind) => accepted.has(kind)) ? 'PASS' : 'FAIL' };
}

function checkServices(card: CardCriteria, client: ClientProfile): CriterionCheck | undefined {
  if (!card.services || card.services.length === 0 || !client.services) return undefined;
  const offered = new Set(card.services);
  return {
    criterion: 'services',
    result: client.services.every((service) => offered.has(service)) ? 'PASS' : 'FAIL',
  };
}

function checkPlaces(
  { freePlaces }: CardCriteria,
  { clientMoves }: ClientProfile,
): CriterionCheck | undefined {
  if (freePlaces === undefined || clientMoves === false) return undefined;
  return { criterion: 'places', result: freePlaces > 0 ? 'PASS' : 'FAIL' };
}

/** `15-17` → 15 to 17, `60+` → 60 and over; anything else is not known. */
function ageRange(ageBand: string | undefined): { min: number; max: number } | undefined {
  const match = /^(\d+)(?:-(\d+)|\+)$/.exec(ageBand ?? '');
  if (!match) return undefined;
  return { min: Number(match[1]), max: match[2] === undefined ? Number.POSITIVE_INFINITY : Number(match[2]) };
}
