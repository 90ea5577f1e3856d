import { foldReferrals, type FoldableAct } from '@estafet/schema';
import { defaultPolicies, policyBook } from '@estafet/task-force/rules/default-policy';
import { BUILT_RULES, evaluateAgency, evaluateCase } from '@estafet/task-force/rules/evaluate';
import { authorsOfCase, buildHistory } from '@estafet/task-force/rules/history';
import { levelAt, severityAt } from '@estafet/task-force/rules/levels';
import { acknowledgementOf, cardOf, listOf } from '@estafet/task-force/rules/reading';
import type { Finding, HistoryAct, HistoryLookups } from '@estafet/task-force/rules/types';
import { judge, type SeenGap, type Sight, type Verdict } from '../judge';
import { TASK_FORCE } from '../parties';
import { parseScenario } from '../scenario';
import { scriptOf, type Script } from '../script';
import { foldableOf } from '../scripted-act';

/** What came out of one instant at which the clock stops. */
export interface Stop {
  readonly at: string;
  readonly verdicts: readonly Verdict[];
  readonly sight: Sight;
}

/** Plays a scenario through folds and rules alone: no relay, no database, every act received when it was recorded. */
export function playPurely(text: string): Stop[] {
  const script = scriptOf(parseScenario(text));
  return script.expectations.map(({ at, expectation }) => {
    const sight = sightAt(script, at.toISOString());
    return {
      at: expectation.at,
      sight,
      verdicts: judge({ script, builtRules: BUILT_RULES, expectation, sight }),
    };
  });
}

function sightAt(script: Script, now: string): Sight {
  const acts = actsUntil(script, now);
  const policyAt = policyBook(defaultPolicies({ allOn: true }));
  const lookups = lookupsOf(script, acts);
  const histories = [...script.cases.values()].map((caseId) =>
    buildHistory({
      caseId,
      acts: acts.filter((act) => act.caseId === caseId || act.data['otherCaseId'] === caseId),
      now,
      lookups,
    }),
  );
  const ofAgencies = [...script.parties.keys()].flatMap((agencyId) =>
    evaluateAgency(
      {
        agencyId,
        acts: acts.filter((act) => act.caseId === undefined && act.agencyId === agencyId),
        taskForceId: TASK_FORCE,
        now,
      },
      policyAt,
    ),
  );
  const findings = [...histories.flatMap((history) => evaluateCase(history, policyAt)), ...ofAgencies];
  return {
    gaps: findings.flatMap((finding) => seen(finding, now)),
    referrals: foldReferrals(acts, (id) => lookups.isMember(id)).map(({ id, state }) => ({ id, state })),
    cases: histories.map(({ caseId, custody }) => ({
      id: caseId,
      lead: custody?.lead,
      monitor: custody?.monitor,
      clientWith: custody?.clientWith,
    })),
  };
}

function seen(finding: Finding, now: string): SeenGap[] {
  const level = levelAt(finding, now);
  return level === 'WARN' || level === 'BREACH'
    ? [{ ...finding, level, severity: severityAt(finding, now) }]
    : [];
}

function actsUntil(script: Script, now: string): HistoryAct[] {
  const seqs = new Map<string, number>();
  return script.acts
    .map((scripted): FoldableAct => {
      const seq = (seqs.get(scripted.draft.agencyId) ?? 0) + 1;
      seqs.set(scripted.draft.agencyId, seq);
      return foldableOf(scripted, seq);
    })
    .filter(({ recordedAt }) => recordedAt <= now)
    .map((act) => ({ ...act, receivedAt: act.recordedAt }));
}

function lookupsOf(script: Script, acts: readonly HistoryAct[]): HistoryLookups {
  const ofType = (type: string): HistoryAct[] => acts.filter((act) => act.type === type);
  const closing = (caseId: string): HistoryAct | undefined =>
    acts.findLast(
      (act) => act.caseId === caseId && (act.type === 'case.closed' || act.type === 'case.reopened'),
    );
  return {
    cardAt: (agencyId, at) =>
      ofType('programmeCard.published')
        .map(cardOf)
        .findLast((card) => card.agencyId === agencyId && card.publishedAt <= at),
    acknowledgements: (agencyId) =>
      ofType('card.acknowledged')
        .map(acknowledgementOf)
        .filter(({ byAgency }) => byAgency === agencyId),
    isMember: (id) => script.parties.get(id)?.isMember ?? false,
    syncGraceHours: (id) => script.parties.get(id)?.syncGraceHours ?? 0,
    kindOf: (id) => script.parties.get(id)?.kind,
    records: () => true,
    declares: (id, type) =>
      ofType('recording.declared').some(
        (act) => act.agencyId === id && listOf(act.data, 'acts').includes(type),
      ),
    isCaseOpen: (caseId) =>
      [...script.cases.values()].includes(caseId) ? closing(caseId)?.type !== 'case.closed' : undefined,
    closedAs: (caseId) => {
      const last = closing(caseId);
      const reason = last?.type === 'case.closed' ? last.data['reason'] : undefined;
      return typeof reason === 'string' ? reason : undefined;
    },
    speaksFor: (caseId, agencyId) =>
      authorsOfCase(
        caseId,
        acts.filter((act) => act.caseId === caseId),
        (id) => script.parties.get(id)?.isMember ?? false,
      ).has(agencyId),
    priorBreaches: () => 0,
  };
}
