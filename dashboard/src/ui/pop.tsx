import { useEffect, useId, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import classes from './pop.module.css';

const GAP_PX = 6;
const EDGE_PX = 8;
/** Below this height there is no room to read, so it opens upwards. */
const LEAST_HEIGHT_PX = 180;

interface PopProps {
  /** The button's class and what it says. */
  readonly className?: string;
  readonly label?: string;
  readonly button: ReactNode;
  readonly width: number;
  readonly onChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A button and what it opens, by the browser's own popover: above everything, closed by Esc and by a press elsewhere, next
 * in the order of Tab, and without a library on the first load.
 */
export function Pop({ className, label, button, width, onChange, children }: PopProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  useEffect(() => {
    if (!isOpen) return;
    const onScroll = (event: Event) => {
      const isOwn = event.target instanceof Node && panel.current?.contains(event.target);
      if (!isOwn) panel.current?.hidePopover();
    };
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', onScroll, { capture: true });
  }, [isOpen]);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {button}
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        className={`${classes.panel ?? ''} noPrint`}
        style={place}
        onClick={(event) => {
          // A link inside has led somewhere else.
          if (event.target instanceof Element && event.target.closest('a')) event.currentTarget.hidePopover();
        }}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && opener.current) setPlace(placeBeside(opener.current, width));
        }}
        onToggle={(event) => {
          const next = event.newState === 'open';
          setIsOpen(next);
          onChange?.(next);
        }}
      >
        {isOpen && children}
      </span>
    </>
  );
}

/** Under the button and within the window; above it where there is no room below. */
function placeBeside(button: HTMLElement, wanted: number): CSSProperties {
  const box = button.getBoundingClientRect();
  const width = Math.min(wanted, window.innerWidth - 2 * EDGE_PX);
  const left = Math.max(EDGE_PX, Math.min(box.left, window.innerWidth - width - EDGE_PX));
  const below = window.innerHeight - box.bottom - GAP_PX - EDGE_PX;
  return below >= LEAST_HEIGHT_PX
    ? { width, left, top: box.bottom + GAP_PX, maxHeight: below }
    : { width, left, bottom: window.innerHeight - box.top + GAP_PX, maxHeight: box.top - GAP_PX - EDGE_PX };
}
