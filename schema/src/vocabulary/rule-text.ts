import type { GapFamily, GapMode, Severity } from './gaps';
import type { Label } from './label';

/** How a rule explains itself to somebody who has never read it. */
export interface RuleWording {
  /** One sentence: what happened and what did not. May hold `{from}`, `{to}` and `{owner}`. */
  readonly sentence: Label;
  /** What has to be recorded for the gap to clear. */
  readonly clears: Label;
  /** The law, the paper or the design decision behind it. */
  readonly source: Label;
}

export interface RuleText extends RuleWording {
  readonly key: string;
  readonly name: Label;
  readonly family: GapFamily;
  /** Its clock or duty stands in a law; a law's rule starts ON. */
  readonly isLaw: boolean;
  readonly defaultMode: GapMode;
  /** The usual severity; a finding may say otherwise. */
  readonly severity: Severity;
  /** Rules of several clauses explain each one. */
  readonly clauses?: Readonly<Record<string, RuleWording>>;
}

const UNNAMED: Label = { id: 'pihak terkait', en: 'the party concerned' };

/** Fills a sentence's placeholders; a value that is not known is said so, never left as braces. */
export function fillSentence(
  sentence: Label,
  facts: Readonly<Record<string, Label | string | undefined>>,
): Label {
  const fill = (lang: 'id' | 'en') =>
    sentence[lang].replace(/\{(\w+)\}/g, (_match, key: string) => {
      const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
      return typeof value === 'string' ? value : (value ?? UNNAMED)[lang];
    });
  return { id: fill('id'), en: fill('en') };
}
