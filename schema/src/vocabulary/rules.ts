import type { RuleText } from './rule-text';
import { CASE_WORK_RULES } from './rules-of-case-work';
import { DUTY_RULES } from './rules-of-duties';
import { HANDOFF_RULES } from './rules-of-handoffs';
import { SAFETY_RULES } from './rules-of-safety';

export type RuleCode =
  | keyof typeof HANDOFF_RULES
  | keyof typeof CASE_WORK_RULES
  | keyof typeof SAFETY_RULES
  | keyof typeof DUTY_RULES;

/** G01–G31 in plain words (requirements §15 as amended by rules.md). */
export const RULES: Readonly<Record<RuleCode, RuleText>> = {
  ...HANDOFF_RULES,
  ...CASE_WORK_RULES,
  ...SAFETY_RULES,
  ...DUTY_RULES,
};

export const RULE_CODES = Object.keys(RULES) as RuleCode[];

export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(RULES, code);
}
