/** One decision that the task force asks for: what, between which ways, at what cost, until when. */
export interface Decision {
  readonly what: string;
  readonly options: string;
  readonly cost: string;
  /** YYYY-MM-DD, or empty. */
  readonly due: string;
}

/** More than three decisions on two pages are none (screens.md, reports). */
export const MOST_DECISIONS = 3;

/** What two pages hold; the form lets nobody write more. */
export const LONGEST = { what: 110, options: 170, cost: 50 } as const;

export const NO_DECISION: Decision = { what: '', options: '', cost: '', due: '' };

/** Reads back what was kept; anything that has not the shape counts as nothing. */
export function parseDecisions(value: unknown): Decision[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_DECISIONS).map((item: unknown) => {
    const kept = typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>) : {};
    const text = (name: keyof Decision, longest: number) => {
      const found = kept[name];
      return typeof found === 'string' ? found.slice(0, longest) : '';
    };
    const due = text('due', 10);
    return {
      what: text('what', LONGEST.what),
      options: text('options', LONGEST.options),
      cost: text('cost', LONGEST.cost),
      due: /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : '',
    };
  });
}

/** Those that say something. */
export function writtenDecisions(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ what, options, cost, due }) =>
    [what, options, cost, due].some((text) => text.trim() !== ''),
  );
}
