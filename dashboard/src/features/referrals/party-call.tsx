import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../app/use-directory';
import { useLocalized } from '../../ui/language';
import { dialable } from '../../ui/phone-number';
import { PhoneText } from '../../ui/phone-text';

interface PartyCallProps {
  readonly party: { readonly id: string; readonly name: { readonly id: string; readonly en: string } };
  readonly isUrged?: boolean;
}

/** The duty phone of a party: its card's, else the one that it was enrolled with. */
function useDutyPhone(party: string): string | null | undefined {
  const entry = useDirectory().find((known) => known.party.id === party);
  return entry?.card?.dutyPhone ?? entry?.dutyPhone;
}

/** Whoever is silent, or whose client is late, is rung: one press, on a phone. */
export function CallButton({ party, isUrged = false }: PartyCallProps) {
  const { t } = useTranslation();
  const name = useLocalized()(party.name);
  const phone = useDutyPhone(party.id);
  if (!phone) return null;
  return (
    <Button
      component="a"
      href={`tel:${dialable(phone)}`}
      size="sm"
      variant={isUrged ? 'filled' : 'default'}
      aria-label={t('emergency.callParty', { party: name, phone })}
    >
      <PhoneText text={t('emergency.call', { phone })} phone={phone} />
    </Button>
  );
}

/** The same in a sentence: the number itself can be pressed. */
export function CallLink({ party }: PartyCallProps) {
  const { t } = useTranslation();
  const name = useLocalized()(party.name);
  const phone = useDutyPhone(party.id);
  if (!phone) return t('emergency.noPhone', { party: name });
  return (
    <>
      {t('referral.phoneOf', { party: name })}{' '}
      <Anchor href={`tel:${dialable(phone)}`} className="phoneNumber" underline="always">
        {phone}
      </Anchor>
    </>
  );
}
