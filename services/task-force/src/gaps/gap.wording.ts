import { fillSentence, RULES, type Label, type RuleWording } from '@estafet/schema';
import type { NameParty } from '../graphql/shared.types';
import type { GapRow } from './gap.row';

/** Facts that name a party, so that the sentence shows its published name. */
const PARTY_FACTS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'owner',
  'agency',
  'shelter',
  'referrer',
  'receiver',
]);

/** How a gap explains itself: what happened and what did not, what clears it, and the source. */
export function wordingOf(
  gap: Pick<GapRow, 'rule' | 'clause' | 'owner' | 'facts'>,
  nameParty: NameParty,
): RuleWording {
  const rule = RULES[gap.rule];
  const wording = (gap.clause === null ? undefined : rule.clauses?.[gap.clause]) ?? rule;
  const facts: Record<string, Label | string> = { owner: nameParty(gap.owner).name };
  for (const [key, value] of Object.entries(gap.facts)) {
    facts[key] = PARTY_FACTS.has(key) && typeof value === 'string' ? nameParty(value).name : String(value);
  }
  return {
    sentence: fillSentence(wording.sentence, facts),
    clears: fillSentence(wording.clears, facts),
    source: wording.source,
  };
}
