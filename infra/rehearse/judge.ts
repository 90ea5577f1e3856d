import type { ClientWith } from '@estafet/schema';
import { unknownAsks, type Expectation, type ExpectedGap } from './scenario';
import type { Script } from './script';

/** What the task force sees at an instant. */
export interface Sight {
  readonly gaps: readonly SeenGap[];
  readonly referrals: readonly { readonly id: string; readonly state: string }[];
  readonly cases: readonly SeenCase[];
}

export interface SeenGap {
  readonly rule: string;
  readonly level: string;
  readonly severity: string;
  readonly owner: string;
  readonly clause?: string | undefined;
  readonly subjectKey: string;
  readonly caseId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly agencyId?: string | undefined;
}

export interface SeenCase {
  readonly id: string;
  readonly lead?: string | undefined;
  readonly monitor?: string | undefined;
  readonly clientWith?: ClientWith | undefined;
}

export type Outcome = 'HOLDS' | 'DOES_NOT_HOLD' | 'NOT_JUDGED';

export interface Verdict {
  readonly asked: string;
  readonly outcome: Outcome;
  readonly because?: string | undefined;
}

export interface JudgeInput {
  readonly script: Pick<Script, 'cases' | 'referrals'>;
  readonly builtRules: readonly string[];
  readonly expectation: Expectation;
  readonly sight: Sight;
}

/** Judges each part of an expectation by itself. A rule that has not been built is never said to be absent. */
export function judge(input: JudgeInput): Verdict[] {
  const { expectation } = input;
  return [
    ...(expectation.gaps ?? []).map((gap) => judgeGap(input, gap)),
    ...(expectation.absent ?? []).map((gap) => judgeAbsence(input, gap)),
    ...(expectation.only ? [judgeOnly(input)] : []),
    ...Object.entries(expectation.state ?? {}).map(([ref, state]) => judgeState(input, ref, state)),
    ...judgeCase(input),
    ...unknownAsks(expectation).map((key): Verdict => ({
      asked: key,
      outcome: 'NOT_JUDGED',
      because: 'no such expectation is known',
    })),
  ];
}

function judgeGap(input: JudgeInput, expected: ExpectedGap): Verdict {
  const asked = `gap ${describeGap(expected)}`;
  if (!input.builtRules.includes(expected.rule)) return notBuilt(asked);
  const ofRule = gapsInScope(input).filter(({ rule }) => rule === expected.rule);
  if (ofRule.some((seen) => fits(input, seen, expected))) return { asked, outcome: 'HOLDS' };
  const because = ofRule.length === 0 ? 'it is not open' : `open are ${ofRule.map(describeSeen).join(', ')}`;
  return { asked, outcome: 'DOES_NOT_HOLD', because };
}

function judgeAbsence(input: JudgeInput, expected: ExpectedGap): Verdict {
  const asked = `absent ${describeGap(expected)}`;
  if (!input.builtRules.includes(expected.rule)) return notBuilt(asked);
  const open = gapsInScope(input).filter(
    (seen) => seen.rule === expected.rule && fits(input, seen, expected),
  );
  if (open.length === 0) return { asked, outcome: 'HOLDS' };
  return { asked, outcome: 'DOES_NOT_HOLD', because: `open are ${open.map(describeSeen).join(', ')}` };
}

/** Each open gap must be one that was asked for; what was asked for is judged above. */
function judgeOnly(input: JudgeInput): Verdict {
  const expected = input.expectation.gaps ?? [];
  const others = gapsInScope(input).filter(
    (seen) => !expected.some((gap) => gap.rule === seen.rule && fits(input, seen, gap)),
  );
  const asked = 'no other gap';
  if (others.length === 0) return { asked, outcome: 'HOLDS' };
  return { asked, outcome: 'DOES_NOT_HOLD', because: `open are ${others.map(describeSeen).join(', ')}` };
}

function judgeState({ script, sight }: JudgeInput, ref: string, state: string): Verdict {
  const asked = `${ref} ${state}`;
  const id = script.referrals.get(ref);
  const seen = sight.referrals.find((referral) => referral.id === id)?.state;
  if (seen === state) return { asked, outcome: 'HOLDS' };
  return {
    asked,
    outcome: 'DOES_NOT_HOLD',
    because: seen === undefined ? 'it has not been sent' : `it is ${seen}`,
  };
}

function judgeCase(input: JudgeInput): Verdict[] {
  const { lead, monitor, clientWith } = input.expectation;
  const seen = input.sight.cases.find(({ id }) => id === caseIdOf(input));
  const verdict = (asked: string, found: string | undefined, wanted: string | undefined): Verdict =>
    found === wanted
      ? { asked, outcome: 'HOLDS' }
      : { asked, outcome: 'DOES_NOT_HOLD', because: `it is ${found ?? 'nobody'}` };
  return [
    ...(lead === undefined ? [] : [verdict(`lead ${lead}`, seen?.lead, lead)]),
    ...(monitor === undefined
      ? []
      : [verdict(`monitor ${monitor ?? 'nobody'}`, seen?.monitor, monitor ?? undefined)]),
    ...(clientWith === undefined
      ? []
      : [verdict(`client with ${clientWith}`, describePlace(seen?.clientWith), clientWith)]),
  ];
}

/** Expectations of a file with several cases may name one; gaps of agencies belong to none and always count. */
function gapsInScope(input: JudgeInput): readonly SeenGap[] {
  const { expectation, sight } = input;
  if (expectation.case === undefined) return sight.gaps;
  const id = caseIdOf(input);
  return sight.gaps.filter(({ caseId }) => caseId === id || caseId === undefined);
}

function caseIdOf({ expectation, script }: JudgeInput): string | undefined {
  return expectation.case === undefined ? [...script.cases.values()][0] : script.cases.get(expectation.case);
}

function fits(input: JudgeInput, seen: SeenGap, expected: ExpectedGap): boolean {
  const { level, severity, owner, clause, subject } = expected;
  const named = expected.case === undefined ? undefined : input.script.cases.get(expected.case);
  return (
    (level === undefined || level === seen.level) &&
    (severity === undefined || severity === seen.severity) &&
    (owner === undefined || owner === seen.owner) &&
    (clause === undefined || clause === seen.clause) &&
    (named === undefined || named === seen.caseId) &&
    (subject === undefined || isAbout(input, seen, subject))
  );
}

/** A subject is a referral, a case or an agency of the file, or a rule's own clause. */
function isAbout({ script }: JudgeInput, seen: SeenGap, subject: string): boolean {
  const id = script.referrals.get(subject) ?? script.cases.get(subject);
  if (id !== undefined) return seen.referralId === id || seen.caseId === id || seen.subjectKey.includes(id);
  return [seen.agencyId, seen.owner, seen.clause, seen.subjectKey].includes(subject);
}

function notBuilt(asked: string): Verdict {
  return { asked, outcome: 'NOT_JUDGED', because: 'the rule is not built' };
}

function describeGap({ rule, level, severity, subject, owner, clause }: ExpectedGap): string {
  return [rule, level, severity, clause, subject && `of ${subject}`, owner && `owned by ${owner}`]
    .filter((word) => word !== undefined)
    .join(' ');
}

export function describeSeen({ rule, level, severity, clause, owner }: SeenGap): string {
  return [rule, level, severity, ...(clause === undefined ? [] : [clause]), `(${owner})`].join(' ');
}

export function describePlace(place: ClientWith | undefined): string | undefined {
  if (place?.kind === 'BETWEEN') return 'BETWEEN';
  return place?.party;
}
