import { PAYERS, REFERRAL_KINDS, SERVICES, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Checkbox, NativeSelect, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { CodeSelect, CodesField, useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Section } from '../../ui/section';
import type { CardCheck } from './card-check';
import { CardPanel } from './card-panel';
import type { ReferralDraft } from './referral-draft';

interface DestinationFieldsProps {
  readonly draft: ReferralDraft;
  readonly directory: readonly DirectoryPartyFragment[];
  readonly receiver: DirectoryPartyFragment | undefined;
  readonly check: CardCheck | undefined;
  /** Only the lead hands the lead on. */
  readonly mayTransfer: boolean;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
}

/** What kind, to whom, for what, how soon; the destination's programme card answers beside it. */
export function DestinationFields(props: DestinationFieldsProps) {
  const { draft, directory, receiver, check, mayTransfer, onChange } = props;
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  return (
    <Section title={t('newReferral.whom')}>
      <Radio.Group
        label={t('newReferral.kind')}
        value={draft.kind}
        onChange={(kind) => onChange(kind === 'TRANSFER' ? { kind, clientMoves: true } : { kind: 'SERVICE' })}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="SERVICE"
            label={label(REFERRAL_KINDS, 'SERVICE')}
            description={t('newReferral.serviceHelp')}
          />
          <Radio
            value="TRANSFER"
            label={label(REFERRAL_KINDS, 'TRANSFER')}
            description={t(mayTransfer ? 'newReferral.transferHelp' : 'newReferral.transferNotLead')}
            disabled={!mayTransfer}
          />
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('newReferral.to')}
        required
        data={[
          { value: '', label: t('form.choose') },
          ...directory.map(({ party }) => ({ value: party.id, label: localized(party.name) })),
        ]}
        value={draft.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      {receiver && <CardPanel receiver={receiver} check={check} draft={draft} onChange={onChange} />}
      <CodesField
        label={t('referral.services')}
        list={SERVICES}
        required
        value={draft.services}
        onChange={(services) => onChange({ services })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CodeSelect
          label={t('newReferral.urgency')}
          description={t('newReferral.urgencyHelp')}
          list={URGENCIES}
          required
          value={draft.urgency}
          onChange={(urgency) => onChange({ urgency: urgency === 'URGENT' ? 'URGENT' : 'NORMAL' })}
        />
        <TextInput
          type="datetime-local"
          label={t('referral.respondBy')}
          description={t('newReferral.respondByHelp')}
          value={draft.respondBy}
          onChange={(event) => onChange({ respondBy: event.currentTarget.value })}
        />
        <CodeSelect
          label={t('referral.payer')}
          list={PAYERS}
          value={draft.payer}
          onChange={(payer) => onChange({ payer })}
        />
        {draft.clientMoves && (
          <TextInput
            type="datetime-local"
            label={t('referral.handoverAt')}
            value={draft.handoverAt}
            onChange={(event) => onChange({ handoverAt: event.currentTarget.value })}
          />
        )}
      </SimpleGrid>
      <Checkbox
        label={t('newReferral.clientMoves')}
        description={t('newReferral.clientMovesHelp')}
        checked={draft.clientMoves}
        onChange={(event) => onChange({ clientMoves: event.currentTarget.checked })}
      />
    </Section>
  );
}
