import { checkAct, findDefinition, type ActIssue, type Json, type PartName } from '@estafet/schema';
import { MalformedScenario } from './scenario';

type Data = Record<string, Json>;

const OPEN_PARTS: readonly PartName[] = ['board', 'engine', 'parties'];
const MAXIMUM_REPAIRS = 40;

/** What a scenario may leave out where the catalogue asks for a word. */
const USUAL: Readonly<Record<string, Data>> = {
  'worker.assigned': { role: 'PRIMARY' },
  'condition.reviewed': { changed: false },
  'aftercare.contacted': { contact: 'MADE' },
  'referral.declined': { reason: 'OTHER' },
  'incident.reported': { kind: 'DATA_PROTECTION' },
  'application.received': { kind: 'REHABILITATION' },
  'card.acknowledged': { version: 1 },
  'programmeCard.published': { version: 1 },
  'client.informed': { about: 'DECISION' },
  'client.voiced': { kind: 'WISH' },
  'conference.held': { kind: 'CASE' },
  'consent.recorded': { scope: 'SERVICE' },
  'consent.withdrawn': { scope: 'SERVICE' },
};

/** Names by which a scenario may call a field of the catalogue. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'worker.assigned': { kind: 'role', assignment: 'role', as: 'role' },
  'worker.unavailable': { kind: 'role', assignment: 'role' },
  'card.acknowledged': { cardAgency: 'agency', card: 'agency', of: 'agency' },
  'action.done': { action: 'actionId', id: 'actionId' },
  'application.received': { application: 'kind' },
  'application.served': { application: 'kind' },
  'recording.declared': { types: 'acts' },
};

const YES: readonly string[] = ['YES', 'TRUE', 'SELF', 'OTHERS', 'IMPROVED', 'WORSE'];
const NO: readonly string[] = ['NO', 'NONE', 'FALSE', 'UNCHANGED', 'SAME'];

/**
 * Makes a scenario's flat data fit the catalogue: other names of a field, words left out, sentences where a code stands.
 * Fields that the act does not have are left out. Throws {@link MalformedScenario} for what no reading makes fit.
 */
export function fitToCatalogue(
  type: string,
  flat: Readonly<Data>,
  place: string,
): { data: Data; dropped: string[] } {
  const definition = findDefinition(type);
  if (!definition) return { data: {}, dropped: [] };
  const data: Data = { ...USUAL[type] };
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(spread(type, flat))) {
    const known = fieldOf(type, name);
    if (known === undefined) dropped.push(name);
    else if (value !== null) data[known] = value;
  }
  for (let repair = 0; repair < MAXIMUM_REPAIRS; repair += 1) {
    const [issue] = issuesOf(type, definition.version, data);
    if (!issue) return { data, dropped };
    if (!repairAt(data, issue)) throw new MalformedScenario([describe(place, issue)]);
  }
  throw new MalformedScenario([`${place}.data: must fit ${type}`]);
}

/** Structured forms and yes-or-no forms of the same word. */
function spread(type: string, flat: Readonly<Data>): Data {
  const { eligibility, primary, ...rest } = flat;
  if (type === 'worker.assigned' && typeof primary === 'boolean') {
    return { ...rest, role: primary ? 'PRIMARY' : 'SUPPORTING' };
  }
  if (type === 'referral.sent' && isRecord(eligibility)) {
    const { result, ...why } = eligibility;
    return { ...rest, ...why, eligibility: result ?? 'UNKNOWN' };
  }
  return { ...flat };
}

function fieldOf(type: string, name: string): string | undefined {
  const definition = findDefinition(type);
  const has = (field: string): boolean =>
    OPEN_PARTS.some((part) => Object.hasOwn(definition?.[part] ?? {}, field));
  if (has(name)) return name;
  const other = OTHER_NAMES[type]?.[name];
  return other !== undefined && has(other) ? other : undefined;
}

function issuesOf(type: string, version: number, data: Readonly<Data>): readonly ActIssue[] {
  const definition = findDefinition(type);
  const parts: Partial<Record<PartName, Data>> = {};
  for (const part of OPEN_PARTS) {
    const fields = Object.keys(definition?.[part] ?? {}).filter((field) => data[field] !== undefined);
    if (fields.length > 0)
      parts[part] = Object.fromEntries(fields.map((field) => [field, data[field] ?? null]));
  }
  const check = checkAct(type, version, parts, { complete: true });
  return check.ok ? [] : check.issues;
}

/** Turns the value at an issue's path into what the rule asks for, if it can be read so. */
function repairAt(data: Data, { path }: ActIssue): boolean {
  const [, ...keys] = path.split('.');
  const last = keys.pop();
  if (last === undefined) return false;
  let holder: Json | undefined = data;
  for (const key of keys) holder = childOf(holder, key);
  const value = childOf(holder, last);
  const repaired = reread(value);
  if (repaired === undefined || !(isRecord(holder) || Array.isArray(holder))) return false;
  if (Array.isArray(holder)) holder[Number(last)] = repaired;
  else holder[last] = repaired;
  return true;
}

function reread(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toUpperCase();
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  const asCode = value
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 64);
  return asCode !== '' && asCode !== value ? asCode.toUpperCase() : undefined;
}

function childOf(holder: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isRecord(holder) ? holder[key] : undefined;
}

function isRecord(value: Json | undefined): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function describe(place: string, { path, rule }: ActIssue): string {
  const [, ...keys] = path.split('.');
  const asked = rule === 'invalid_value' ? 'one of the codes of this field' : rule.replaceAll('_', ' ');
  return `${place}.data${keys.map((key) => `.${key}`).join('')}: must be ${asked}`;
}
