import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { useCaseActs } from './use-case-acts';

interface CaseActMenuProps {
  readonly caseId: string;
  readonly isLead: boolean;
}

/** Records an act of the case: choose what happened, then answer its few questions. */
export function CaseActMenu({ caseId, isLead }: CaseActMenuProps) {
  const { t } = useTranslation();
  const acts = useCaseActs().filter(({ isLeadOnly }) => isLead || !isLeadOnly);
  const [chosen, setChosen] = useState('');
  const act = acts.find(({ name }) => name === chosen);
  const close = () => setChosen('');
  return (
    <Section title={t('caseFile.record')}>
      <Stack gap="sm" maw="44rem">
        <NativeSelect
          label={t('caseFile.whatHappened')}
          data={[
            { value: '', label: t('form.choose') },
            ...acts.map(({ name, title }) => ({ value: name, label: title })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {act?.form({ caseId, onDone: close, onCancel: close })}
      </Stack>
    </Section>
  );
}
