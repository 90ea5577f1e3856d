import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './stat-tile.module.css';

interface StatTileProps {
  readonly label: ReactNode;
  /** The figure, already written as the reader writes it. */
  readonly value: ReactNode;
  /** What the figure is out of, or what it was before: never a share without the number behind it. */
  readonly note?: ReactNode;
  /** The list behind the figure; the whole tile opens it. */
  readonly to?: string;
  /** A mark before the label: a severity's shape, an icon. */
  readonly mark?: ReactNode;
}

/** One figure, what it counts and what it is compared with. */
export function StatTile({ label, value, note, to, mark }: StatTileProps) {
  const content = (
    <>
      <span className={classes.label}>
        {mark}
        <span>{label}</span>
      </span>
      <span className={`${classes.value ?? ''} numeric`}>{value}</span>
      {note !== undefined && (
        <Text span size="sm" c="dimmed" className="numeric">
          {note}
        </Text>
      )}
    </>
  );
  return to === undefined ? (
    <div className={classes.tile}>{content}</div>
  ) : (
    <Link className={`${classes.tile ?? ''} ${classes.link ?? ''}`} to={to}>
      {content}
    </Link>
  );
}

/** Tiles beside one another, as many as fit. */
export function StatTiles({ children }: { readonly children: ReactNode }) {
  return <div className={classes.tiles}>{children}</div>;
}
