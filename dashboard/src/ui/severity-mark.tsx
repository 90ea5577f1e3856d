import { SEVERITIES } from '@estafet/schema/vocabulary/index';
import type { ReactNode } from 'react';
import { useLabel } from './codes';
import classes from './severity-mark.module.css';

/** One shape for each severity, told apart without colour: the graver, the more corners and the more ink. */
const SHAPES: Readonly<Record<string, ReactNode>> = {
  CRITICAL: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4.2v4.6M8 11.6v.2" stroke="var(--mark-gap)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  HIGH: <path d="M8 1.5 15.2 14.5H.8z" fill="currentColor" />,
  MEDIUM: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 1.2V14.8L1.2 8z" fill="currentColor" />
    </>
  ),
  LOW: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};

interface SeverityShapeProps {
  readonly severity: string;
  readonly size?: number;
}

/** The shape alone, for a legend or a mark in a picture whose word stands beside it. */
export function SeverityShape({ severity, size = 14 }: SeverityShapeProps) {
  return (
    <svg
      className={classes.shape}
      data-severity={severity}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
      focusable="false"
    >
      {SHAPES[severity] ?? SHAPES['LOW']}
    </svg>
  );
}

interface SeverityMarkProps {
  readonly severity: string;
  /** Without the tinted ground, for tables and running text. */
  readonly isPlain?: boolean;
}

/** How grave something is: a shape and a word; the colour only repeats them. */
export function SeverityMark({ severity, isPlain = false }: SeverityMarkProps) {
  const label = useLabel();
  return (
    <span className={classes.mark} data-severity={severity} data-plain={isPlain || undefined}>
      <SeverityShape severity={severity} />
      {label(SEVERITIES, severity)}
    </span>
  );
}
