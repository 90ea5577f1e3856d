import { Button, Text } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadIcon } from '../../ui/icons';
import { PREPARE_PRINT } from '../../ui/print';
import { toCsv } from './csv';
import { download } from './download';
import { fileNameOf, type FigureOrigin, type FigureTable } from './figure-table';
import type { LegendEntry } from './picture';

interface ExportButtonsProps {
  readonly table: FigureTable;
  readonly origin: FigureOrigin;
  readonly legend: readonly LegendEntry[];
  readonly picture: RefObject<HTMLElement | null>;
}

type Format = 'csv' | 'xlsx' | 'png';

const FORMATS: readonly Format[] = ['csv', 'xlsx', 'png'];
const DRAWN_WITHIN_MS = 5_000;
const LOOK_AGAIN_MS = 50;

/** The table and the picture as files, made on this device from what the page shows. */
export function ExportButtons({ table, origin, legend, picture }: ExportButtonsProps) {
  const { t } = useTranslation();
  const [making, setMaking] = useState<Format>();
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (format: Format) => {
    setMaking(format);
    setHasFailed(false);
    try {
      const content = await make(format);
      download(content, fileNameOf(table, origin, format));
    } catch {
      setHasFailed(true);
    } finally {
      setMaking(undefined);
    }
  };
  const make = async (format: Format): Promise<Blob> => {
    if (format === 'csv') return new Blob([toCsv(table, origin)], { type: 'text/csv;charset=utf-8' });
    if (format === 'xlsx') return (await import('./workbook')).toWorkbook(table, origin);
    const [{ toPicture }, svg] = await Promise.all([import('./picture'), drawnIn(picture.current)]);
    return toPicture({ svg, title: table.title, legend, lines: origin.lines });
  };
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          variant="default"
          size="xs"
          leftSection={<DownloadIcon size={16} />}
          loading={making === format}
          onClick={() => void save(format)}
          aria-label={t('figures.download', { format: format.toUpperCase(), title: table.title })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <Text size="sm" role="alert" c="var(--mantine-color-error)">
        {hasFailed ? t('figures.downloadFailed') : ''}
      </Text>
    </>
  );
}

/** The chart of a panel; one that nobody has scrolled to yet is drawn first. */
async function drawnIn(panel: HTMLElement | null): Promise<SVGSVGElement> {
  const find = () => panel?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? undefined;
  if (!find()) window.dispatchEvent(new Event(PREPARE_PRINT));
  const until = performance.now() + DRAWN_WITHIN_MS;
  while (!find() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  const svg = find();
  if (!svg) throw new Error('the chart was not drawn');
  return svg;
}
