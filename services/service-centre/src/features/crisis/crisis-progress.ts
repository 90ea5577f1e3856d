import type { CaseActRecord } from '@estafet/agency-kit';

export interface CrisisStep {
  readonly step: number;
  /** When it was last recorded. */
  readonly recordedAt?: Date | undefined;
  /** Recorded, and with what the step has to leave behind. */
  readonly isComplete: boolean;
  /** What the step still lacks, as a code. */
  readonly lacks?: 'RECORD' | 'TWO_OPTIONS' | 'TIME_TARGET' | undefined;
}

const STEPS = [1, 2, 3, 4, 5, 6] as const;
const OPTIONS_STEP = 4;
const COMMITMENT_STEP = 6;
const WANTED_OPTIONS = 2;

/** The six steps of crisis intervention and what each has to leave behind (seed 003_d212, requirements.md §10). */
export function crisisProgress(acts: readonly CaseActRecord[]): readonly CrisisStep[] {
  const recorded = acts.filter(({ type }) => type === 'crisis.stepRecorded');
  return STEPS.map((step) => {
    const last = recorded
      .filter(({ data }) => data['step'] === step)
      .reduce<CaseActRecord | undefined>(
        (best, act) => (best && best.occurredAt > act.occurredAt ? best : act),
        undefined,
      );
    const lacks = lackOf(step, last);
    return { step, recordedAt: last?.occurredAt, isComplete: lacks === undefined, lacks };
  });
}

function lackOf(step: number, act: CaseActRecord | undefined): CrisisStep['lacks'] {
  if (!act) return 'RECORD';
  const options = act.data['optionsNoted'];
  if (step === OPTIONS_STEP && !(typeof options === 'number' && options >= WANTED_OPTIONS))
    return 'TWO_OPTIONS';
  if (step === COMMITMENT_STEP && act.data['timeTarget'] === undefined) return 'TIME_TARGET';
  return undefined;
}
