import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { dialable, whatsAppNumber } from '../../ui/phone-number';

/** The institution's duty phone, before any form; the message app gets a text without content. */
export function CallPanel({ receiver }: { readonly receiver: DirectoryPartyFragment }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const phone = receiver.card?.dutyPhone ?? receiver.dutyPhone;
  const hours = receiver.card?.dutyHours;
  if (!phone) return <Text>{t('emergency.noPhone', { party: localized(receiver.party.name) })}</Text>;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button component="a" href={`tel:${dialable(phone)}`} size="lg" color="red">
          {t('emergency.call', { phone })}
        </Button>
        <Anchor
          href={`https://wa.me/${whatsAppNumber(phone)}?text=${encodeURIComponent(t('emergency.messageText'))}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {t('emergency.message')}
        </Anchor>
      </Group>
      {hours && (
        <Text size="sm" c="dimmed">
          {t('emergency.hours', { hours })}
        </Text>
      )}
    </Stack>
  );
}
