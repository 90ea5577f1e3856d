import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The page on which the reader is; undefined until the first one was opened, which keeps the browser's own start. */
let readAt: string | undefined;

/**
 * After a change of page the heading takes the focus: a keyboard goes on from there, a screen reader says where one has
 * come, and the new page begins at its top. A change of filter is the same page.
 */
export function usePageFocus<TElement extends HTMLElement>(): RefObject<TElement | null> {
  const heading = useRef<TElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const isFirst = readAt === undefined;
    const isSame = readAt === pathname;
    readAt = pathname;
    if (!isFirst && !isSame) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
