import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { CompleteActionDocument, type CompleteActionInput } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { CardItem, CardList } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment, TimeLeft } from '../../ui/moment';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { AgreedAction } from './case-queries';

interface AgreedActionsSectionProps {
  readonly caseId: string;
  readonly ownAgency: string | undefined;
  readonly actions: readonly AgreedAction[];
  readonly mayRecord: boolean;
}

/** What case conferences agreed that somebody does; who does it records that it is done. */
export function AgreedActionsSection(props: AgreedActionsSectionProps) {
  const { caseId, ownAgency, actions, mayRecord } = props;
  const { t } = useTranslation();
  const numbered = actions.map((action, index) => ({ action, number: index + 1 }));
  const open = numbered.filter(({ action }) => !action.doneAt);
  const done = numbered.filter(({ action }) => action.doneAt);
  const listOf = (some: typeof numbered) => (
    <CardList label={t('agreed.title')}>
      {some.map(({ action, number }) => (
        <ActionCard
          key={`${action.actionId} ${action.agreedAt}`}
          caseId={caseId}
          action={action}
          number={number}
          // A partner without a log cannot say so itself.
          mayComplete={mayRecord && (action.owner.id === ownAgency || !action.owner.isMember)}
        />
      ))}
    </CardList>
  );
  return (
    <Section title={t('agreed.title')} note={t('agreed.note')} term="caseConference">
      {actions.length === 0 ? <EmptyState>{t('agreed.none')}</EmptyState> : open.length > 0 && listOf(open)}
      {done.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>{t('agreed.doneOnes', { count: done.length })}</summary>
          <div style={{ marginTop: 'var(--mantine-spacing-sm)' }}>{listOf(done)}</div>
        </details>
      )}
    </Section>
  );
}

interface ActionCardProps {
  readonly caseId: string;
  readonly action: AgreedAction;
  readonly number: number;
  readonly mayComplete: boolean;
}

function ActionCard({ caseId, action, number, mayComplete }: ActionCardProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const announce = useAnnounce();
  const { isSending, problem, submit } = useAgencyMutation<unknown, CompleteActionInput>(
    CompleteActionDocument,
  );
  const complete = async () => {
    if (await submit({ caseId, actionId: action.actionId })) announce(t('form.recorded'));
  };
  return (
    <CardItem tone={!action.doneAt && mayComplete ? 'turn' : undefined}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{t('agreed.action', { number })}</Text>
          {!action.doneAt && action.due && <TimeLeft until={action.due} />}
        </Group>
        <Facts
          isCompact
          rows={[
            { name: t('agreed.owner'), value: localized(action.owner.name) },
            {
              name: t('agreed.due'),
              value: action.due ? <Moment at={action.due} /> : t('agreed.noDue'),
            },
            { name: t('agreed.agreedAt'), value: <Moment at={action.agreedAt} /> },
            { name: t('agreed.doneAt'), value: action.doneAt ? <Moment at={action.doneAt} /> : undefined },
          ]}
        />
        <ProblemNotice problem={problem} />
        {!action.doneAt && mayComplete && (
          <Group>
            <Button
              size="sm"
              loading={isSending}
              aria-label={t('agreed.completeNamed', { number })}
              onClick={() => void complete()}
            >
              {t('agreed.complete')}
            </Button>
          </Group>
        )}
        {!action.doneAt && !mayComplete && (
          <Text size="sm" c="dimmed">
            {t('agreed.byOwner')}
          </Text>
        )}
      </Stack>
    </CardItem>
  );
}
