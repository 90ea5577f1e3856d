import { Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './desk-row.module.css';

interface DeskRowProps {
  /** Why it is here, in a few words. */
  readonly reason: string;
  readonly title: ReactNode;
  readonly details: readonly string[];
  /** Time left, badges. */
  readonly status: ReactNode;
  /** The one next step. */
  readonly action: ReactNode;
  /** What opens in place beneath the row. */
  readonly children?: ReactNode;
}

/** One thing that waits: why, what, by when, and the next step as a button; the form opens in the row. */
export function DeskRowLayout({ reason, title, details, status, action, children }: DeskRowProps) {
  return (
    <Paper withBorder p="sm" component="li" className={classes.row}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} className={classes.text}>
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
          {title}
          {details.map((detail) => (
            <Text key={detail} size="sm">
              {detail}
            </Text>
          ))}
        </Stack>
        <Stack gap={6} className={classes.side}>
          <div className={classes.status}>{status}</div>
          {action}
        </Stack>
      </Group>
      {children}
    </Paper>
  );
}
