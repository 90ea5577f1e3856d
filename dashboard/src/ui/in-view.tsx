import { Skeleton } from '@mantine/core';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PREPARE_PRINT } from './print';

/** Begun a little before it is seen, so that it is there when it is. */
const AHEAD = '240px';

interface InViewProps {
  /** What the place takes up before its content is there, so that nothing jumps. */
  readonly minHeight: number;
  readonly children: ReactNode;
}

/**
 * A place whose content is fetched and drawn when it comes into sight, or when the page is about to be printed. For charts:
 * put a `lazyPart` (until-there.ts) of the chart in it; the library then loads with the first chart that is seen.
 */
export function InView({ minHeight, children }: InViewProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (isSeen || !element) return;
    const show = () => setIsSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    window.addEventListener(PREPARE_PRINT, show);
    return () => {
      observer.disconnect();
      window.removeEventListener(PREPARE_PRINT, show);
    };
  }, [isSeen]);
  const waiting = <Skeleton height={minHeight} radius="md" role="status" aria-label={t('state.loading')} />;
  return (
    <div ref={box} style={{ minHeight }}>
      {isSeen ? <Suspense fallback={waiting}>{children}</Suspense> : <div style={{ height: minHeight }} />}
    </div>
  );
}
