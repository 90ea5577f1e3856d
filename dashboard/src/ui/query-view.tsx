import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { missingSources } from './partial';
import { FailedState, LoadingState, OutdatedNotice, PartialNotice } from './states';

interface QueryViewProps<TData> {
  /** What the page needs of an answer; undefined when the answer has nothing of it. */
  readonly data: TData | null | undefined;
  /** What was asked for (an id, a filter): an older answer stands in for a missing one only if it answers the same. */
  readonly subject?: unknown;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly onRetry: () => void;
  /** Shown when the answer came without error and without the thing asked for. */
  readonly absent?: ReactNode;
  readonly children: (data: TData) => ReactNode;
}

/**
 * The four states of every page: loading, failed, absent, and shown (perhaps in part, saying whose part is missing). Once
 * something was shown, asking again and failing takes nothing away: people are filling in forms in it.
 */
export function QueryView<TData>(props: QueryViewProps<TData>) {
  const { subject = '', error, isLoading, onRetry, absent, children } = props;
  const { t } = useTranslation();
  const asked = JSON.stringify(subject);
  const data = props.data ?? undefined;
  const hasFailed = error !== undefined && error !== null;
  const [known, setKnown] = useState<{ readonly asked: string; readonly data: TData }>();
  if (data !== undefined && (known?.data !== data || known.asked !== asked)) setKnown({ asked, data });
  const kept = known?.asked === asked && (hasFailed || isLoading) ? known.data : undefined;
  const shown = data ?? kept;
  const sources = missingSources(error).map((source) => t(`source.${source}`));
  if (shown !== undefined) {
    return (
      <Stack gap="lg">
        {data === undefined && hasFailed && <OutdatedNotice onRetry={onRetry} />}
        {data !== undefined && sources.length > 0 && <PartialNotice sources={sources} onRetry={onRetry} />}
        {children(shown)}
      </Stack>
    );
  }
  if (isLoading) return <LoadingState />;
  if (hasFailed) return <FailedState onRetry={onRetry} />;
  return absent ?? <FailedState onRetry={onRetry} />;
}
