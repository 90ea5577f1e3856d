import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import { useViewer } from '../../app/session';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { useDirectory } from '../../app/use-directory';
import { SendReferralDocument, type SendReferralInput, type SendReferralMutation } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { ProblemNotice } from '../../ui/problem-notice';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { wrapping } from '../../ui/wrapping';
import { AgreementStep } from './agreement.step';
import { caseName, type CaseToRefer } from './case-choice';
import { NeedStep } from './need.step';
import { rankReceivers } from './receiver-choice';
import { ReceiverStep } from './receiver.step';
import {
  draftFields,
  draftToInput,
  EMPTY_DRAFT,
  withStoredFields,
  type MissingName,
  type ReferralDraft,
} from './referral-draft';
import { ReviewStep } from './review.step';
import { ToldStep } from './told.step';
import { WizardPath } from './wizard-path';
import { fieldId } from './wizard-step-props';
import {
  nextStep,
  previousStep,
  problemsOf,
  stepIn,
  stepsBehind,
  WIZARD_STEPS,
  type WizardStep,
} from './wizard-steps';

interface NewReferralFormProps {
  readonly draftId: string;
  readonly cases: readonly CaseToRefer[];
  readonly initialCase: CaseToRefer | undefined;
}

/** What the case file already knows fills the triage; the worker may correct it. */
function knownOf(file: CaseToRefer | undefined): Partial<ReferralDraft> {
  return file
    ? { caseId: file.caseId, ageBand: file.ageBand ?? '', sex: file.sex ?? '', risk: file.riskLevel ?? '' }
    : { caseId: '' };
}

/** The wizard: five steps on one form, the step in the address, so that the browser's back keeps everything. */
export function NewReferralForm({ draftId, cases, initialCase }: NewReferralFormProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const viewer = useViewer();
  const directory = useDirectory().filter(({ party }) => party.id !== viewer.agencyId);
  const kept = useKeptDraft<ReferralDraft>({
    ...{ id: draftId, kind: 'referral', owner: viewer.id },
    ...{ fresh: { ...EMPTY_DRAFT, ...knownOf(initialCase) } },
    ...{ toFields: draftFields, withFields: withStoredFields },
  });
  const { draft, change, discard } = kept;
  const { step, go, place } = useStepInAddress();
  const [asked, setAsked] = useState<ReadonlySet<WizardStep>>(
    () => new Set(kept.isRestored ? stepsBehind(draft, step) : []),
  );
  const { online } = useNetwork();

  const submission = useAgencyMutation<SendReferralMutation, SendReferralInput>(
    SendReferralDocument,
    useCallback(
      ({ result }: SendReferralMutation) => {
        discard();
        announce(t('newReferral.sent'));
        navigate(paths.referral(result.id));
      },
      [announce, discard, navigate, t],
    ),
    kept.attempt,
  );

  const file = cases.find(({ caseId }) => caseId === draft.caseId);
  const client = { ...draft, exploitation: file?.exploitation ?? [] };
  const ranked = rankReceivers(directory, client, useServerNow());
  const chosen = ranked.find(({ entry }) => entry.party.id === draft.to);
  const problems = problemsOf(draft, chosen?.check);
  const lackingAt = (of: WizardStep) =>
    new Set(problems.filter((problem) => problem.step === of).map(({ field }) => field));
  const lacking = asked.has(step) ? lackingAt(step) : new Set<MissingName>();
  const ask = (steps: readonly WizardStep[]) => setAsked((previous) => new Set([...previous, ...steps]));

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const next = nextStep(step);
    const first = next ? [...lackingAt(step)][0] : undefined;
    ask([step]);
    if (next) {
      if (first) focusField(first);
      else go(next);
      return;
    }
    ask(WIZARD_STEPS);
    if (problems.length > 0) return;
    const card = chosen?.entry.card;
    const cardOnHand = card && chosen.check ? { version: card.version, check: chosen.check } : undefined;
    void submission.submit(draftToInput(draft, cardOnHand));
  };
  const onGo = (to: WizardStep, field?: MissingName) => {
    ask([step]);
    go(to, field);
  };

  const shared = { draft, onChange: change, lacking };
  const back = previousStep(step);
  const next = nextStep(step);
  const isDone = (one: WizardStep) => (one === 'penjelasan' ? draft.told.length > 0 : one !== 'periksa');
  const looked = new Set(WIZARD_STEPS.filter((one) => asked.has(one) && isDone(one)));
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        {kept.isRestored && (
          <Alert color="laut" variant="light" role="status" title={t('drafts.restored')}>
            <Text size="sm">{t('drafts.restoredHelp')}</Text>
          </Alert>
        )}
        {!online && (
          <Alert color="tongkat" variant="light" role="status" title={t('drafts.offline')}>
            <Text size="sm">{t('drafts.offlineHelp')}</Text>
          </Alert>
        )}
        <WizardPath
          current={step}
          complete={looked}
          lacking={
            new Set(problems.filter((problem) => asked.has(problem.step)).map((problem) => problem.step))
          }
          onGo={onGo}
        />
        <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
          {step === 'kebutuhan' && (
            <NeedStep
              {...shared}
              cases={cases}
              onCase={(caseId) => change(knownOf(cases.find((known) => known.caseId === caseId)))}
              mayTransfer={file?.isLead !== false}
            />
          )}
          {step === 'tujuan' && <ReceiverStep {...shared} ranked={ranked} client={client} />}
          {step === 'penjelasan' && <ToldStep {...shared} receiver={chosen?.entry} />}
          {step === 'persetujuan' && <AgreementStep {...shared} />}
          {step === 'periksa' && (
            <ReviewStep
              draft={draft}
              caseNumber={file && caseName(file)}
              chosen={chosen}
              client={client}
              problems={problems}
              onGo={onGo}
            />
          )}
        </div>
        <ProblemNotice problem={submission.problem} />
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            {back && (
              <Button variant="default" onClick={() => onGo(back)}>
                {t('wizard.back')}
              </Button>
            )}
            <Button type="submit" size="md" loading={submission.isSending} {...wrapping}>
              {next ? t('wizard.next', { step: t(`wizard.step.${next}`) }) : t('newReferral.send')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('drafts.kept')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

/** The step stands in the address. A new one is read out from its beginning, or from the field that was asked for. */
function useStepInAddress() {
  const [params, setParams] = useSearchParams();
  const step = stepIn(params.get('langkah'));
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef<MissingName | 'start' | undefined>(undefined);
  useEffect(() => {
    const field = wanted.current;
    wanted.current = undefined;
    if (field === undefined) return;
    if (field !== 'start' && focusField(field)) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
  const go = (to: WizardStep, field?: MissingName) => {
    wanted.current = field ?? 'start';
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      next.set('langkah', to);
      return next;
    });
  };
  return { step, go, place };
}

/** A group of choices takes no focus itself: its first choice does. */
function focusField(name: MissingName): boolean {
  const field = document.getElementById(fieldId(name));
  const target = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  target?.focus();
  return target !== null && target !== undefined;
}
