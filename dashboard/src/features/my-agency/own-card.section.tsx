import { EXPLOITATION, SERVICES, SEXES, TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  PublishProgrammeCardDocument,
  type OwnCardFragment,
  type PublishProgrammeCardInput,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useLanguage } from '../../ui/language';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { formatDate } from '../../ui/time';
import { CardFacts } from './card-facts';

interface OwnCardSectionProps {
  readonly card: OwnCardFragment | undefined;
  readonly mayPublish: boolean;
}

/** The agency's own card as others read it; its head publishes the next version of it. */
export function OwnCardSection({ card, mayPublish }: OwnCardSectionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isWriting, setIsWriting] = useState(false);
  return (
    <Section
      title={t('myAgency.card')}
      note={
        card &&
        t('myAgency.cardVersion', {
          version: card.version,
          date: formatDate(card.publishedAt, language),
        })
      }
    >
      {isWriting ? (
        <PublishForm card={card} onClose={() => setIsWriting(false)} />
      ) : (
        <>
          {card ? <CardFacts card={card} /> : <EmptyState>{t('myAgency.noCard')}</EmptyState>}
          {mayPublish ? (
            <Group>
              <Button variant={card ? 'default' : 'filled'} onClick={() => setIsWriting(true)}>
                {t('myAgency.publish')}
              </Button>
            </Group>
          ) : (
            <Text size="sm" c="dimmed">
              {t('myAgency.headOnly')}
            </Text>
          )}
        </>
      )}
    </Section>
  );
}

interface PublishFormProps {
  readonly card: OwnCardFragment | undefined;
  readonly onClose: () => void;
}

/** Filled with the present card: a new version mostly changes one or two things, as free places. */
function PublishForm({ card, onClose }: PublishFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, PublishProgrammeCardInput>(PublishProgrammeCardDocument);
  return (
    <ActForm<Draft<PublishProgrammeCardInput>>
      fields={[
        {
          name: 'freePlaces',
          kind: 'count',
          label: t('card.freePlaces'),
          max: 10_000,
          initial: card?.freePlaces ?? undefined,
        },
        {
          name: 'capacity',
          kind: 'count',
          label: t('card.capacity'),
          max: 10_000,
          initial: card?.capacity ?? undefined,
        },
        {
          name: 'services',
          kind: 'codes',
          label: t('card.services'),
          list: SERVICES,
          isRequired: true,
          initial: card?.services ?? [],
        },
        {
          name: 'sexes',
          kind: 'codes',
          label: t('card.sexes'),
          help: t('myAgency.allWhenEmpty'),
          list: SEXES,
          only: Object.keys(SEXES).filter((sex) => sex !== 'UNKNOWN'),
          initial: card?.sexes ?? [],
        },
        {
          name: 'minAge',
          kind: 'count',
          label: t('card.minAge'),
          max: 120,
          initial: card?.minAge ?? undefined,
        },
        {
          name: 'maxAge',
          kind: 'count',
          label: t('card.maxAge'),
          max: 120,
          initial: card?.maxAge ?? undefined,
        },
        {
          name: 'exploitation',
          kind: 'codes',
          label: t('card.exploitation'),
          help: t('myAgency.allWhenEmpty'),
          list: EXPLOITATION,
          initial: card?.exploitation ?? [],
        },
        { name: 'residence', kind: 'flag', label: t('card.residence'), initial: card?.residence ?? false },
        {
          name: 'lengthDays',
          kind: 'count',
          label: t('card.lengthInDays'),
          max: 3650,
          initial: card?.lengthDays ?? undefined,
        },
        {
          name: 'given',
          kind: 'codes',
          label: t('card.given'),
          list: TOLD_ITEMS,
          only: Object.keys(TOLD_ITEMS).filter((item) => item !== 'lengthDays'),
          initial: card?.given ?? [],
        },
        {
          name: 'notGiven',
          kind: 'codes',
          label: t('card.notGiven'),
          list: TOLD_ITEMS,
          only: Object.keys(TOLD_ITEMS).filter((item) => item !== 'lengthDays'),
          initial: card?.notGiven ?? [],
        },
        {
          name: 'dutyHours',
          kind: 'text',
          label: t('card.dutyHours'),
          help: t('myAgency.dutyHoursHelp'),
          initial: card?.dutyHours ?? undefined,
        },
        {
          name: 'dutyPhone',
          kind: 'text',
          label: t('card.dutyPhone'),
          help: t('myAgency.dutyPhoneHelp'),
          initial: card?.dutyPhone ?? undefined,
        },
      ]}
      submitLabel={t('myAgency.publish')}
      submission={submission}
      onDone={() => {
        announce(t('myAgency.published'));
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
