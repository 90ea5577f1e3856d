import { z } from 'zod';
import { BACKDATE_REASONS } from '../vocabulary/agencies';
import { PART_NAMES, type ActData, type ActHeader, type PartName } from './act';
import { findDefinition, type ActType, ACT_CATALOGUE } from './catalogue';
import type { ActDefinition } from './definition';
import { code, codeListOf, fieldKindOf, parties, party, role, uuid, worker } from './fields';

/** What is wrong with an act, never with which value: an issue may be logged and shown. */
export interface ActIssue {
  path: string;
  rule: string;
}

/** A code that this version has no label for. It passed: lists are open (acts.md). */
export interface UnknownCode {
  path: string;
  code: string;
}

export type ActCheck =
  | { ok: true; unknownCodes: UnknownCode[] }
  | { ok: false; problem: 'UNKNOWN_TYPE' | 'UNKNOWN_VERSION' | 'INVALID'; issues: ActIssue[] };

/** A field that no part of this act has: keeping it would put unclassified data on a board. */
export class UnknownFieldError extends Error {
  constructor(
    readonly actType: string,
    readonly field: string,
  ) {
    super(`${actType} has no field "${field}"`);
    this.name = 'UnknownFieldError';
  }
}

const partSchemas = new Map<string, z.ZodType>();

/**
 * Sorts an act's flat data into its parts by the catalogue. Members that are undefined are left out; empty parts are
 * not made. Throws `UnknownFieldError`, naming the field and never its value.
 */
export function sortIntoParts(
  type: ActType,
  flat: Readonly<Record<string, unknown>>,
): Partial<Record<PartName, ActData>> {
  const definition = ACT_CATALOGUE[type];
  const parts: Partial<Record<PartName, ActData>> = {};
  for (const [field, value] of Object.entries(flat)) {
    if (value === undefined) continue;
    const name = PART_NAMES.find((part) => Object.hasOwn(definition[part] ?? {}, field));
    if (!name) throw new UnknownFieldError(type, field);
    (parts[name] ??= {})[field] = value as ActData[string];
  }
  return parts;
}

/**
 * Checks an act's parts against the catalogue. Parts that the recipient was not given are not missed, so the same check
 * serves author, party and task force; authors pass `complete` so that required fields of absent parts are missed too.
 */
export function checkAct(
  type: string,
  version: number,
  parts: Partial<Record<PartName, ActData>>,
  { complete = false }: { complete?: boolean } = {},
): ActCheck {
  const definition = findDefinition(type);
  if (!definition) return { ok: false, problem: 'UNKNOWN_TYPE', issues: [] };
  // A newer version may mean something else by the same name; version N reads N−1.
  if (version > definition.version || version < Math.max(1, definition.version - 1)) {
    return { ok: false, problem: 'UNKNOWN_VERSION', issues: [] };
  }
  const issues: ActIssue[] = [];
  const unknownCodes: UnknownCode[] = [];
  for (const name of PART_NAMES) {
    const data = parts[name] ?? (complete && definition[name] ? {} : undefined);
    if (!data) continue;
    const result = schemaOf(type, definition, name).safeParse(data);
    if (!result.success) issues.push(...result.error.issues.flatMap((issue) => toIssues(name, issue)));
    else collectUnknownCodes(definition[name] ?? {}, data, name, unknownCodes);
  }
  return issues.length > 0 ? { ok: false, problem: 'INVALID', issues } : { ok: true, unknownCodes };
}

/** The agencies and partners that an act's data names, each with the field that names it. */
export function partiesNamedIn(
  type: ActType,
  data: Readonly<Record<string, unknown>>,
): { readonly field: string; readonly id: string }[] {
  const definition = ACT_CATALOGUE[type];
  const found: { field: string; id: string }[] = [];
  for (const part of PART_NAMES) {
    for (const [field, schema] of Object.entries(definition[part] ?? {})) {
      eachText(schema, data[field], field, (text, path, leaf) => {
        if (fieldKindOf(leaf) === 'party') found.push({ field: path, id: text });
      });
    }
  }
  return found;
}

/**
 * Checks what a header names: identifiers and codes of their fixed shapes, so that no name or number of a person stands
 * where everybody on the way reads it. Members that a later version added are not looked at.
 */
export function checkHeader(
  header: Pick<ActHeader, 'id' | 'agencyId' | 'actor' | 'audience'> &
    Partial<Pick<ActHeader, 'caseId' | 'referralId' | 'onBehalfOf' | 'backdateReason'>>,
): ActIssue[] {
  const result = HEADER.safeParse(header);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    rule: message,
  }));
}

const HEADER = z.looseObject({
  id: uuid(),
  agencyId: party(),
  caseId: uuid().optional(),
  referralId: uuid().optional(),
  actor: z.looseObject({ role: role(), workerRef: worker().optional() }),
  onBehalfOf: party().optional(),
  backdateReason: code(BACKDATE_REASONS).optional(),
  audience: parties(),
});

function schemaOf(type: string, definition: ActDefinition, name: PartName): z.ZodType {
  const key = `${type}/${name}`;
  const known = partSchemas.get(key);
  if (known) return known;
  const schema = z.strictObject(definition[name] ?? {});
  partSchemas.set(key, schema);
  return schema;
}

/** Keeps the path and the rule's name; zod's own messages may quote what they refuse. */
function toIssues(part: PartName, issue: z.core.$ZodIssue): ActIssue[] {
  const path = [part, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: `${path}.${key}`, rule: 'unknown field' }));
  }
  if (issue.code === 'invalid_type') return [{ path, rule: issue.expected }];
  if (issue.code === 'invalid_format')
    return [{ path, rule: issue.format === 'regex' ? issue.message : issue.format }];
  return [{ path, rule: issue.code }];
}

function collectUnknownCodes(
  fields: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  path: string,
  found: UnknownCode[],
): void {
  for (const [field, schema] of Object.entries(fields)) {
    eachText(schema, data[field], `${path}.${field}`, (text, place, leaf) => {
      const list = codeListOf(leaf);
      if (list && !Object.hasOwn(list, text)) found.push({ path: place, code: text });
    });
  }
}

/** Visits every text of a value together with the schema that speaks about it. */
function eachText(
  schema: unknown,
  value: unknown,
  path: string,
  visit: (text: string, path: string, leaf: object) => void,
): void {
  if (value === undefined) return;
  if (schema instanceof z.ZodOptional) {
    eachText(schema.unwrap(), value, path, visit);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item, index) => {
      eachText(schema.element, item, `${path}.${index}`, visit);
    });
  } else if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidate) => z.safeParse(candidate, value).success);
    eachText(option, value, path, visit);
  } else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(schema.shape)) {
      eachText(inner, (value as Record<string, unknown>)[field], `${path}.${field}`, visit);
    }
  } else if (schema instanceof z.ZodString && typeof value === 'string') {
    visit(value, path, schema);
  }
}
