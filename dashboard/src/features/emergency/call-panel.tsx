import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { useDutyHours } from '../../ui/duty-hours';
import { useLanguage, useLocalized } from '../../ui/language';
import { dialable, whatsAppNumber } from '../../ui/phone-number';
import { openingAt } from '../../ui/opening';
import { PhoneText } from '../../ui/phone-text';
import { formatClock } from '../../ui/time';
import { sharesWithAdults } from '../referrals/card-check';
import { phoneOf } from './night-choice';

interface CallPanelProps {
  readonly receivers: readonly DirectoryPartyFragment[];
  /** The one that was rung is most likely the one that will take her. */
  readonly onCall: (id: string) => void;
  /** The age bands of the children who need a place; empty where an age is not known. */
  readonly ageBands: readonly string[];
}

/** The institutions' duty phones, before any form; the message app gets a text without content. */
export function CallPanel({ receivers, onCall, ageBands }: CallPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const dutyHours = useDutyHours();
  const now = useServerNow();
  return (
    <Stack component="ul" gap="xs" m={0} p={0}>
      {receivers.map((receiver) => {
        const name = localized(receiver.party.name);
        const phone = phoneOf(receiver);
        const opening = openingAt(receiver.card?.dutyHours, now);
        const notes = [
          opening?.isOpen === false
            ? t('receiver.closed', { time: formatClock(opening.opensAt, language) })
            : undefined,
          ageBands.some((ageBand) =>
            sharesWithAdults(receiver.card, { ageBand, clientMoves: true, services: [] }),
          )
            ? t('receiver.withAdults')
            : undefined,
        ].filter((note) => note !== undefined);
        const facts = [
          typeof receiver.card?.freePlaces === 'number'
            ? t('emergency.freePlaces', { count: receiver.card.freePlaces })
            : undefined,
          receiver.card?.dutyHours
            ? t('emergency.hours', { hours: dutyHours(receiver.card.dutyHours) })
            : undefined,
        ].filter((fact) => fact !== undefined);
        return (
          <Paper key={receiver.party.id} component="li" withBorder p="xs" style={{ listStyle: 'none' }}>
            <Group justify="space-between" gap="xs">
              <Stack gap={0} style={{ flex: '1 1 10rem' }}>
                <Text fw={600}>{name}</Text>
                {notes.map((note) => (
                  <Text key={note} size="sm" fw={600}>
                    {note}
                  </Text>
                ))}
                {facts.length > 0 && (
                  <Text size="sm" c="dimmed">
                    {facts.join(' · ')}
                  </Text>
                )}
              </Stack>
              {phone === null ? (
                <Text size="sm">{t('emergency.noPhone', { party: name })}</Text>
              ) : (
                <Group gap="sm">
                  <Button
                    component="a"
                    href={`tel:${dialable(phone)}`}
                    color="red"
                    aria-label={t('emergency.callParty', { party: name, phone })}
                    onClick={() => onCall(receiver.party.id)}
                  >
                    <PhoneText text={t('emergency.call', { phone })} phone={phone} />
                  </Button>
                  <Anchor
                    size="sm"
                    href={`https://wa.me/${whatsAppNumber(phone)}?text=${encodeURIComponent(t('emergency.messageText'))}`}
                    target="_blank"
                    rel="noreferrer noopener"
                    aria-label={t('emergency.messageParty', { party: name })}
                  >
                    {t('emergency.message')}
                  </Anchor>
                </Group>
              )}
            </Group>
          </Paper>
        );
      })}
    </Stack>
  );
}
