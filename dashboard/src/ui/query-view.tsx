import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { missingSources } from './partial';
import { FailedState, LoadingState, PartialNotice } from './states';

interface QueryViewProps<TData> {
  /** What the page needs of an answer; undefined when the answer has nothing of it. */
  readonly data: TData | null | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly onRetry: () => void;
  /** Shown when the answer came without error and without the thing asked for. */
  readonly absent?: ReactNode;
  readonly children: (data: TData) => ReactNode;
}

/** The four states of every page: loading, failed, absent, and shown (perhaps in part, saying whose part is missing). */
export function QueryView<TData>({
  data,
  error,
  isLoading,
  onRetry,
  absent,
  children,
}: QueryViewProps<TData>) {
  const { t } = useTranslation();
  const sources = missingSources(error).map((source) => t(`source.${source}`));
  if (data !== null && data !== undefined) {
    return (
      <Stack gap="lg">
        {sources.length > 0 && <PartialNotice sources={sources} onRetry={onRetry} />}
        {children(data)}
      </Stack>
    );
  }
  if (isLoading) return <LoadingState />;
  if (error !== undefined && error !== null) return <FailedState sources={sources} onRetry={onRetry} />;
  return absent === undefined ? <FailedState onRetry={onRetry} /> : absent;
}
