import { useTranslation } from 'react-i18next';

const STEPS = {
  WORKER: 'missing.WORKER',
  CONSENT: 'missing.CONSENT',
  REGISTRATION: 'missing.REGISTRATION',
  AGREEMENT: 'missing.AGREEMENT',
  ASSESSMENT: 'missing.ASSESSMENT',
  PLAN: 'missing.PLAN',
  CLIENT_INFORMED: 'missing.CLIENT_INFORMED',
  OWN_TRACING: 'missing.OWN_TRACING',
  FINAL_CONFERENCE: 'missing.FINAL_CONFERENCE',
  EVALUATION: 'missing.EVALUATION',
} as const;

function isKnown(step: string): step is keyof typeof STEPS {
  return Object.hasOwn(STEPS, step);
}

/** What a case file still lacks, in words; a step that a newer server knows is shown by its code. */
export function useMissingText(): (step: string) => string {
  const { t } = useTranslation();
  return (step) => (isKnown(step) ? t(STEPS[step]) : t('missing.other', { code: step }));
}
