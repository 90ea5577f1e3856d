import { ANSWERS, QUESTIONS } from '@estafet/schema/vocabulary/index';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { ReferralDetail } from './referral-detail';

/** Coded questions of the receiver and the sender's answers: before acceptance no free text travels. */
export function QuestionsSection({ referral }: { readonly referral: ReferralDetail }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('referral.questions')}>
      {referral.questions.length === 0 ? (
        <EmptyState>{t('referral.noQuestions')}</EmptyState>
      ) : (
        <Facts
          rows={referral.questions.map(({ code, answer }) => ({
            name: label(QUESTIONS, code),
            value: answer ? (
              label(ANSWERS, answer)
            ) : (
              <Text span c="dimmed">
                {t('referral.unanswered')}
              </Text>
            ),
          }))}
        />
      )}
    </Section>
  );
}
