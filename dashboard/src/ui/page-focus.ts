import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

const AFTER_CLOSING_MS = 400;

/** The page on which the reader is; undefined until the first one was opened, which keeps the browser's own start. */
let readAt: string | undefined;

/**
 * After a change of page the heading takes the focus: a keyboard goes on from there, a screen reader says where one has
 * come, and the new page begins at its top. A change of filter is the same page.
 */
export function usePageFocus<TElement extends HTMLElement>(): RefObject<TElement | null> {
  const heading = useRef<TElement>(null);
  const [pathname] = useLocation();
  useEffect(() => {
    const isFirst = readAt === undefined;
    const isSame = readAt === pathname;
    readAt = pathname;
    if (isFirst || isSame) return;
    const focus = () => heading.current?.focus({ preventScroll: true });
    focus();
    // A palette or a menu that led here gives the focus back while it closes, to what is no longer there.
    setTimeout(() => {
      if (document.activeElement === document.body) focus();
    }, AFTER_CLOSING_MS);
  }, [pathname]);
  return heading;
}
