import { useEffect } from 'react';

/** Two presses within this time are "Esc twice". */
const DOUBLE_PRESS_MS = 600;

/** A page that says nothing about anyone, for when someone looks over the shoulder; "back" does not return here. */
export function leaveNow(): void {
  window.location.replace('about:blank');
}

/** Esc twice leaves at once (screens.md, quick-hide). */
export function useQuickHide(): void {
  useEffect(() => {
    let lastEscape = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (event.timeStamp - lastEscape < DOUBLE_PRESS_MS) leaveNow();
      lastEscape = event.timeStamp;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
