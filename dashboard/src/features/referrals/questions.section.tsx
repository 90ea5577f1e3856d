import { ANSWERS, QUESTIONS } from '@estafet/schema/vocabulary/index';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import classes from './questions.module.css';
import { conversationOf } from './conversation';
import type { ReferralDetail } from './referral-detail';

/** The receiver's coded questions and the sender's answers, as they were said: before acceptance no free text travels. */
export function QuestionsSection({ referral }: { readonly referral: ReferralDetail }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const isReceived = referral.direction === 'RECEIVED';
  const conversation = conversationOf(referral.questions);
  const open = referral.questions.filter(({ answer }) => !answer).length;
  return (
    <Section title={t('referral.questions')}>
      {conversation.length === 0 ? (
        <EmptyState>{t('referral.noQuestions')}</EmptyState>
      ) : (
        <Stack component="ol" gap="xs" m={0} p={0}>
          {conversation.map((turn) => {
            const party = turn.by === 'receiver' ? referral.to : referral.from;
            const isOurs = (turn.by === 'receiver') === isReceived;
            return (
              <li
                key={`${turn.by} ${turn.at}`}
                className={`${classes.turn ?? ''} ${(isOurs && classes.ours) || ''}`}
              >
                <Text size="xs" c="dimmed">
                  {isOurs ? t('referral.ourselves') : localized(party.name)} · <Moment at={turn.at} />
                </Text>
                {turn.lines.map(({ code, answer }) => (
                  <Text key={code} size="sm">
                    {label(QUESTIONS, code)}
                    {answer !== undefined && (
                      <Text span size="sm" fw={650}>
                        {' '}
                        {label(ANSWERS, answer)}
                      </Text>
                    )}
                  </Text>
                ))}
              </li>
            );
          })}
        </Stack>
      )}
      {open > 0 && <Text size="sm">{t('referral.openQuestions', { total: open })}</Text>}
    </Section>
  );
}
