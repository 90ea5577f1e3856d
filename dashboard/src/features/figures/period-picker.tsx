import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { codeIn } from '../../ui/code-in';
import { usePeriodText } from './period-text';
import { choiceAt, parsePeriod, periodCode, type PeriodChoice, type PeriodKind } from './periods';

interface PeriodPickerProps {
  readonly choice: PeriodChoice;
  readonly now: number;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** How many periods back one can look; older ones open by their address. */
const OFFERED: Readonly<Record<PeriodKind, number>> = { quarter: 8, half: 6, year: 3, days90: 1 };

/** Which kind of period, and which one of them. */
export function PeriodPicker({ choice, now, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation();
  const text = usePeriodText();
  const { kind } = choice;
  const code = periodCode(choice);
  const offered = Array.from({ length: OFFERED[kind] }, (_, index) => choiceAt(kind, now, -index));
  const choices = offered.some((each) => periodCode(each) === code) ? offered : [...offered, choice];
  return (
    <>
      <NativeSelect
        label={t('figures.kind')}
        value={kind}
        data={[
          { value: 'quarter', label: t('figures.kinds.quarter') },
          { value: 'half', label: t('figures.kinds.half') },
          { value: 'year', label: t('figures.kinds.year') },
          { value: 'days90', label: t('figures.kinds.days90') },
        ]}
        onChange={(event) => onChoose(choiceAt(codeIn(OFFERED, event.currentTarget.value) ?? 'quarter', now))}
      />
      {kind !== 'days90' && (
        <NativeSelect
          label={t('figures.period')}
          value={code}
          data={choices.map((each) => ({ value: periodCode(each), label: text.name(each) }))}
          onChange={(event) => onChoose(parsePeriod(event.currentTarget.value) ?? choice)}
        />
      )}
    </>
  );
}
