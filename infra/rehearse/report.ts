import { describePlace, describeSeen, type Outcome } from './judge';
import type { PlayOptions, Stop } from './player';
import type { Script } from './script';

const WORDS: Readonly<Record<Outcome, string>> = {
  HOLDS: 'holds',
  DOES_NOT_HOLD: 'does not hold',
  NOT_JUDGED: 'not judged',
};

/** One scenario as it was played. */
export interface Rehearsed {
  readonly file: string;
  readonly script: Script;
  readonly options: PlayOptions;
  readonly stops: readonly Stop[];
}

export function countOf(rehearsed: Rehearsed, outcome: Outcome): number {
  return rehearsed.stops.flatMap(({ verdicts }) => verdicts).filter((verdict) => verdict.outcome === outcome)
    .length;
}

/** Whether every expectation that can be judged holds. */
export function holds(rehearsed: Rehearsed): boolean {
  return countOf(rehearsed, 'DOES_NOT_HOLD') === 0;
}

/** The report for a reader. */
export function textOf(rehearsed: Rehearsed): string {
  const { file, script, options, stops } = rehearsed;
  const order =
    options.order === 'shuffled' ? `shuffled, seed ${String(options.seed)}` : 'in the order of the file';
  return [
    `${script.title} (${file}, ${order})`,
    ...script.notes.map((note) => `  note: ${note}`),
    ...stops.flatMap((stop) => linesOf(stop, script)),
    `  ${String(countOf(rehearsed, 'HOLDS'))} hold, ${String(countOf(rehearsed, 'DOES_NOT_HOLD'))} do not hold, ${String(countOf(rehearsed, 'NOT_JUDGED'))} not judged`,
    '',
  ].join('\n');
}

/** The same for a program. */
export function jsonOf(rehearsed: Rehearsed) {
  const { file, script, options, stops } = rehearsed;
  return {
    file,
    title: script.title,
    order: options.order,
    ...(options.order === 'shuffled' ? { seed: options.seed } : {}),
    notes: script.notes,
    holds: holds(rehearsed),
    counts: {
      holds: countOf(rehearsed, 'HOLDS'),
      doesNotHold: countOf(rehearsed, 'DOES_NOT_HOLD'),
      notJudged: countOf(rehearsed, 'NOT_JUDGED'),
    },
    stops: stops.map(({ at, sight, verdicts }) => ({
      at,
      gaps: sight.gaps.map((gap) => ({
        rule: gap.rule,
        clause: gap.clause,
        level: gap.level,
        severity: gap.severity,
        owner: gap.owner,
        case: nameOf(script.cases, gap.caseId),
        referral: nameOf(script.referrals, gap.referralId),
        agency: gap.agencyId,
      })),
      referrals: Object.fromEntries(
        sight.referrals.map(({ id, state }) => [nameOf(script.referrals, id) ?? id, state]),
      ),
      cases: Object.fromEntries(
        sight.cases.map(({ id, lead, monitor, clientWith }) => [
          nameOf(script.cases, id) ?? id,
          { lead: lead ?? null, monitor: monitor ?? null, clientWith: clientWith ?? null },
        ]),
      ),
      expectations: verdicts.map(({ asked, outcome, because }) => ({
        asked,
        verdict: WORDS[outcome],
        because,
      })),
    })),
  };
}

function linesOf({ at, sight, verdicts }: Stop, script: Script): string[] {
  const referrals = sight.referrals.map(({ id, state }) => `${nameOf(script.referrals, id) ?? id} ${state}`);
  const cases = sight.cases.map(({ id, lead, monitor, clientWith }) =>
    [
      script.cases.size > 1 ? `${nameOf(script.cases, id) ?? id}: ` : '',
      `lead ${lead ?? 'nobody'}, monitor ${monitor ?? 'nobody'}, client with ${describePlace(clientWith) ?? 'nobody known'}`,
    ].join(''),
  );
  return [
    `  ${at}`,
    ...listed(
      'open gaps',
      sight.gaps.map((gap) => withReferral(describeSeen(gap), nameOf(script.referrals, gap.referralId))),
    ),
    ...listed('referrals', referrals),
    ...cases.map((line) => `    ${line}`),
    ...verdicts.map(
      ({ asked, outcome, because }) =>
        `    ${WORDS[outcome].padEnd(13)} ${asked}${because === undefined ? '' : `: ${because}`}`,
    ),
  ];
}

function listed(name: string, items: readonly string[]): string[] {
  return [`    ${name}: ${items.length === 0 ? 'none' : items.join('; ')}`];
}

function withReferral(text: string, ref: string | undefined): string {
  return ref === undefined ? text : `${text} of ${ref}`;
}

function nameOf(names: ReadonlyMap<string, string>, id: string | undefined): string | undefined {
  return [...names].find(([, known]) => known === id)?.[0];
}
