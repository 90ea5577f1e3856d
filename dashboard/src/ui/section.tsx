import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { TermHelp, type TermName } from './term';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  /** The term in the title that a newcomer may not know; a question mark beside the title explains it. */
  readonly term?: TermName;
  readonly children: ReactNode;
}

/** A titled region: screen readers can jump to it, and it prints as one block. */
export function Section({ title, note, aside, term, children }: SectionProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} withBorder p={{ base: 'sm', sm: 'md' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="baseline" gap="xs" className="sectionHead">
          <div>
            <Title order={2} id={headingId} display="inline">
              {title}
            </Title>
            {term !== undefined && <TermHelp name={term} />}
          </div>
          {aside}
        </Group>
        {note !== undefined && (
          <Text size="sm" c="dimmed" component="div" className="sectionHead">
            {note}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
