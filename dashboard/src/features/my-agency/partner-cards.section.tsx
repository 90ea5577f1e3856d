import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import {
  AcknowledgeCardDocument,
  type AcknowledgeCardInput,
  type PartnerCardFragment,
} from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { useLanguage, useLocalized } from '../../ui/language';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { formatDate } from '../../ui/time';
import { CardFacts } from './card-facts';

/** The cards of the others: those not yet read first, since whoever refers is held to them (G06). */
export function PartnerCardsSection({ entries }: { readonly entries: readonly PartnerCardFragment[] }) {
  const { t } = useTranslation();
  const withCard = entries.filter(({ card }) => card !== null);
  const unread = withCard.filter(({ card }) => !card?.acknowledgedAt);
  const read = withCard.filter(({ card }) => card?.acknowledgedAt);
  return (
    <Section title={t('myAgency.partnerCards')} note={t('myAgency.partnerCardsNote')}>
      {withCard.length === 0 && <EmptyState>{t('myAgency.noPartnerCards')}</EmptyState>}
      <Stack component="ul" gap="xs" m={0} p={0}>
        {[...unread, ...read].map((entry) => (
          <PartnerCard key={entry.party.id} entry={entry} />
        ))}
      </Stack>
    </Section>
  );
}

function PartnerCard({ entry: { party, card } }: { readonly entry: PartnerCardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, AcknowledgeCardInput>(AcknowledgeCardDocument);
  if (!card) return null;
  const name = localized(party.name);
  return (
    <Paper withBorder p="sm" component="li" style={{ listStyle: 'none' }}>
      <Stack gap="xs">
        <ProblemNotice problem={submission.problem} />
        <Group justify="space-between" gap="xs">
          <Stack gap={2}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {t('myAgency.cardVersion', {
                version: card.version,
                date: formatDate(card.publishedAt, language),
              })}
            </Text>
          </Stack>
          {card.acknowledgedAt ? (
            <Text size="sm">
              ✓ {t('myAgency.readOn', { date: formatDate(card.acknowledgedAt, language) })}
            </Text>
          ) : (
            <Button
              size="sm"
              loading={submission.isSending}
              aria-label={t('myAgency.acknowledgeNamed', { party: name })}
              onClick={() =>
                void submission
                  .submit({ cardAgency: party.id, version: card.version })
                  .then((isRecorded) => isRecorded && announce(t('form.recorded')))
              }
            >
              {t('myAgency.acknowledge')}
            </Button>
          )}
        </Group>
        <details>
          <summary>{t('myAgency.readCard')}</summary>
          <CardFacts card={card} />
        </details>
      </Stack>
    </Paper>
  );
}
