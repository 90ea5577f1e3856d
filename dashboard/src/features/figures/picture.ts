import { paletteVariables, PAPER } from '../../app/palette';

export interface LegendEntry {
  readonly name: string;
  /** A colour as the page writes it: `var(--estafet-series-1)`. */
  readonly color: string;
}

interface Picture {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Period, source and time, beneath the picture. */
  readonly lines: readonly string[];
}

const SCALE = 2;
const MARGIN = 24;
const TITLE_SIZE = 20;
const TEXT_SIZE = 13;
const LINE_HEIGHT = 19;
const SWATCH = 12;
const LEAST_WIDTH = 560;
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const INK = '#000000';

const PRINTED: Readonly<Record<string, string>> = {
  ...paletteVariables('light'),
  '--mantine-color-dimmed': PAPER.light.dimmed,
  '--mantine-color-text': INK,
};

/** A chart as a PNG that stands for itself: on white, with its title, its legend, its source and its date. */
export async function toPicture({ svg, title, legend, lines }: Picture): Promise<Blob> {
  const { width: chartWidth, height: chartHeight } = svg.getBoundingClientRect();
  const width = Math.max(chartWidth, LEAST_WIDTH) + 2 * MARGIN;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.font = `${TEXT_SIZE}px ${FONT}`;
  const notes = lines.flatMap((line) => wrapped(pen, line, width - 2 * MARGIN));
  const legendTop = MARGIN + TITLE_SIZE + 14;
  const chartTop = legendTop + (legend.length > 0 ? LINE_HEIGHT + 8 : 0);
  const notesTop = chartTop + chartHeight + 14;
  canvas.width = width * SCALE;
  canvas.height = (notesTop + notes.length * LINE_HEIGHT + MARGIN) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  pen.fillStyle = INK;
  pen.font = `600 ${TITLE_SIZE}px ${FONT}`;
  pen.fillText(title, MARGIN, MARGIN, width - 2 * MARGIN);
  pen.font = `${TEXT_SIZE}px ${FONT}`;
  drawLegend(pen, legend, legendTop);
  pen.drawImage(await drawn(svg, chartWidth, chartHeight), MARGIN, chartTop, chartWidth, chartHeight);
  pen.fillStyle = PAPER.light.dimmed;
  notes.forEach((line, index) => pen.fillText(line, MARGIN, notesTop + index * LINE_HEIGHT));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
      'image/png',
    );
  });
}

function drawLegend(pen: CanvasRenderingContext2D, legend: readonly LegendEntry[], top: number): void {
  let left = MARGIN;
  for (const { name, color } of legend) {
    pen.fillStyle = onPaper(color);
    pen.fillRect(left, top + 1, SWATCH, SWATCH);
    pen.fillStyle = INK;
    pen.fillText(name, left + SWATCH + 6, top);
    left += SWATCH + 6 + pen.measureText(name).width + 18;
  }
}

/** The chart in the colours of paper, whatever the scheme of the screen; as data, which the page's policy lets be drawn. */
async function drawn(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONT);
  const text = onPaper(new XMLSerializer().serializeToString(copy));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

/** Puts the value of paper in place of every variable. */
export function onPaper(text: string): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_whole, name: string) => PRINTED[name] ?? INK);
}

function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
