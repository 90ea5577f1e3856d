import { Button, Fieldset, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { LONGEST, NO_DECISION, writtenDecisions, type Decision } from './decisions';
import type { Decisions } from './use-decisions';

/** Where the coordinator writes what the report asks for; the sheets below show it as it will be printed. */
export function DecisionsForm({ decisions }: { readonly decisions: Decisions }) {
  const { t } = useTranslation();
  return (
    <Section title={t('report.decisions')} note={t('report.decisionsNote')}>
      <Stack gap="sm">
        {decisions.all.map((decision, place) => (
          <DecisionFields
            // The places are fixed: a decision is known by where it stands.
            key={place}
            number={place + 1}
            decision={decision}
            onWrite={(next) => decisions.write(place, next)}
          />
        ))}
        {writtenDecisions(decisions.all).length > 0 && (
          <Button variant="default" w="fit-content" onClick={decisions.clear}>
            {t('report.clear')}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

interface DecisionFieldsProps {
  readonly number: number;
  readonly decision: Decision;
  readonly onWrite: (decision: Decision) => void;
}

function DecisionFields({ number, decision, onWrite }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const isEmpty = writtenDecisions([decision]).length === 0;
  return (
    <Fieldset legend={t('report.decision', { number })}>
      <Stack gap="xs">
        <TextInput
          label={t('report.what')}
          description={t('report.left', { count: LONGEST.what - decision.what.length })}
          maxLength={LONGEST.what}
          value={decision.what}
          onChange={(event) => onWrite({ ...decision, what: event.currentTarget.value })}
        />
        <Textarea
          label={t('report.options')}
          description={t('report.left', { count: LONGEST.options - decision.options.length })}
          maxLength={LONGEST.options}
          autosize
          minRows={2}
          value={decision.options}
          onChange={(event) =>
            onWrite({ ...decision, options: event.currentTarget.value.replace(/\n/g, ' ') })
          }
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('report.cost')}
            maxLength={LONGEST.cost}
            value={decision.cost}
            onChange={(event) => onWrite({ ...decision, cost: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('report.due')}
            value={decision.due}
            onChange={(event) => onWrite({ ...decision, due: event.currentTarget.value })}
          />
        </SimpleGrid>
        {!isEmpty && (
          <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => onWrite(NO_DECISION)}>
            <Text span inherit>
              {t('report.clearOne', { number })}
            </Text>
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
