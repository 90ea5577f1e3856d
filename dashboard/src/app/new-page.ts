import { useEffect, useRef } from 'react';

/**
 * A new page begins at its top; going back, the browser finds the old place itself. `pushState` is what the router says on
 * `window` when somebody goes on.
 */
export function useTopOfNewPage(pathname: string): void {
  const wentBack = useRef(true);
  useEffect(() => {
    const onMove = ({ type }: Event) => {
      wentBack.current = type === 'popstate';
    };
    // Before the router hears of it: the page may be drawn as soon as it has.
    const moves = ['popstate', 'pushState'];
    for (const move of moves) window.addEventListener(move, onMove, { capture: true });
    return () => {
      for (const move of moves) window.removeEventListener(move, onMove, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (!wentBack.current) window.scrollTo(0, 0);
  }, [pathname]);
}
