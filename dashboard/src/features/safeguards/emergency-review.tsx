import { Button, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  OpenEmergencyReasonDocument,
  ReviewBreakGlassDocument,
  type EmergencyRowFragment,
  type OpenEmergencyReasonInput,
  type OpenEmergencyReasonMutation,
  type ReviewBreakGlassInput,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { ProblemNotice } from '../../ui/problem-notice';

interface EmergencyReviewProps {
  readonly access: EmergencyRowFragment;
  /** What the access is called on the page, for who hears the buttons one by one. */
  readonly title: string;
  readonly onReviewed: () => void;
}

/** First the reason, which is opened on record; only who has read it is asked for a verdict. */
export function EmergencyReview({ access, title, onReviewed }: EmergencyReviewProps) {
  const { t } = useTranslation();
  // Lives here only: leaving the page forgets it.
  const [opened, setOpened] = useState<OpenEmergencyReasonMutation['result']>();
  const reading = useAgencyMutation<OpenEmergencyReasonMutation, OpenEmergencyReasonInput>(
    OpenEmergencyReasonDocument,
    useCallback(({ result }: OpenEmergencyReasonMutation) => setOpened(result), []),
  );
  if (!opened) {
    return (
      <Stack gap="xs" align="flex-start">
        <ProblemNotice problem={reading.problem} />
        <Button
          size="sm"
          variant={access.reviewedAt ? 'default' : 'filled'}
          loading={reading.isSending}
          aria-label={t('reviews.showReasonOf', { number: title })}
          onClick={() => void reading.submit({ breakGlassId: access.id })}
        >
          {t('reviews.showReason')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('reviews.reasonAudited')}
        </Text>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <div role="status">
        <Text fw={600} size="sm">
          {t('reviews.reason')}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {opened.reason ?? t('reviews.reasonErased')}
        </Text>
      </div>
      {!access.reviewedAt && <Verdict access={access} onReviewed={onReviewed} />}
    </Stack>
  );
}

interface VerdictAnswers extends Draft<Omit<ReviewBreakGlassInput, 'isJustified'>> {
  readonly verdict: string;
}

function Verdict({ access, onReviewed }: Omit<EmergencyReviewProps, 'title'>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, ReviewBreakGlassInput>(ReviewBreakGlassDocument);
  const word = (text: string) => ({ id: text, en: text });
  return (
    <div style={{ maxWidth: '28rem' }}>
      <ActForm<VerdictAnswers>
        fields={[
          {
            name: 'verdict',
            kind: 'code',
            label: t('reviews.verdict'),
            list: { YES: word(t('reviews.justified')), NO: word(t('reviews.notJustified')) },
            isRequired: true,
          },
        ]}
        fixed={{ breakGlassId: access.id }}
        submitLabel={t('reviews.submit')}
        submission={{
          ...submission,
          submit: ({ verdict, breakGlassId }) =>
            submission.submit({ breakGlassId, isJustified: verdict === 'YES' }),
        }}
        onDone={() => {
          announce(t('reviews.done'));
          onReviewed();
        }}
      />
    </div>
  );
}
