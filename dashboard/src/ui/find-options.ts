interface Option {
  readonly value: string;
  readonly label: string;
}

/** The options that hold what was typed, in their name or in another word for it; each typed word counts, in any order. */
export function findOptions<T extends Option>(
  options: readonly T[],
  typed: string,
  otherWords: Readonly<Record<string, string>> = {},
): T[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ value, label }) => {
    const text = `${label} ${otherWords[value] ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
