import type { CodeList } from '@estafet/schema/vocabulary/index';
import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { AgreedItem, AgreedWords } from './agreed-items';
import { CodeSelect } from './codes';

interface AgreedFieldProps {
  readonly label: string;
  readonly help?: string;
  /** Who can be asked to do something. */
  readonly list: CodeList;
  readonly words: AgreedWords;
  readonly value: readonly AgreedItem[];
  readonly onChange: (items: AgreedItem[]) => void;
}

/** Who does what by when: a line for each action. What is to be done stays on paper: acts carry no free text. */
export function AgreedField({ label, help, list, words, value, onChange }: AgreedFieldProps) {
  const change = (actionId: string, next: Partial<AgreedItem>) =>
    onChange(value.map((item) => (item.actionId === actionId ? { ...item, ...next } : item)));
  return (
    <Fieldset legend={label}>
      <Stack gap="sm">
        {help !== undefined && (
          <Text size="sm" c="dimmed">
            {help}
          </Text>
        )}
        {value.map((item, index) => (
          <div key={item.actionId} role="group" aria-label={words.action(index + 1)}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <CodeSelect
                label={words.owner(index + 1)}
                list={list}
                value={item.owner}
                onChange={(owner) => change(item.actionId, { owner })}
              />
              <TextInput
                type="datetime-local"
                label={words.due(index + 1)}
                value={item.due}
                onChange={(event) => change(item.actionId, { due: event.currentTarget.value })}
              />
            </SimpleGrid>
            <Button
              mt={4}
              size="compact-sm"
              variant="subtle"
              onClick={() => onChange(value.filter(({ actionId }) => actionId !== item.actionId))}
            >
              {words.remove(index + 1)}
            </Button>
          </div>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange([...value, { actionId: crypto.randomUUID(), owner: '', due: '' }])}
          >
            {words.add}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
