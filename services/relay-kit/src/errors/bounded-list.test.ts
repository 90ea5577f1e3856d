import { boundedList, MAX_LIST_LENGTH } from './bounded-list';

describe('a list from outside', () => {
  it('holds each item once, in the order in which it came', () => {
    expect(boundedList(['b', 'a', 'b'], 'states')).toEqual(['b', 'a']);
    expect(boundedList(Array<string>(MAX_LIST_LENGTH).fill('a'), 'states')).toEqual(['a']);
  });

  it('is refused when it is too long, naming the field', () => {
    expect(() => boundedList(Array<string>(MAX_LIST_LENGTH + 1).fill('a'), 'states')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'states', rule: 'LIST_UP_TO_50' }) as Error,
    );
  });
});
