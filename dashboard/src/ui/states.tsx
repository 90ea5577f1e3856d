import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Grey lines where the page will be; announced once. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={44} radius="md" />
      ))}
    </Stack>
  );
}

interface EmptyStateProps {
  readonly children: ReactNode;
  /** What one may do about it, where there is something. */
  readonly action?: ReactNode;
}

/** Nothing to show, said as a fact and not as a fault. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <Stack gap="xs" py="sm" align="flex-start">
      <Text c="dimmed" component="div">
        {children}
      </Text>
      {action}
    </Stack>
  );
}

interface FailedStateProps {
  readonly onRetry: () => void;
  /** Whose data is missing, where that is known. */
  readonly sources?: readonly string[];
}

/** Nothing came at all. */
export function FailedState({ onRetry, sources = [] }: FailedStateProps) {
  const { t } = useTranslation();
  return (
    <Alert color="red" variant="light" title={t('state.failedTitle')} role="alert">
      <Stack gap="sm" align="flex-start">
        {sources.map((source) => (
          <Text size="sm" key={source}>
            {t('state.failedSource', { source })}
          </Text>
        ))}
        <Text size="sm">{t('state.failed')}</Text>
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      </Stack>
    </Alert>
  );
}

interface PartialNoticeProps {
  /** Whose data is missing, in the reader's words. */
  readonly sources: readonly string[];
  readonly onRetry: () => void;
}

/** Some of it came: what did is shown, and what did not is named (screens.md). */
export function PartialNotice({ sources, onRetry }: PartialNoticeProps) {
  const { t } = useTranslation();
  return (
    <Alert color="tongkat" variant="light" title={t('state.partialTitle')} role="status">
      <Stack gap="xs" align="flex-start">
        {sources.map((source) => (
          <Text size="sm" key={source}>
            {t('state.partial', { source })}
          </Text>
        ))}
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      </Stack>
    </Alert>
  );
}

/** Nothing new came: what was known before is still shown, and called so. */
export function OutdatedNotice({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="tongkat" variant="light" title={t('state.outdatedTitle')} role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('state.outdated')}</Text>
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      </Stack>
    </Alert>
  );
}
