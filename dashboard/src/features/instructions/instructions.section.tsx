import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstructionsDocument, type InstructionRowFragment } from '../../gql/graphql';
import { CardList } from '../../ui/card';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { InstructionCard } from './instruction-card';

/** What agencies were told to do and have not answered, soonest due first; asked apart from the rest of the control room. */
export function InstructionsSection() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(InstructionsDocument);
  return (
    <Section title={t('instructions.title')} note={t('instructions.note')}>
      <QueryView
        data={data?.district?.instructions}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(instructions) => <Instructions rows={instructions} />}
      </QueryView>
    </Section>
  );
}

function Instructions({ rows }: { readonly rows: readonly InstructionRowFragment[] }) {
  const { t } = useTranslation();
  const waiting = rows.filter(({ answeredAt }) => !answeredAt);
  const answered = rows.filter(({ answeredAt }) => answeredAt);
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyState>{t('instructions.none')}</EmptyState>
      ) : (
        <>
          <Text size="sm" c="dimmed" className="numeric">
            {t('instructions.count', { count: waiting.length })}
          </Text>
          <CardList label={t('instructions.title')}>
            {waiting.map((row) => (
              <InstructionCard key={row.id} instruction={row} />
            ))}
          </CardList>
        </>
      )}
      {answered.length > 0 && (
        <details style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
          <summary style={{ cursor: 'pointer' }}>
            {t('instructions.answered', { count: answered.length })}
          </summary>
          <div style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
            <CardList label={t('instructions.answered', { count: answered.length })}>
              {answered.map((row) => (
                <InstructionCard key={row.id} instruction={row} />
              ))}
            </CardList>
          </div>
        </details>
      )}
    </>
  );
}
