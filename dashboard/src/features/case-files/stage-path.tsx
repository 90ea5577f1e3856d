import { STAGES } from '@estafet/schema/vocabulary/index';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { useLanguage } from '../../ui/language';
import { formatShortDate } from '../../ui/time';
import classes from './stage-path.module.css';

interface StagePathProps {
  readonly stages: readonly { readonly stage: string; readonly enteredAt: string }[];
  readonly current: string | null | undefined;
}

/** The sixteen stages and which were entered; they need not come in order (requirements §2.6). */
export function StagePath({ stages, current }: StagePathProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguage();
  return (
    <ol className={classes.path} aria-label={t('caseFile.stages')}>
      {Object.keys(STAGES).map((code) => {
        const entered = stages.find(({ stage }) => stage === code);
        const isCurrent = code === current;
        return (
          <li
            key={code}
            className={`${classes.stage ?? ''} ${(entered && classes.entered) || ''} ${(isCurrent && classes.current) || ''}`}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <Text size="sm" span>
              {label(STAGES, code)}
            </Text>
            <Text size="xs" c="dimmed" span>
              {entered ? formatShortDate(entered.enteredAt, language) : t('caseFile.notEntered')}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}
