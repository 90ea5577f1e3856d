import { isNestedDeeper, isStorableJson } from './json-body';

describe('how deep a body nests', () => {
  const nested = (depth: number) => Buffer.from(`{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`);

  it('is counted outside strings, and side by side adds nothing', () => {
    expect([31, 32, 33].map((depth) => isNestedDeeper(nested(depth), 32))).toEqual([false, false, true]);
    expect(isNestedDeeper(Buffer.from(`["${'['.repeat(50)}\\"${'['.repeat(50)}","\\\\",[]]`), 32)).toBe(
      false,
    );
    expect(isNestedDeeper(Buffer.from(`[${'[],'.repeat(500)}[]]`), 32)).toBe(false);
    expect(isNestedDeeper(Buffer.from(`["\\\\",${'['.repeat(40)}`), 32)).toBe(true);
  });
});

describe('text in a request', () => {
  it.each([
    '{"name":"Melati"}',
    '{"name":"Mel\\u0061ti"}',
    '{"name":"\\ud83d\\udc67 dan \\uD83D\\uDC67"}',
    '{"name":"👧"}',
    String.raw`{"note":"tertulis \\u0000 dan \\ud800"}`,
    String.raw`{"note":"\\\\u0000"}`,
  ])('may be anything that can be stored: %s', (json) => {
    expect(isStorableJson(json)).toBe(true);
  });

  it.each([
    '{"name":"\\u0000"}',
    '{"a\\u0000b":1}',
    '{"name":"\\ud800"}',
    '{"name":"\\udc67"}',
    '{"name":"\\ud83dx\\udc67"}',
    '{"name":"\\uD83D\\uD83D\\uDC67"}',
    String.raw`{"note":"\\\u0000"}`,
  ])('is refused when it cannot: %s', (json) => {
    expect(isStorableJson(json)).toBe(false);
  });
});
