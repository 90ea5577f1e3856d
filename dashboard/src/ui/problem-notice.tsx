import { Alert, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from './problem';

/** Says why a form was not recorded. Takes the focus, so that keyboard and screen-reader users meet it first. */
export function ProblemNotice({ problem }: { readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const title =
    problem.code === 'NETWORK'
      ? t('problem.networkTitle')
      : problem.code === 'STATE_CHANGED'
        ? t('problem.changedTitle')
        : t('problem.refusedTitle');
  const text =
    problem.code === 'NETWORK'
      ? t('problem.network')
      : problem.code === 'IDEMPOTENCY_KEY_REUSED'
        ? t('problem.alreadySent')
        : (problem.message ?? t('problem.unknown'));
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color={problem.code === 'STATE_CHANGED' ? 'tongkat' : 'red'}
      variant="light"
      title={title}
    >
      <Text size="sm">{text}</Text>
      {problem.code === 'STATE_CHANGED' && <Text size="sm">{t('problem.changedHint')}</Text>}
      {problem.reference !== undefined && (
        <Text size="xs" c="dimmed">
          {t('problem.reference', { reference: problem.reference })}
        </Text>
      )}
    </Alert>
  );
}
