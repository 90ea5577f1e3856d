import type { Directory } from '@estafet/relay-kit';
import { RULES, type Label } from '@estafet/schema';
import { BUILT_RULES } from '../rules/evaluate';
import { defaultPolicies, policyBook, type PolicyChange } from '../rules/default-policy';
import type { RulePolicy } from '../rules/types';
import type { TaskForceContext } from '../graphql/context';
import { fillSentence } from '@estafet/schema';
import { partyOf } from '../graphql/shared.types';
import { countByRuleAndOwner, findPolicyChanges, type RuleTotals } from './rule-status.store';
import type { PolicyChangeType, RuleStatusType, ThresholdType } from './district.types';
import type { Shown } from '../graphql/shown';

const HOURS_PER_DAY = 24;

/** "Lately" of the shadow counts: a month is what people can imagine as a load. */
const RECENT_MS = 30 * 86_400_000;

/** Every rule that is built, as it stands now. */
export async function ruleStatuses({ deps }: TaskForceContext): Promise<Shown<RuleStatusType>[]> {
  const at = deps.clock.now();
  const [changes, totals] = await Promise.all([
    findPolicyChanges(deps.board),
    countByRuleAndOwner(deps.board, new Date(at.getTime() - RECENT_MS)),
  ]);
  const policyAt = policyBook(defaultPolicies({ allOn: deps.assumeAllRulesOn }), changes);
  const now = at.toISOString();
  const byRule = Map.groupBy(totals, ({ rule }) => rule);
  return BUILT_RULES.map((rule) => ({
    ...statusOf(policyAt(rule, now)),
    ...countsOf(byRule.get(rule) ?? [], deps.directory),
    changes: changes.filter((change) => change.rule === rule).map(changeOf),
  }));
}

const PARTS: Readonly<Record<string, Label>> = {
  from: { id: 'lembaga perujuk', en: 'the referring agency' },
  to: { id: 'lembaga penerima', en: 'the receiving agency' },
  owner: { id: 'lembaga yang bertanggung jawab', en: 'the agency responsible' },
};

type Counts = 'shadowOpened' | 'shadowRecently' | 'shadowByAgency' | 'open' | 'contested';

function statusOf(policy: RulePolicy): Omit<Shown<RuleStatusType>, Counts | 'changes'> {
  const { name, sentence, clears, source, isLaw, severity } = RULES[policy.rule];
  return {
    code: policy.rule,
    name,
    mode: policy.mode,
    severity,
    sentence: generally(sentence),
    clears: generally(clears),
    source,
    isLaw,
    ...clockOf(policy),
    thresholds: thresholdsOf(policy.thresholds),
    validFrom: new Date(policy.validFrom),
  };
}

function countsOf(totals: readonly RuleTotals[], directory: Directory): Pick<Shown<RuleStatusType>, Counts> {
  const sum = (count: (row: RuleTotals) => number) => totals.reduce((all, row) => all + count(row), 0);
  return {
    shadowOpened: sum((row) => row.shadow_opened),
    shadowRecently: sum((row) => row.shadow_recently),
    shadowByAgency: totals
      .filter((row) => row.shadow_opened > 0)
      .map((row) => ({
        owner: partyOf(directory, row.owner),
        opened: row.shadow_opened,
        recently: row.shadow_recently,
      })),
    open: sum((row) => row.open),
    contested: sum((row) => row.contested),
  };
}

function changeOf({ mode, thresholds, validFrom }: PolicyChange): Shown<PolicyChangeType> {
  return { validFrom: new Date(validFrom), mode, thresholds: thresholdsOf(thresholds ?? {}) };
}

function thresholdsOf(thresholds: Readonly<Record<string, number>>): Shown<ThresholdType>[] {
  return Object.entries(thresholds).map(([name, value]) => ({ name, value }));
}

/** A rule's sentence without a case: the parties by their part in it, and as a sentence begins. */
function generally(sentence: Label): Label {
  const filled = fillSentence(sentence, PARTS);
  const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { id: begun(filled.id), en: begun(filled.en) };
}

/** The two instants of a rule's usual clock, where it has one. */
function clockOf({ rule, thresholds }: RulePolicy): { warnAfterHours?: number; breachAfterHours?: number } {
  const hours = (inHours: string, inDays: string): number | undefined =>
    thresholds[inHours] ??
    (thresholds[inDays] === undefined ? undefined : thresholds[inDays] * HOURS_PER_DAY);
  if (rule === 'G01') {
    const breach = thresholds['normalHours'];
    const share = thresholds['warnShare'];
    return {
      breachAfterHours: breach,
      warnAfterHours: breach === undefined || share === undefined ? undefined : breach * share,
    };
  }
  if (rule === 'G02') return { breachAfterHours: thresholds['noneAgreedHours'] };
  return {
    warnAfterHours: hours('warnAfterHours', 'warnAfterDays'),
    breachAfterHours: hours('breachAfterHours', 'breachAfterDays'),
  };
}
