import { GAP_LEVELS, GAP_STATES } from '@estafet/schema/vocabulary/index';
import { Badge, Group } from '@mantine/core';
import { useLabel } from '../../ui/codes';
import { SeverityMark } from '../../ui/severity-mark';

interface GapBadgesProps {
  readonly severity: string;
  readonly level?: string;
  readonly state?: string;
}

/** How grave, how far and whether somebody is at it: a shape and words. */
export function GapBadges({ severity, level, state }: GapBadgesProps) {
  const label = useLabel();
  return (
    <Group gap={6}>
      <SeverityMark severity={severity} />
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
