import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/session';
import type { NamedWorker } from '../../app/use-colleagues';
import { Section } from '../../ui/section';
import type { ActLineFragment } from '../../gql/graphql';
import { useCaseActs } from './use-case-acts';
import { useMoreActs } from './use-more-acts';
import { useKindActs } from './use-kind-acts';
import { useReturnActs } from './use-return-acts';

interface CaseActMenuProps {
  readonly caseId: string;
  readonly isLead: boolean;
  readonly isClosed: boolean;
  readonly team: readonly NamedWorker[];
  readonly acts: readonly ActLineFragment[];
}

/** Records an act of the case: choose what happened, then answer its few questions. */
export function CaseActMenu(props: CaseActMenuProps) {
  const { caseId, isLead, isClosed, team } = props;
  const { t } = useTranslation();
  const { prefix } = useViewer();
  const all = [...useCaseActs(team), ...useReturnActs(), ...useKindActs(), ...useMoreActs(props)];
  const offered = all.filter(
    ({ isLeadOnly, isForClosed, kinds }) =>
      (isLead || !isLeadOnly) &&
      isForClosed === isClosed &&
      (kinds === undefined || (prefix !== undefined && kinds.includes(prefix))),
  );
  const [chosen, setChosen] = useState('');
  const act = offered.find(({ name }) => name === chosen);
  const close = () => setChosen('');
  if (offered.length === 0) return null;
  return (
    <div className="noPrint">
      <Section title={t('caseFile.record')}>
        <Stack gap="sm" maw="44rem">
          <NativeSelect
            label={t('caseFile.whatHappened')}
            data={[
              { value: '', label: t('form.choose') },
              ...offered.map(({ name, title }) => ({ value: name, label: title })),
            ]}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          {act?.form({ caseId, onDone: close, onCancel: close })}
        </Stack>
      </Section>
    </div>
  );
}
