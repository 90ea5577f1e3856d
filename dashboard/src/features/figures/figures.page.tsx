import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { filtered, paths } from '../../app/paths';
import type { FiguresStep } from '../../gql/graphql';
import { useAfterFirstPicture } from '../../ui/after-first-picture';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { OutcomePanel, PacePanel } from './agency-panels';
import { AnswerCard } from './answer-card';
import { useAnswerText } from './answer-text';
import { FigureTiles } from './figure-tiles';
import { GapPanel } from './gap-panel';
import { NO_COUNTS } from './figure-shapes';
import { PeriodPicker } from './period-picker';
import panelClasses from './figure-panel.module.css';
import { usePeriodText } from './period-text';
import { choiceAt, isRunning, periodCode, type PeriodChoice } from './periods';
import { TrendPanels } from './trend-panels';
import { useOrigin } from './use-origin';
import { usePeriodFigures, type Figures } from './use-period-figures';

export { figuresQuestion } from './use-period-figures';

/** Angka kabupaten: what the agencies did, exactly and by agency; nothing about any client (statistics.md). */
export function FiguresPage() {
  const { t } = useTranslation();
  const asked = usePeriodFigures();
  const { choice, now, step, agencyId } = asked;
  return (
    <Page
      title={t('figures.title')}
      lead={t('figures.lead')}
      actions={
        <>
          <Button
            component={Link}
            to={filtered(paths.report, { periode: periodCode(choice) })}
            variant="default"
          >
            {t('figures.toReport')}
          </Button>
          <PrintButton />
        </>
      }
    >
      <Group gap="sm" align="flex-end" className="noPrint" role="group" aria-label={t('figures.period')}>
        <PeriodPicker choice={choice} now={now} onChoose={asked.choosePeriod} />
      </Group>
      <QueryView
        subject={[periodCode(choice), step]}
        data={asked.figures}
        error={asked.error}
        isLoading={asked.loading}
        onRetry={asked.retry}
      >
        {(figures) => (
          <FiguresView
            figures={figures}
            choice={choice}
            step={step}
            agencyId={agencyId}
            onPeriod={asked.choosePeriod}
            onStep={asked.chooseStep}
            onAgency={asked.chooseAgency}
            now={now}
          />
        )}
      </QueryView>
    </Page>
  );
}

interface FiguresViewProps {
  readonly figures: Figures;
  readonly choice: PeriodChoice;
  readonly step: FiguresStep;
  readonly agencyId: string | undefined;
  readonly now: number;
  readonly onPeriod: (choice: PeriodChoice) => void;
  readonly onStep: (step: FiguresStep) => void;
  readonly onAgency: (id: string) => void;
}

function FiguresView(props: FiguresViewProps) {
  const { figures, choice, step, agencyId, now, onPeriod, onStep, onAgency } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const text = usePeriodText();
  const origin = useOrigin(figures, choice);
  const before = figures.previous?.district ?? NOTHING;
  const answer = useAnswerText(figures.district, before, choice.kind);
  const name = `${text.name(choice)}, ${text.days(figures)}`;
  const isYear = choice.kind === 'year';
  const isWhole = useAfterFirstPicture();
  return (
    <Stack gap="lg">
      <AnswerCard
        answer={answer}
        period={
          isRunning(choice.kind, figures, Date.parse(figures.extractedAt))
            ? t('figures.stillRunning', { period: name })
            : name
        }
        onLonger={isYear ? undefined : () => onPeriod(choiceAt('year', now))}
      />
      <FigureTiles now={figures.district} before={before} withSent />
      {isWhole && (
        <>
          <TrendPanels
            figures={figures}
            origin={origin}
            step={step}
            agencyId={agencyId}
            onStep={onStep}
            onAgency={onAgency}
          />
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" className={panelClasses.pair}>
            <OutcomePanel figures={figures} origin={origin} duty="answers" />
            <PacePanel figures={figures} origin={origin} duty="answers" />
            <OutcomePanel figures={figures} origin={origin} duty="handovers" />
            <PacePanel figures={figures} origin={origin} duty="handovers" />
          </SimpleGrid>
          <GapPanel figures={figures} origin={origin} />
          <Text size="sm" c="dimmed">
            {localized(figures.source)} {t('figures.howCounted')} {t('figures.extracted')}{' '}
            <Moment at={figures.extractedAt} />.
          </Text>
        </>
      )}
    </Stack>
  );
}

const NOTHING: Figures['district'] = { ...NO_COUNTS, sent: 0, gapsByFamily: [] };
