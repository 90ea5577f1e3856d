import { OVERRIDE_REASONS } from '@estafet/schema/vocabulary/index';
import { Alert, Radio, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { CodeSelect } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { Candidate } from './card-check';
import { ReceiverCard } from './receiver-card';
import { FIT_ORDER, type JudgedReceiver } from './receiver-choice';
import { fieldId, type WizardStepProps } from './wizard-step-props';

interface ReceiverStepProps extends WizardStepProps {
  readonly ranked: readonly JudgedReceiver<DirectoryPartyFragment>[];
  readonly client: Candidate;
}

/** Who can help: those whose card takes this client first; the others with the reason, still to be chosen for a reason. */
export function ReceiverStep({ draft, onChange, lacking, ranked, client }: ReceiverStepProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const chosen = ranked.find(({ entry }) => entry.party.id === draft.to);
  return (
    <Section title={t('wizard.step.tujuan')} note={t('wizard.receiverNote')}>
      {ranked.length === 0 && <EmptyState>{t('wizard.noReceivers')}</EmptyState>}
      {draft.urgency === 'URGENT' && (
        <Alert color="laut" variant="light" title={t('wizard.callFirst')}>
          <Text size="sm">{t('wizard.callFirstHelp')}</Text>
        </Alert>
      )}
      <Radio.Group
        id={fieldId('to')}
        label={t('newReferral.to')}
        withAsterisk
        // Below the last card nobody would see it.
        inputWrapperOrder={['label', 'error', 'input']}
        value={draft.to}
        onChange={(to) => onChange({ to, overrideReason: '' })}
        error={lacking.has('to') ? t('wizard.required') : undefined}
      >
        <Stack gap="md" mt={6}>
          {FIT_ORDER.map((fit) => {
            const members = ranked.filter((judged) => judged.fit === fit);
            return (
              members.length > 0 && (
                <Stack key={fit} gap="xs">
                  <Title order={3}>{t(`fit.group.${fit}`)}</Title>
                  {members.map((judged) => (
                    <ReceiverCard key={judged.entry.party.id} judged={judged} client={client} />
                  ))}
                </Stack>
              )
            );
          })}
        </Stack>
      </Radio.Group>
      {chosen?.fit === 'DOES_NOT_FIT' && (
        <Alert color="tongkat" variant="light" title={t('card.doesNotFit')}>
          <Text size="sm">{t('wizard.override', { party: localized(chosen.entry.party.name) })}</Text>
          <CodeSelect
            id={fieldId('overrideReason')}
            mt="xs"
            label={t('newReferral.overrideReason')}
            list={OVERRIDE_REASONS}
            required
            error={lacking.has('overrideReason') ? t('wizard.required') : undefined}
            value={draft.overrideReason}
            onChange={(overrideReason) => onChange({ overrideReason })}
          />
        </Alert>
      )}
    </Section>
  );
}
