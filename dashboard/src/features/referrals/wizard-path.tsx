import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WIZARD_STEPS, type WizardStep } from './wizard-steps';
import classes from './wizard-path.module.css';

interface WizardPathProps {
  readonly current: WizardStep;
  /** Steps that were looked at and have nothing missing. */
  readonly complete: ReadonlySet<WizardStep>;
  readonly lacking: ReadonlySet<WizardStep>;
  readonly onGo: (step: WizardStep) => void;
}

/** The five steps: where I am, which are complete, which still lack something; each can be gone to. */
export function WizardPath({ current, complete, lacking, onGo }: WizardPathProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('wizard.steps')}>
      <ol className={classes.path}>
        {WIZARD_STEPS.map((step, index) => {
          const status = lacking.has(step) ? 'lacking' : complete.has(step) ? 'complete' : 'ahead';
          const mark = status === 'lacking' ? '!' : status === 'complete' ? '✓' : String(index + 1);
          return (
            <li key={step} className={classes.item}>
              <UnstyledButton
                className={classes.step}
                data-status={status}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onGo(step)}
              >
                <span className={classes.mark} aria-hidden>
                  {mark}
                </span>
                <span className={classes.name}>{t(`wizard.step.${step}`)}</span>
                <span className="visuallyHidden"> ({t(`wizard.status.${status}`)})</span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
