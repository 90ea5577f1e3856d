import { labelOf, type CodeList } from '@estafet/schema/vocabulary/index';
import { useLanguage } from './language';

/** The words for a code, in the reader's language. */
export function useLabel(): (list: CodeList, code: string) => string {
  const language = useLanguage();
  return (list, code) => labelOf(list, code, language);
}

/** Options of a code list, in the order in which the list was written. */
export function useOptions(list: CodeList, only?: readonly string[]): { value: string; label: string }[] {
  const language = useLanguage();
  return Object.keys(list)
    .filter((code) => only === undefined || only.includes(code))
    .map((value) => ({ value, label: labelOf(list, value, language) }));
}
