import { GAP_LEVELS, GAP_STATES, SEVERITIES } from '@estafet/schema/vocabulary/index';
import { Badge, Group, type MantineColor } from '@mantine/core';
import { useLabel } from '../../ui/codes';

const COLORS: Readonly<Record<string, MantineColor>> = {
  CRITICAL: 'red',
  HIGH: 'orange',
  MEDIUM: 'tongkat',
  LOW: 'gray',
};

interface GapBadgesProps {
  readonly severity: string;
  readonly level?: string;
  readonly state?: string;
}

/** How grave, how far and whether somebody is at it: always in words. */
export function GapBadges({ severity, level, state }: GapBadgesProps) {
  const label = useLabel();
  return (
    <Group gap={6}>
      <Badge
        color={COLORS[severity] ?? 'gray'}
        variant={severity === 'CRITICAL' ? 'filled' : 'light'}
        tt="none"
        radius="sm"
      >
        {label(SEVERITIES, severity)}
      </Badge>
      {level === 'WARN' && (
        <Badge color="gray" variant="outline" tt="none" radius="sm">
          {label(GAP_LEVELS, level)}
        </Badge>
      )}
      {state !== undefined && state !== 'OPEN' && (
        <Badge color="laut" variant="light" tt="none" radius="sm">
          {label(GAP_STATES, state)}
        </Badge>
      )}
    </Group>
  );
}
