import type { ReactNode } from 'react';
import classes from './facts.module.css';

export interface Fact {
  readonly name: string;
  /** Nothing to say: the row is left out. */
  readonly value: ReactNode;
}

interface FactsProps {
  readonly rows: readonly Fact[];
  /** Smaller, for cards of which a page shows many. */
  readonly isCompact?: boolean;
}

/** Names and values, one below the other; an empty value is not drawn. */
export function Facts({ rows, isCompact = false }: FactsProps) {
  const shown = rows.filter(({ value }) => value !== undefined && value !== null && value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className={isCompact ? `${classes.facts ?? ''} ${classes.compact ?? ''}` : classes.facts}>
      {shown.map(({ name, value }) => (
        <div key={name} className={classes.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
