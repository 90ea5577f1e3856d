import { RULES } from '@estafet/schema';
import { BUILT_RULES } from '../rules/evaluate';
import { defaultPolicies, policyBook } from '../rules/default-policy';
import type { RuleCode, RulePolicy } from '../rules/types';
import type { TaskForceContext } from '../graphql/context';
import { fillSentence } from '@estafet/schema';
import { countByRule, findPolicyChanges } from './district.store';
import type { RuleStatusType } from './district.types';
import type { Shown } from '../graphql/shown';

const HOURS_PER_DAY = 24;

/** Every rule that is built, as it stands now. */
export async function ruleStatuses({ deps }: TaskForceContext): Promise<Shown<RuleStatusType>[]> {
  const [changes, totals] = await Promise.all([findPolicyChanges(deps.board), countByRule(deps.board)]);
  const policyAt = policyBook(defaultPolicies({ allOn: deps.assumeAllRulesOn }), changes);
  const now = deps.clock.now().toISOString();
  const byRule = new Map(totals.map((row) => [row.rule, row]));
  return BUILT_RULES.map((rule) => statusOf(rule, policyAt(rule, now), byRule.get(rule)));
}

function statusOf(
  code: RuleCode,
  policy: RulePolicy,
  totals: { readonly shadow_opened: number; readonly contested: number } | undefined,
): Shown<RuleStatusType> {
  const { name, sentence, clears, source, isLaw, severity } = RULES[code];
  return {
    code,
    name,
    mode: policy.mode,
    severity,
    sentence: fillSentence(sentence, {}),
    clears: fillSentence(clears, {}),
    source,
    isLaw,
    ...clockOf(policy),
    thresholds: Object.entries(policy.thresholds).map(([key, value]) => ({ name: key, value })),
    validFrom: new Date(policy.validFrom),
    shadowOpened: totals?.shadow_opened ?? 0,
    contested: totals?.contested ?? 0,
  };
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
