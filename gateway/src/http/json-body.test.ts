import { isStorableJson } from './json-body';

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
