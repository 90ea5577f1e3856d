import { Group, Stack } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InView } from '../../ui/in-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { TermName } from '../../ui/term';
import { ChartLegend } from './chart-legend';
import { ExportButtons } from './export-buttons';
import classes from './figure-panel.module.css';
import type { FigureOrigin, FigureTable } from './figure-table';
import { FigureTableView } from './figure-table-view';
import type { LegendEntry } from './picture';

interface FigurePanelProps {
  readonly title: string;
  readonly term?: TermName;
  /** What is counted and how it is to be read, in one or two sentences. */
  readonly note: ReactNode;
  readonly table: FigureTable;
  readonly origin: FigureOrigin;
  readonly legend: readonly LegendEntry[];
  readonly height: number;
  /** Said instead of the picture where there is nothing to draw. */
  readonly empty: string | undefined;
  /** The picture: a lazy chart. */
  readonly children: ReactNode;
}

/** A picture, the table behind it, and both as files. */
export function FigurePanel(props: FigurePanelProps) {
  const { title, term, note, table, origin, legend, height, empty, children } = props;
  const { t } = useTranslation();
  const picture = useRef<HTMLElement>(null);
  return (
    <Section title={title} note={note} {...(term === undefined ? {} : { term })}>
      {empty !== undefined ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <Stack gap="xs">
          {/* Readers get the table: the same numbers, in words. */}
          <figure ref={picture} className={classes.picture} aria-hidden>
            <ChartLegend entries={legend} />
            <InView minHeight={height}>{children}</InView>
          </figure>
          <details className={classes.behind}>
            <summary className={classes.summary}>{t('figures.table')}</summary>
            {/* Focusable, so that a keyboard can scroll what is wider than its panel. */}
            <div className={classes.table} role="group" aria-label={table.title} tabIndex={0}>
              <FigureTableView table={table} />
            </div>
          </details>
          <Group gap="xs" className="noPrint">
            <ExportButtons table={table} origin={origin} legend={legend} picture={picture} />
          </Group>
        </Stack>
      )}
    </Section>
  );
}
