import type { Json } from '@estafet/schema';
import { z } from 'zod';
import { isScenarioInstant } from './scenario-time';

/** A file that cannot be played: says where and why, never what stands there. */
export class MalformedScenario extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'MalformedScenario';
  }
}

const LEVELS: Readonly<Record<string, 'WARN' | 'BREACH'>> = {
  WARN: 'WARN',
  BREACH: 'BREACH',
  PERINGATAN: 'WARN',
  KUNING: 'WARN',
  TERLAMPAUI: 'BREACH',
  MERAH: 'BREACH',
};

const SEVERITIES: Readonly<Record<string, 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>> = {
  LOW: 'LOW',
  MEDIUM: 'MEDIUM',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
  RENDAH: 'LOW',
  SEDANG: 'MEDIUM',
  TINGGI: 'HIGH',
  KRITIS: 'CRITICAL',
};

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const data = z.record(z.string(), json);
const instant = z.string().refine(isScenarioInstant, 'must be an instant like D0T09:30');
const agencyId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be an agency id (small letters, digits, hyphens)');
const ruleCode = z.string().regex(/^G\d\d$/, 'must be a rule code like G05');
const actType = z.string().regex(/^[a-z]\w*\.[a-z]\w*$/i, 'must be an act name like referral.sent');
const level = word(LEVELS, 'must be WARN or BREACH');
const severity = word(
  SEVERITIES,
  'must be LOW, MEDIUM, HIGH or CRITICAL (or Rendah, Sedang, Tinggi, Kritis)',
);
const stateCode = z.string().regex(/^[A-Z_]+$/, 'must be a referral state like HANDED_OVER');

const partySchema = z.union([
  agencyId.transform((id) => ({ id })),
  z.looseObject({
    id: agencyId,
    kind: z.string().optional(),
    isMember: z.boolean().optional(),
    syncGraceHours: z.number().nonnegative().optional(),
  }),
]);

const actSchema = z.looseObject({
  at: instant,
  by: agencyId,
  act: actType,
  ref: z.string().min(1).optional(),
  case: z.string().min(1).optional(),
  /** A name for the act, by which a correction may mean it. */
  as: z.string().min(1).optional(),
  /** Recorded later than it happened. */
  recordedAt: instant.optional(),
  onBehalfOf: agencyId.optional(),
  via: z.enum(['LINK', 'PHONE']).optional(),
  provisional: z.boolean().optional(),
  backdateReason: z.string().optional(),
  data: data.optional(),
});

const gapSchema = z.looseObject({
  rule: ruleCode,
  level: level.optional(),
  severity: severity.optional(),
  subject: z.string().min(1).optional(),
  owner: z.string().min(1).optional(),
  clause: z.string().min(1).optional(),
  case: z.string().min(1).optional(),
});

const expectationSchema = z.looseObject({
  at: instant,
  gaps: z.array(z.union([ruleCode.transform((rule) => ({ rule })), gapSchema])).optional(),
  absent: z.array(z.union([ruleCode.transform((rule) => ({ rule })), gapSchema])).optional(),
  only: z.boolean().optional(),
  state: z.record(z.string(), stateCode).optional(),
  lead: agencyId.optional(),
  monitor: agencyId.nullable().optional(),
  clientWith: z.string().min(1).optional(),
  case: z.string().min(1).optional(),
});

const cardSchema = z.looseObject({ agency: agencyId, version: z.number().int().positive().optional() });

const scenarioSchema = z.looseObject({
  title: z.string().min(1),
  source: z.string().optional(),
  facts: z.string().optional(),
  note: z.string().optional(),
  agencies: z.array(partySchema).optional(),
  partners: z.array(agencyId).optional(),
  cards: z.array(cardSchema).optional(),
  acts: z.array(actSchema).min(1),
  expect: z.array(expectationSchema),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type SceneAct = Scenario['acts'][number];
export type Expectation = Scenario['expect'][number];
export type ExpectedGap = z.infer<typeof gapSchema>;

const KNOWN_EXPECTATIONS = new Set(Object.keys(expectationSchema.shape));

/** What an expectation asks beyond what can be judged; it is reported, not passed over. */
export function unknownAsks(expectation: Expectation): readonly string[] {
  return Object.keys(expectation).filter((key) => !KNOWN_EXPECTATIONS.has(key) && key !== 'note');
}

/** Reads a scenario. Throws {@link MalformedScenario} naming each wrong place and the rule that it breaks. */
export function parseScenario(text: string): Scenario {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? error.message.replace(/"[^"]*"\.{0,3} ?/g, '') : 'unreadable';
    throw new MalformedScenario([`file: must be JSON (${reason})`]);
  }
  const result = scenarioSchema.safeParse(parsed);
  if (result.success) return result.data;
  throw new MalformedScenario(result.error.issues.flatMap(describe));
}

function describe(issue: z.core.$ZodIssue): string[] {
  return closestBranch(issue).map((problem) => {
    const path = problem === issue ? issue.path : [...issue.path, ...problem.path];
    return `${placeOf(path)}: ${ruleOf(problem)}`;
  });
}

function placeOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return text === '' ? 'file' : text.replace(/^\./, '');
}

/** Of a choice, the branch that came closest says what is wrong. */
function closestBranch(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch =
    issue.errors.find((issues) => issues.some(({ path }) => path.length > 0)) ?? issue.errors.at(-1);
  return branch ?? [issue];
}

/** Says what must stand there, never what does. */
function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.code === 'too_small' ? 'must not be empty' : issue.message;
}

function word<T extends string>(words: Readonly<Record<string, T>>, message: string) {
  return z.string().transform((text, context): T => {
    const known = words[text.toUpperCase()];
    if (known !== undefined) return known;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
