import { useDeferredValue } from 'react';

/**
 * False in the first picture of a component, true right after it. For what lies below the first screen, or is missed by nobody
 * in the first moment: a slow phone shows what was come for before it draws the rest.
 */
export function useAfterFirstPicture(): boolean {
  return useDeferredValue(true, false);
}
