import { TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Section } from '../../ui/section';
import { ToldField } from '../../ui/told-field';
import { misinformed } from '../../ui/told-items';
import type { ReferralDraft } from './referral-draft';

interface ToldSectionProps {
  readonly draft: ReferralDraft;
  readonly card: DirectoryPartyFragment['card'] | undefined;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
}

/** What the client was told about the programme, checked live against the programme's own card (G06). */
export function ToldSection({ draft, card, onChange }: ToldSectionProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const wrong = card ? misinformed(draft.told, card) : [];
  return (
    <Section title={t('referral.told')} note={t('newReferral.toldNote')}>
      <ToldField
        label={t('newReferral.toldItems')}
        value={draft.told}
        onChange={(told) => onChange({ told })}
      />
      {wrong.length > 0 && (
        <Alert color="tongkat" variant="light" title={t('newReferral.misinformed')} role="status">
          {t('newReferral.misinformedItems', {
            items: wrong.map((item) => label(TOLD_ITEMS, item)).join(', '),
          })}
        </Alert>
      )}
    </Section>
  );
}
