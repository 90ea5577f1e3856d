import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/session';
import { Section } from '../../ui/section';
import { useCaseActs, type TeamMember } from './use-case-acts';
import { useKindActs } from './use-kind-acts';
import { useReturnActs } from './use-return-acts';

interface CaseActMenuProps {
  readonly caseId: string;
  readonly isLead: boolean;
  readonly isClosed: boolean;
  readonly team: readonly TeamMember[];
}

/** Records an act of the case: choose what happened, then answer its few questions. */
export function CaseActMenu({ caseId, isLead, isClosed, team }: CaseActMenuProps) {
  const { t } = useTranslation();
  const { prefix } = useViewer();
  const all = [...useCaseActs(team), ...useReturnActs(), ...useKindActs()];
  const acts = all.filter(
    ({ isLeadOnly, isForClosed, kinds }) =>
      (isLead || !isLeadOnly) &&
      isForClosed === isClosed &&
      (kinds === undefined || (prefix !== undefined && kinds.includes(prefix))),
  );
  const [chosen, setChosen] = useState('');
  const act = acts.find(({ name }) => name === chosen);
  const close = () => setChosen('');
  if (acts.length === 0) return null;
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
