/**
 * The colours of pictures, once for each scheme. Six series at most: a chart that needs more needs another form. Neighbours
 * differ in lightness as well as in hue, so that they are told apart with any colour vision and on a grey print
 * (palette.test.ts measures it for normal, protanope, deuteranope and tritanope sight, and 3:1 against the paper).
 */
export const SERIES = {
  light: ['#146c74', '#ab8530', '#2c2b7a', '#3393cc', '#6b2d04', '#380222'],
  dark: ['#52aab0', '#d6bd52', '#7363ba', '#8ddbfc', '#b87b17', '#fffdb5'],
} as const;

/** Little to much on one hue, for matrices: the darkest (lightest on dark) says most. */
export const SCALE = {
  light: ['#e8f6f6', '#b5dcde', '#78bdc1', '#3a9ea5', '#0f5f66'],
  dark: ['#20302f', '#1f4a4e', '#207981', '#52aab0', '#a7d4d6'],
} as const;

/** How grave: the word and the shape come first (ui/severity-mark.tsx); `ink` is readable as text, `tint` lies behind it. */
export const SEVERITY = {
  light: {
    critical: { ink: '#a3211a', tint: '#fbe6e4' },
    high: { ink: '#93470a', tint: '#fcebdc' },
    medium: { ink: '#75550a', tint: '#f8f0d6' },
    low: { ink: '#4c5a61', tint: '#edf1f2' },
  },
  dark: {
    critical: { ink: '#ffa198', tint: '#4a1f1c' },
    high: { ink: '#f5b27a', tint: '#46290f' },
    medium: { ink: '#e6cf7c', tint: '#3b3212' },
    low: { ink: '#b3c0c5', tint: '#2b3538' },
  },
} as const;

/** What lies behind pictures and text. */
export const PAPER = {
  light: { page: '#f4f7f7', card: '#ffffff', line: '#d7dfe0', dimmed: '#55626a' },
  dark: { page: '#12181a', card: '#1b2224', line: '#37444a', dimmed: '#a3b0b6' },
} as const;

export type Scheme = keyof typeof SERIES;

/** The tokens of one scheme as CSS variables: `--estafet-series-1`, `--estafet-critical`, `--estafet-critical-tint`. */
export function paletteVariables(scheme: Scheme): Record<string, string> {
  const variables: Record<string, string> = {
    '--estafet-page': PAPER[scheme].page,
    '--estafet-card': PAPER[scheme].card,
    '--estafet-line': PAPER[scheme].line,
  };
  SERIES[scheme].forEach((color, index) => {
    variables[`--estafet-series-${index + 1}`] = color;
  });
  SCALE[scheme].forEach((color, index) => {
    variables[`--estafet-scale-${index + 1}`] = color;
  });
  for (const [name, { ink, tint }] of severitiesOf(scheme)) {
    variables[`--estafet-${name}`] = ink;
    variables[`--estafet-${name}-tint`] = tint;
  }
  return variables;
}

interface Tone {
  readonly ink: string;
  readonly tint: string;
}

/** The four severities of a scheme, each with its name. */
export function severitiesOf(scheme: Scheme): [string, Tone][] {
  const tones: Readonly<Record<string, Tone>> = SEVERITY[scheme];
  return Object.entries(tones);
}
