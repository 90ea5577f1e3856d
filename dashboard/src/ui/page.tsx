import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../app/server-time';
import { useAfterFirstPicture } from './after-first-picture';
import { useLanguage } from './language';
import { usePageFocus } from './page-focus';
import { formatDateTime } from './time';

interface PageProps {
  readonly title: string;
  /** What the window is called where the heading names one thing of many: a browser keeps titles in its history. */
  readonly windowTitle?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one heading. The window's title is the page's kind, never a case: titles stay in a browser's history. */
export function Page({ title, windowTitle = title, lead, actions, children }: PageProps) {
  const heading = usePageFocus<HTMLHeadingElement>();
  // Nobody prints in the first moment.
  const hasPrintHead = useAfterFirstPicture();
  useEffect(() => {
    document.title = `${windowTitle} · Estafet`;
  }, [windowTitle]);
  return (
    <Stack gap="lg">
      {hasPrintHead && <PrintHead />}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Title order={1} ref={heading} tabIndex={-1} className="pageTitle">
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" component="div" maw="46rem">
              {lead}
            </Text>
          )}
        </Stack>
        {actions !== undefined && (
          <Group gap="xs" className="noPrint">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}

/** Stands on paper only: where the sheet is from and when it was true. */
function PrintHead() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useServerNow();
  const at = formatDateTime(new Date(now).toISOString(), language);
  return (
    <div className="printOnly printHead" aria-hidden>
      <strong>Estafet</strong>
      <span>{t('print.printedAt', { at })}</span>
    </div>
  );
}
