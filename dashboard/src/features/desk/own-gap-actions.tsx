import { CONTEST_REASONS, PLANS } from '@estafet/schema/vocabulary/index';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  AgencyAcknowledgeGapDocument,
  AgencyContestGapDocument,
  type AcknowledgeGapInput,
  type ContestGapInput,
  type GapRowFragment,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';

/** The owner's answers to a gap: a plan with a date, or that the gap is wrong (rules.md, 6). */
export function OwnGapActions({ gap }: { readonly gap: GapRowFragment }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<'plan' | 'contest'>();
  const acknowledging = useAgencyMutation<unknown, AcknowledgeGapInput>(AgencyAcknowledgeGapDocument);
  const contesting = useAgencyMutation<unknown, ContestGapInput>(AgencyContestGapDocument);
  const close = () => setChoice(undefined);
  const done = () => {
    announce(t('form.recorded'));
    close();
  };
  if (choice === 'plan') {
    return (
      <ActForm<Draft<AcknowledgeGapInput>>
        fields={[
          { name: 'plan', kind: 'code', label: t('gap.plan'), list: PLANS, isRequired: true },
          { name: 'due', kind: 'instant', label: t('gap.due'), isRequired: true },
        ]}
        fixed={{ gapId: gap.id, caseId: gap.case?.id }}
        submitLabel={t('gap.takeOn')}
        submission={acknowledging}
        onDone={done}
        onCancel={close}
      />
    );
  }
  if (choice === 'contest') {
    return (
      <ActForm<Draft<ContestGapInput>>
        fields={[
          { name: 'reason', kind: 'code', label: t('form.reason'), list: CONTEST_REASONS, isRequired: true },
        ]}
        fixed={{ gapId: gap.id, caseId: gap.case?.id }}
        submitLabel={t('gap.contestAction')}
        submission={contesting}
        onDone={done}
        onCancel={close}
      />
    );
  }
  return (
    <Group gap="xs" mt="xs">
      <Button size="xs" onClick={() => setChoice('plan')}>
        {t('gap.takeOn')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setChoice('contest')}>
        {t('gap.contestAction')}
      </Button>
    </Group>
  );
}
