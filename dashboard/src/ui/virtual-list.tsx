import { useEffect, useLayoutEffect, useReducer, useRef, useState, type ReactNode } from 'react';
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/react-virtual';
import classes from './virtual-list.module.css';

/** Shorter lists are simply drawn: the browser's own search, printing and a reader's list commands then work on all of it. */
const DRAWN_WHOLE = 60;
const OVERSCAN = 8;

interface VirtualListProps<TItem> {
  readonly items: readonly TItem[];
  readonly keyOf: (item: TItem) => string;
  /** What the list is called by a screen reader. */
  readonly label: string;
  /** A typical row in px; the true height is measured. */
  readonly estimatedHeight: number;
  readonly children: (item: TItem, index: number) => ReactNode;
}

/**
 * A list of any length that scrolls with the page. Only what is near the window is in the document; each row still says
 * which of how many it is, so that a screen reader counts right. A row that holds the focus stays.
 */
export function VirtualList<TItem>(props: VirtualListProps<TItem>) {
  return props.items.length <= DRAWN_WHOLE ? <WholeList {...props} /> : <WindowedList {...props} />;
}

function WholeList<TItem>({ items, keyOf, label, children }: VirtualListProps<TItem>) {
  return (
    <ul className={classes.list} role="list" aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)} className={classes.row}>
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}

function WindowedList<TItem>({ items, keyOf, label, estimatedHeight, children }: VirtualListProps<TItem>) {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number>();
  const [virtualizer] = useState(
    () =>
      new Virtualizer<Window, HTMLLIElement>(
        optionsOf({ count: 0, estimatedHeight, top: 0, onChange: redraw }),
      ),
  );
  useLayoutEffect(() => {
    virtualizer.setOptions(
      optionsOf({ count: items.length, estimatedHeight, top, focused, onChange: redraw }),
    );
    virtualizer._willUpdate();
    redraw();
  }, [virtualizer, items, estimatedHeight, top, focused]);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  // What stands above the list may grow or shrink; the rows are placed from where it begins.
  useEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <ul
      ref={list}
      className={classes.list}
      role="list"
      aria-label={label}
      style={{ position: 'relative', height: virtualizer.getTotalSize() }}
      onBlur={() => setFocused(undefined)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={keyOf(item)}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={classes.row}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start - top}px)` }}
            onFocus={() => setFocused(index)}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}

interface ListShape {
  readonly count: number;
  readonly estimatedHeight: number;
  readonly top: number;
  readonly focused?: number;
  readonly onChange: () => void;
}

function optionsOf({ count, estimatedHeight, top, focused, onChange }: ListShape) {
  return {
    count,
    estimateSize: () => estimatedHeight,
    scrollMargin: top,
    overscan: OVERSCAN,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    rangeExtractor: ({ startIndex, endIndex, overscan }: VisibleRange) =>
      shownRows({ first: startIndex - overscan, last: endIndex + overscan, count, focused }),
    onChange,
  };
}

interface VisibleRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly focused?: number;
}

/** The rows to draw: those near the window, and the one that holds the focus wherever it is. */
export function shownRows({ first, last, count, focused }: RowSpan): number[] {
  const from = Math.max(0, first);
  const to = Math.min(count - 1, last);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
  if (focused === undefined || focused >= count || (focused >= from && focused <= to)) return rows;
  return [...rows, focused].sort((a, b) => a - b);
}
