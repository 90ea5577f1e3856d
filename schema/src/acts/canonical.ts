import canonicalize from 'canonicalize';

/**
 * The one text form of a value (RFC 8785), over which hashes are taken. Members that are `undefined` are left out,
 * so an optional field that is absent and one that is undefined hash alike.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('A value without a JSON form has no canonical form');
  return text;
}
