import type { ReactNode } from 'react';
import classes from './facts.module.css';

export interface Fact {
  readonly name: string;
  /** Nothing to say: the row is left out. */
  readonly value: ReactNode;
}

/** Names and values, one below the other; an empty value is not drawn. */
export function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  const shown = rows.filter(({ value }) => value !== undefined && value !== null && value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {shown.map(({ name, value }) => (
        <div key={name} className={classes.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
