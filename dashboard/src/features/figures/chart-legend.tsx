import { Group, Text } from '@mantine/core';
import type { LegendEntry } from './picture';

/** What the colours of a picture are called. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <Group gap="md" mb={4}>
      {entries.map(({ name, color }) => (
        <Group key={name} gap={6} wrap="nowrap">
          <span
            style={{
              width: 12,
              height: 12,
              borderRadius: 2,
              background: color,
              printColorAdjust: 'exact',
              WebkitPrintColorAdjust: 'exact',
            }}
          />
          <Text span size="sm">
            {name}
          </Text>
        </Group>
      ))}
    </Group>
  );
}
