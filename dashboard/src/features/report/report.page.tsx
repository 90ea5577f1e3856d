import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { filtered, paths } from '../../app/paths';
import { useViewer } from '../../app/session';
import { usePageFocus } from '../../ui/page-focus';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { PeriodPicker } from '../figures/period-picker';
import { periodCode } from '../figures/periods';
import { usePeriodFigures } from '../figures/use-period-figures';
import { DecisionsForm } from './decisions-form';
import { ReportSheets } from './report-sheets';
import { useDecisions } from './use-decisions';

export { figuresQuestion } from '../figures/use-period-figures';

/**
 * The report to the regent: two sheets of A4, what the figures say and at most three decisions. Coordinators write the
 * decisions; officials read the same figures. The browser prints it or saves it as PDF; nothing of the text is sent.
 */
export function ReportPage() {
  const { t } = useTranslation();
  const { roles } = useViewer();
  const mayWrite = roles.includes('coordinator');
  const heading = usePageFocus<HTMLHeadingElement>();
  const { choice, step, now, figures, error, loading, retry, choosePeriod } = usePeriodFigures();
  const decisions = useDecisions();
  const title = t('report.title');
  useEffect(() => {
    document.title = `${title} · Estafet`;
  }, [title]);
  return (
    <Stack gap="lg">
      {/* On paper the sheets have a head of their own. */}
      <Group justify="space-between" align="flex-start" gap="sm" className="noPrint">
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Title order={1} ref={heading} tabIndex={-1} className="pageTitle">
            {title}
          </Title>
          <Text c="dimmed" maw="46rem">
            {mayWrite ? t('report.leadWrite') : t('report.leadRead')}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button
            component={Link}
            to={filtered(paths.figures, { periode: periodCode(choice) })}
            variant="default"
          >
            {t('report.toFigures')}
          </Button>
          <PrintButton />
        </Group>
      </Group>
      <Group gap="sm" align="flex-end" className="noPrint" role="group" aria-label={t('figures.period')}>
        <PeriodPicker choice={choice} now={now} onChoose={choosePeriod} />
      </Group>
      {mayWrite && (
        <div className="noPrint">
          <DecisionsForm decisions={decisions} />
        </div>
      )}
      <QueryView
        subject={periodCode(choice)}
        data={figures}
        error={error}
        isLoading={loading}
        onRetry={retry}
      >
        {(shown) => (
          <ReportSheets
            figures={shown}
            choice={choice}
            step={step}
            decisions={mayWrite ? decisions.all : undefined}
          />
        )}
      </QueryView>
    </Stack>
  );
}
