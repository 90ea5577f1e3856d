/** Whether somebody typed what a case is called: as people say it, whatever the case, spaces and dashes. */
export function isSameCode(typed: string, code: string): boolean {
  return plain(typed) !== '' && plain(typed) === plain(code);
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
