import type { ReactNode } from 'react';
import classes from './card.module.css';

/** What the edge of a card repeats; the card says the same in words. */
export type CardTone = 'critical' | 'high' | 'medium' | 'turn';

interface CardProps {
  readonly tone?: CardTone;
  readonly children: ReactNode;
}

/** A list of cards; screen readers hear how many there are. */
export function CardList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    // The role is named because a list without bullets is no list to Safari's reader.
    <ul className={classes.list} role="list" aria-label={label}>
      {children}
    </ul>
  );
}

/** One thing of a list that people act upon. */
export function CardItem({ tone, children }: CardProps) {
  return (
    <li className={classes.card} data-tone={tone}>
      {children}
    </li>
  );
}

/** The same surface outside a list. */
export function Card({ tone, children }: CardProps) {
  return (
    <div className={classes.card} data-tone={tone}>
      {children}
    </div>
  );
}
