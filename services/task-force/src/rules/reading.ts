import type { Json } from '@estafet/schema';
import type { CardAcknowledgement, HistoryAct, ProgrammeCard } from './types';

/** Act data are open lists and older versions: what has not the expected shape reads as absent, it never throws. */
type Data = Readonly<Record<string, Json>>;

export function textOf(data: Data, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flagOf(data: Data, key: string): boolean | undefined {
  const value = data[key];
  return typeof value === 'boolean' ? value : undefined;
}

export function numberOf(data: Data, key: string): number | undefined {
  const value = data[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Texts of a list; a single text counts as a list of one. */
export function listOf(data: Data, key: string): readonly string[] {
  const value = data[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function recordOf(data: Data, key: string): Data {
  const value = data[key];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** Whether two codes are one: HTCDS names are written both SexualExploitation and SEXUAL_EXPLOITATION. */
export function isSameCode(a: string, b: string): boolean {
  return plainCode(a) === plainCode(b);
}

/** The programme card that a `programmeCard.published` act describes; its own agency's, current from the act's instant. */
export function cardOf(
  act: Pick<HistoryAct, 'agencyId' | 'onBehalfOf' | 'occurredAt' | 'data'>,
): ProgrammeCard {
  const { data } = act;
  const listIfGiven = (key: string): readonly string[] | undefined =>
    data[key] === undefined ? undefined : listOf(data, key);
  return {
    agencyId: act.onBehalfOf ?? act.agencyId,
    version: numberOf(data, 'version') ?? 1,
    publishedAt: act.occurredAt,
    sexes: listIfGiven('sexes'),
    minAge: numberOf(data, 'minAge'),
    maxAge: numberOf(data, 'maxAge'),
    exploitation: listIfGiven('exploitation'),
    residence: flagOf(data, 'residence'),
    lengthDays: numberOf(data, 'lengthDays'),
    given: listIfGiven('given'),
    notGiven: listIfGiven('notGiven'),
    capacity: numberOf(data, 'capacity'),
    freePlaces: numberOf(data, 'freePlaces'),
  };
}

/** What a `card.acknowledged` act says. */
export function acknowledgementOf(
  act: Pick<HistoryAct, 'agencyId' | 'onBehalfOf' | 'occurredAt' | 'data'>,
): CardAcknowledgement {
  return {
    byAgency: act.onBehalfOf ?? act.agencyId,
    cardAgency: textOf(act.data, 'agency') ?? '',
    version: numberOf(act.data, 'version'),
    at: act.occurredAt,
  };
}

function plainCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}
