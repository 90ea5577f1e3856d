import type { CardCheck } from './card-check';
import { missingInDraft, type MissingName, type ReferralDraft } from './referral-draft';

/** The steps of a referral, by what the address calls them. */
export const WIZARD_STEPS = ['kebutuhan', 'tujuan', 'penjelasan', 'persetujuan', 'periksa'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

const STEP_OF: Readonly<Record<MissingName, WizardStep>> = {
  case: 'kebutuhan',
  services: 'kebutuhan',
  ageBand: 'kebutuhan',
  sex: 'kebutuhan',
  to: 'tujuan',
  overrideReason: 'tujuan',
  legalBasis: 'persetujuan',
  agreedBy: 'persetujuan',
  clientAgrees: 'persetujuan',
};

export interface StepProblem {
  readonly step: WizardStep;
  readonly field: MissingName;
}

/** The step that an address names; the first one for anything else. */
export function stepIn(name: string | null): WizardStep {
  return WIZARD_STEPS.find((step) => step === name) ?? 'kebutuhan';
}

export function nextStep(step: WizardStep): WizardStep | undefined {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1];
}

export function previousStep(step: WizardStep): WizardStep | undefined {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) - 1];
}

/**
 * The steps of a draft that was found again which were gone through before: those ahead of the one that it is opened at, and
 * those whose questions it answers.
 */
export function stepsBehind(draft: ReferralDraft, current: WizardStep): WizardStep[] {
  const open = new Set(problemsOf(draft, undefined).map(({ step }) => step));
  const place = WIZARD_STEPS.indexOf(current);
  return WIZARD_STEPS.filter(
    (step, index) =>
      step !== 'periksa' &&
      (index < place || (step === 'penjelasan' ? draft.told.length > 0 : !open.has(step))),
  );
}

/** Everything that keeps the referral from being sent, at its step, in the order of the steps. */
export function problemsOf(draft: ReferralDraft, check: CardCheck | undefined): StepProblem[] {
  return missingInDraft(draft, check)
    .map((field) => ({ field, step: STEP_OF[field] }))
    .sort((a, b) => WIZARD_STEPS.indexOf(a.step) - WIZARD_STEPS.indexOf(b.step));
}
