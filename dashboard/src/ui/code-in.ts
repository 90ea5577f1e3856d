/** A code from outside (the address) when the list knows it; anything else counts as no choice. */
export function codeIn<TCode extends string>(
  list: Readonly<Record<TCode, unknown>>,
  code: string | undefined,
): TCode | undefined {
  return code !== undefined && isKnown(list, code) ? code : undefined;
}

function isKnown<TCode extends string>(list: Readonly<Record<TCode, unknown>>, code: string): code is TCode {
  return Object.hasOwn(list, code);
}
