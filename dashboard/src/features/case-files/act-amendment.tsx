import { AMENDMENT_REASONS, type CodeList } from '@estafet/schema/vocabulary/index';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/session';
import { type Draft, useAgencyMutation } from '../../app/use-agency-mutation';
import {
  type CaseActLineFragment,
  CorrectActDocument,
  type CorrectActInput,
  RetractActDocument,
  type RetractActInput,
} from '../../gql/graphql';
import { useActDetail } from '../../ui/act-detail';
import { ActForm } from '../../ui/act-form';
import { useActName } from '../../ui/act-name';
import { useAnnounce } from '../../ui/announce';
import { useLanguage } from '../../ui/language';
import { formatDateTime } from '../../ui/time';
import type { Submission } from '../../ui/use-submission';

type Way = 'RETRACT' | 'CORRECT';

interface AmendmentAnswers {
  readonly caseId: string;
  readonly actId: string;
  readonly way: Way;
  readonly replacedBy?: string;
  readonly reason?: string;
}

interface ActAmendmentProps {
  readonly caseId: string;
  readonly act: CaseActLineFragment;
  /** All acts of the case: one of them may be what this one should have said. */
  readonly acts: readonly CaseActLineFragment[];
}

/** Puts right what this agency recorded wrongly: the act stays in the log, and counts no longer or says what another one says. */
export function ActAmendment({ caseId, act, acts }: ActAmendmentProps) {
  const { t } = useTranslation();
  const { roles } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const actName = useActName();
  if (!act.amendableBy) return null;
  if (!isOpen) {
    const start = t('amendment.start');
    return (
      <div className="noPrint">
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          aria-label={`${start}: ${actName(act.type)}`}
          onClick={() => setIsOpen(true)}
        >
          {start}
        </Button>
      </div>
    );
  }
  const isForHead = act.amendableBy === 'SUPERVISOR';
  return (
    <Stack gap="sm" maw="44rem" mt="xs" className="noPrint">
      {isForHead && !roles.includes('supervisor') ? (
        <>
          <Text size="sm">{t('amendment.headOnly')}</Text>
          <div>
            <Button variant="default" onClick={close}>
              {t('form.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <AmendmentForm caseId={caseId} act={act} others={sameKind(act, acts)} onClose={close} />
      )}
    </Stack>
  );
}

interface AmendmentFormProps {
  readonly caseId: string;
  readonly act: CaseActLineFragment;
  readonly others: readonly CaseActLineFragment[];
  readonly onClose: () => void;
}

function AmendmentForm({ caseId, act, others, onClose }: AmendmentFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const replacements = useReplacements(others);
  const submission = useAmendment();
  const hasOthers = others.length > 0;
  const ways: CodeList = {
    RETRACT: { id: t('amendment.retract'), en: t('amendment.retract') },
    CORRECT: { id: t('amendment.correct'), en: t('amendment.correct') },
  };
  return (
    <ActForm<AmendmentAnswers>
      fields={[
        {
          name: 'way',
          kind: 'code',
          label: t('amendment.way'),
          help: hasOthers ? undefined : t('amendment.recordRightFirst'),
          list: ways,
          only: hasOthers ? undefined : ['RETRACT'],
          isRequired: true,
        },
        {
          name: 'replacedBy',
          kind: 'code',
          label: t('amendment.replacedBy'),
          list: replacements,
          isRequired: true,
          isShown: ({ way }) => way === 'CORRECT',
        },
        {
          name: 'reason',
          kind: 'code',
          label: t('form.reason'),
          help: act.amendableBy === 'SUPERVISOR' ? t('amendment.onClock') : undefined,
          list: AMENDMENT_REASONS,
          isRequired: act.amendableBy === 'SUPERVISOR',
        },
      ]}
      fixed={{ caseId, actId: act.id }}
      submitLabel={t('amendment.submit')}
      submission={submission}
      isGrave
      onDone={() => {
        announce(t('form.recorded'));
        onClose();
      }}
      onCancel={onClose}
    />
  );
}

/** One form, two verbs: the answer to its first question decides which. */
function useAmendment(): Submission<AmendmentAnswers> {
  const retraction = useAgencyMutation<unknown, RetractActInput>(RetractActDocument);
  const correction = useAgencyMutation<unknown, CorrectActInput>(CorrectActDocument);
  return {
    isSending: retraction.isSending || correction.isSending,
    problem: retraction.problem ?? correction.problem,
    submit: ({ way, replacedBy, ...answers }) => {
      retraction.clear();
      correction.clear();
      return way === 'CORRECT' && replacedBy !== undefined
        ? correction.submit({ ...answers, replacedBy } satisfies Draft<CorrectActInput>)
        : retraction.submit(answers satisfies Draft<RetractActInput>);
    },
    clear: () => {
      retraction.clear();
      correction.clear();
    },
  };
}

/** Own acts of the same kind that stand: what was recorded since and says it right. */
function sameKind(
  { id, type, by }: CaseActLineFragment,
  acts: readonly CaseActLineFragment[],
): readonly CaseActLineFragment[] {
  return acts.filter(
    (other) => other.id !== id && other.type === type && other.by.id === by.id && other.amendableBy,
  );
}

/** Told apart by what they say and by when it happened. */
function useReplacements(acts: readonly CaseActLineFragment[]): CodeList {
  const language = useLanguage();
  const detailOf = useActDetail();
  return Object.fromEntries(
    acts.map((act) => {
      const text = [detailOf(act), formatDateTime(act.occurredAt, language)].filter(Boolean).join(' · ');
      return [act.id, { id: text, en: text }];
    }),
  );
}
