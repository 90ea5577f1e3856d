import { useEffect, useState } from 'react';
import { paths } from './paths';

/** Two presses within this time are "Esc twice". */
const DOUBLE_PRESS_MS = 600;
const HIDDEN = 'estafet.hidden';
const ON_BLUR = 'estafet.hideOnBlur';

/**
 * Leaves for a page that says nothing about anyone, for when someone looks over the shoulder. The screen is emptied at
 * once; the session ends at the gateway, so that "back" and the address bar find a closed door; drafts stay.
 */
export function leaveNow(): void {
  document.title = '';
  document.body.replaceChildren();
  remember(() => sessionStorage.setItem(HIDDEN, '1'));
  navigator.sendBeacon(paths.hide);
  window.location.replace('about:blank');
}

/** A browser may bring a left page back as it was, without asking anyone: one that was hidden is emptied and begun anew. */
export function followReturns(): void {
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !recalled(() => sessionStorage.getItem(HIDDEN) === '1')) return;
    document.body.replaceChildren();
    window.location.reload();
  });
}

/** Signed in again: what was hidden before is no longer to be hidden. */
export function forgetHiding(): void {
  remember(() => sessionStorage.removeItem(HIDDEN));
}

/** Esc twice leaves at once (screens.md, quick-hide). */
export function useQuickHide(): void {
  useEffect(() => {
    let lastEscape = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - lastEscape < DOUBLE_PRESS_MS) leaveNow();
      lastEscape = event.timeStamp;
    };
    // First of all listeners: a dialog that keeps Esc to itself must not stand in the way.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

export interface HideOnBlur {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
  /** Whether the screen is covered now. */
  readonly isCovered: boolean;
  readonly uncover: () => void;
}

/** Where the person wants it, the screen is covered when the window loses the focus; what was typed stays beneath. */
export function useHideOnBlur(): HideOnBlur {
  const [isOn, setIsOn] = useState(() => recalled(() => localStorage.getItem(ON_BLUR) === '1'));
  const [isCovered, setIsCovered] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const cover = () => setIsCovered(true);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') cover();
    };
    window.addEventListener('blur', cover);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('blur', cover);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [isOn]);
  return {
    isOn,
    turn: (next) => {
      remember(() => {
        if (next) localStorage.setItem(ON_BLUR, '1');
        else localStorage.removeItem(ON_BLUR);
      });
      setIsOn(next);
    },
    isCovered,
    uncover: () => setIsCovered(false),
  };
}

/** A browser that stores nothing still hides. */
function remember(store: () => void): void {
  try {
    store();
  } catch {
    // Private windows may refuse storage; the session's end at the gateway is what closes the door.
  }
}

function recalled(read: () => boolean): boolean {
  try {
    return read();
  } catch {
    return false;
  }
}
