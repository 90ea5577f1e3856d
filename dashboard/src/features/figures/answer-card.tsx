import { Button, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './answer-card.module.css';
import type { AnswerText } from './answer-text';

interface AnswerCardProps {
  readonly answer: AnswerText;
  /** Whole calendar time so far, or days that are still to come. */
  readonly period: string;
  /** Opens a period that holds enough; absent on the longest. */
  readonly onLonger: (() => void) | undefined;
}

/** The one thing to take away: said before anything is drawn. */
export function AnswerCard({ answer, period, onLonger }: AnswerCardProps) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <section className={classes.card} aria-labelledby={headingId}>
      <Stack gap={6}>
        <Title order={2} id={headingId} className={classes.question}>
          {t('figures.question')}
        </Title>
        <Text className={classes.answer} data-answer>
          {answer.inTime} {answer.pace}
        </Text>
        <Text>{answer.handovers}</Text>
        <Text size="sm" c="dimmed">
          {period}
        </Text>
        {answer.isFew && onLonger && (
          <Button variant="default" size="sm" w="fit-content" className="noPrint" onClick={onLonger}>
            {t('figures.longer')}
          </Button>
        )}
      </Stack>
    </section>
  );
}
