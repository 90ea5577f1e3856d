import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from './use-figures';

export interface CursorPages {
  readonly after: string | undefined;
  readonly page: number;
  readonly next: (endCursor: string | null | undefined) => void;
  readonly previous: () => void;
}

/**
 * Pages by cursor. `subject` is what is listed (the filter): another subject starts again at its first page. The list is
 * not glued together from pages, so a live refetch always shows one true page.
 */
export function useCursorPages(subject: string): CursorPages {
  const [state, setState] = useState<{ subject: string; cursors: readonly string[] }>({
    subject,
    cursors: [],
  });
  const cursors = state.subject === subject ? state.cursors : [];
  return {
    after: cursors.at(-1),
    page: cursors.length + 1,
    next: (endCursor) => {
      if (endCursor) setState({ subject, cursors: [...cursors, endCursor] });
    },
    previous: () => setState({ subject, cursors: cursors.slice(0, -1) }),
  };
}

/** The task force counts no further (`totalCount` in its schema). */
const COUNTED_UP_TO = 1_000;

interface PagerProps {
  readonly pages: CursorPages;
  /** Where the server counts them. */
  readonly total?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** How many there are, and the way to the others. */
export function Pager({ pages, total, pageInfo }: PagerProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const hasOthers = pageInfo.hasNextPage || pages.page > 1;
  return (
    <Group justify="space-between" gap="xs" className="noPrint">
      <Text size="sm" c="dimmed" className="numeric">
        {[
          total === undefined
            ? undefined
            : t(total < COUNTED_UP_TO ? 'list.total' : 'list.totalOrMore', { total: figures.count(total) }),
          hasOthers ? t('list.page', { page: pages.page }) : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </Text>
      {hasOthers && (
        <Group gap="xs">
          <Button variant="default" size="xs" disabled={pages.page === 1} onClick={pages.previous}>
            {t('list.previous')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={!pageInfo.hasNextPage}
            onClick={() => pages.next(pageInfo.endCursor)}
          >
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
