import type { MissingName, ReferralDraft } from './referral-draft';

/** What every step of the wizard is given. */
export interface WizardStepProps {
  readonly draft: ReferralDraft;
  readonly onChange: (values: Partial<ReferralDraft>) => void;
  /** Fields of this step that were asked for and are still missing. */
  readonly lacking: ReadonlySet<MissingName>;
}

/** Where a field is found on the page, so that an error can lead to it. */
export function fieldId(name: MissingName): string {
  return `isian-${name}`;
}
