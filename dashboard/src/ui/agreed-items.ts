import { fromLocalField } from './time';

/** One action of a conference while it is written down: who does it, and by when as a `datetime-local` field has it. */
export interface AgreedItem {
  /** Made when the line is: what completes the action names it. */
  readonly actionId: string;
  readonly owner: string;
  readonly due: string;
}

/** What the lines of a form are called, each by its number. */
export interface AgreedWords {
  readonly action: (number: number) => string;
  readonly owner: (number: number) => string;
  readonly due: (number: number) => string;
  readonly remove: (number: number) => string;
  readonly add: string;
}

/** As the act carries it. */
export interface AgreedInput {
  readonly id: string;
  readonly owner: string;
  readonly due: string;
}

/** A list of agreed items is a field value that is not flat. */
export function isAgreedList(value: unknown): value is AgreedItem[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'object' && item !== null && 'actionId' in item)
  );
}

/** Whether a line was begun and not finished: it would be lost without a word. */
export function isHalf({ owner, due }: AgreedItem): boolean {
  return (owner === '') !== (fromLocalField(due) === undefined);
}

/** The lines that are finished, with their time in UTC; empty ones are left out. */
export function agreedInputs(items: readonly AgreedItem[]): AgreedInput[] {
  return items.flatMap(({ actionId, owner, due }) => {
    const instant = fromLocalField(due);
    return owner === '' || instant === undefined ? [] : [{ id: actionId, owner, due: instant }];
  });
}
