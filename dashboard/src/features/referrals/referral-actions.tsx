import { type ReferralAction } from '@estafet/schema/referral/index';
import { REFERRAL_ACTIONS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useViewer } from '../../app/session';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { Section } from '../../ui/section';
import { ChangedNotice } from './changed-notice';
import { ReferralActionForm } from './referral-action-form';
import { GRAVE } from './grave-actions';
import { partnerActedFor } from './proxy';
import { useLocalized } from '../../ui/language';
import type { ReferralDetail } from './referral-detail';

interface OpenForm {
  readonly action: ReferralAction;
  /** The acts that were known when the form was opened: later ones are what changed under it. */
  readonly knownActs: ReadonlySet<string>;
}

/** What may be done now, and nothing else: the buttons are the server's `availableActions`. */
export function ReferralActions({ referral }: { readonly referral: ReferralDetail }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const announce = useAnnounce();
  const { agencyId = '' } = useViewer();
  const [params] = useSearchParams();
  const actions = referral.availableActions.toSorted((a, b) => Number(GRAVE.has(a)) - Number(GRAVE.has(b)));
  const opened = (action: ReferralAction): OpenForm => ({
    action,
    knownActs: new Set(referral.acts.map(({ id }) => id)),
  });
  const [form, setForm] = useState<OpenForm | undefined>(() => {
    const wanted = actions.find((action) => action === params.get('aksi'));
    return wanted && opened(wanted);
  });
  // The form stays while its action is refused because the referral changed: what was typed is not lost.
  const chosen = form?.action;
  const partnerId = chosen && partnerActedFor(chosen, referral, agencyId);
  const partner = partnerId === referral.to.id ? referral.to : referral.from;
  const later = form ? referral.acts.filter(({ id }) => !form.knownActs.has(id)) : [];
  return (
    <Section title={t('referral.actions')}>
      {actions.length === 0 && chosen === undefined && <Text c="dimmed">{t('referral.noActions')}</Text>}
      <Group gap="xs">
        {actions.map((action, index) => (
          <Button
            key={action}
            variant={index === 0 && !GRAVE.has(action) ? 'filled' : 'default'}
            aria-expanded={chosen === action}
            onClick={() => setForm(chosen === action ? undefined : opened(action))}
          >
            {label(REFERRAL_ACTIONS, action)}
          </Button>
        ))}
      </Group>
      {chosen && (
        <Stack gap="xs" role="group" aria-label={label(REFERRAL_ACTIONS, chosen)} maw="44rem">
          <ChangedNotice acts={later} isStillOpen={actions.includes(chosen)} chosen={chosen} />
          {partnerId !== undefined && (
            <Text size="sm">{t('referral.forPartner', { party: localized(partner.name) })}</Text>
          )}
          <ReferralActionForm
            key={chosen}
            action={chosen}
            referral={referral}
            partnerId={partnerId}
            onDone={() => {
              announce(t('form.recorded'));
              setForm(undefined);
            }}
            onCancel={() => setForm(undefined)}
          />
        </Stack>
      )}
    </Section>
  );
}
