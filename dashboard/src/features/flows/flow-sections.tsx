import { useQuery } from '@apollo/client/react';
import { NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import { FlowsDocument } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { InView } from '../../ui/in-view';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import {
  DEFAULT_PERIOD,
  PERIOD_CODES,
  PERIODS,
  periodStart,
  type PeriodCode,
} from '../handoffs/referral-filter';
import { FlowMatrix } from './flow-matrix';
import { FLOW_MEASURES, type FlowMeasure } from './matrix';
import { PaceTable } from './pace-table';
import { lazyPart } from '../../ui/until-there';

const FlowSankey = lazyPart(async () => (await import('./flow-sankey')).FlowSankey);

/** What the picture takes up at least, before it is drawn. */
const SANKEY_HEIGHT = 520;
const MEASURE_CODES = Object.keys(FLOW_MEASURES) as FlowMeasure[];

/** Who refers to whom and how it goes, over a period that the reader chooses; the choice stays in the address. */
export function FlowSections() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [chosen, choose] = useUrlFilter(['hari', 'arus']);
  const period = codeIn(PERIODS, chosen.hari) ?? DEFAULT_PERIOD;
  const measure = codeIn(FLOW_MEASURES, chosen.arus) ?? 'sent';
  const { data, error, loading, refetch } = useQuery(FlowsDocument, {
    variables: { from: periodStart(period, now) },
  });
  const picker = <PeriodPicker period={period} onChange={(code) => choose('hari', code)} />;
  return (
    <QueryView
      subject={period}
      data={data?.district}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
    >
      {({ flows, responsiveness }) => (
        <Stack gap="lg">
          <Section title={t('flow.title')} note={t('flow.note')} aside={picker}>
            {flows.length === 0 ? (
              <EmptyState>{t('flow.none')}</EmptyState>
            ) : (
              <Stack gap="lg">
                <MeasurePicker measure={measure} onChange={(code) => choose('arus', code)} />
                <FlowMatrix flows={flows} measure={measure} period={period} />
                <InView minHeight={SANKEY_HEIGHT}>
                  <FlowSankey flows={flows} period={period} />
                </InView>
              </Stack>
            )}
          </Section>
          <Section
            title={t('pace.title')}
            term="median"
            note={`${t(`pace.note.${period}`)} ${t('pace.counted')}`}
          >
            <PaceTable rows={responsiveness} period={period} />
          </Section>
        </Stack>
      )}
    </QueryView>
  );
}

interface PeriodPickerProps {
  readonly period: PeriodCode;
  readonly onChange: (period: string) => void;
}

export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      className="noPrint"
      size="sm"
      aria-label={t('flow.period')}
      data={PERIOD_CODES.map((code) => ({ value: code, label: t(`period.${code}`) }))}
      value={period}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function MeasurePicker(props: {
  readonly measure: FlowMeasure;
  readonly onChange: (measure: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      className="noPrint"
      maw="22rem"
      label={t('flow.measure')}
      data={MEASURE_CODES.map((code) => ({ value: code, label: t(`flow.of.${code}`) }))}
      value={props.measure}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
