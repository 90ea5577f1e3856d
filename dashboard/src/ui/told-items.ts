/** One thing a client was told about a programme; as inputs carry it. */
export interface ToldItem {
  readonly item: string;
  readonly days?: number;
  readonly isGiven?: boolean;
}

/** A list of told items is the one field value that is not flat. */
export function isToldList(value: unknown): value is ToldItem[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'item' in item)
  );
}

/** Puts one answer into the list, or takes it out; the order of the list does not matter to anybody. */
export function withTold(
  list: readonly ToldItem[],
  item: string,
  next: Omit<ToldItem, 'item'> | undefined,
): ToldItem[] {
  const others = list.filter((told) => told.item !== item);
  return next === undefined ? others : [...others, { item, ...next }];
}
