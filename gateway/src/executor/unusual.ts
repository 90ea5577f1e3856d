/**
 * Thrown where the compiled path meets anything that it does not know to be ordinary; the library's own path takes over.
 * Says what it was in fixed words, never a value.
 */
export class Unusual extends Error {
  override readonly name = 'Unusual';

  constructor(readonly reason: string) {
    super(reason);
  }
}

/** As an expression, where a value would be. */
export function unusual(reason: string): never {
  throw new Unusual(reason);
}
