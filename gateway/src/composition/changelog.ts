/** The text of the `Unreleased` section of a changelog in the Keep a Changelog form; empty when there is none. */
export function unreleasedSection(changelog: string): string {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => /^##\s+\[?unreleased\]?/i.test(line));
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => /^##\s/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** Whether the section names exactly this coordinate: a line about `Case.code` does not announce the loss of `Case`. */
export function announces(section: string, coordinate: string): boolean {
  const escaped = coordinate.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.])${escaped}(?!\w|\(|\.\w)`).test(section);
}
