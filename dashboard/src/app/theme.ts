import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { PAPER, paletteVariables, SEVERITY } from './palette';

/** Deep teal: calm, legible in both schemes (white on shade 7 is 6.9:1), and no party's or office's colour. */
const laut: MantineColorsTuple = [
  '#e8f6f6',
  '#d3eaeb',
  '#a7d4d6',
  '#78bdc1',
  '#52aab0',
  '#3a9ea5',
  '#207981',
  '#146c74',
  '#0f5f66',
  '#054b52',
];

/** The baton's amber, for "it is your turn" and nothing else. */
const tongkat: MantineColorsTuple = [
  '#fff6e6',
  '#fbead0',
  '#f5d3a1',
  '#f0bb6e',
  '#eba743',
  '#e89a29',
  '#c97f16',
  '#a1640d',
  '#7f4e08',
  '#5d3802',
];

/** Danger. Mantine's own red and orange are too pale for white text on them, or as text on their own tint. */
const red: MantineColorsTuple = [
  '#fdeeec',
  '#f9d8d4',
  '#f0b0a9',
  '#e6857b',
  '#dc6055',
  '#cf463b',
  '#c2352b',
  '#b3261e',
  '#921d17',
  '#7a1711',
];

const orange: MantineColorsTuple = [
  '#fdf0e6',
  '#fbe0cb',
  '#f5c094',
  '#ef9e5a',
  '#ea8229',
  '#d86e14',
  '#c05f0c',
  '#a65007',
  '#8a4105',
  '#6e3303',
];

/** The dark scheme's paper: a cool grey of the same family as the teal, instead of Mantine's neutral one. */
const dark: MantineColorsTuple = [
  '#d5dddf',
  '#b8c4c7',
  '#8d9a9e',
  '#68767c',
  PAPER.dark.line,
  '#303b3f',
  '#263033',
  PAPER.dark.card,
  '#161d1f',
  PAPER.dark.page,
];

export const theme = createTheme({
  colors: { laut, tongkat, red, orange, dark },
  primaryColor: 'laut',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.6rem', lineHeight: '1.25' },
      h2: { fontSize: '1.2rem', lineHeight: '1.35' },
      h3: { fontSize: '1.02rem', lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** A series of a chart, counted from 0; beyond the sixth the colours would no longer be told apart. */
export function seriesColor(index: number): string {
  return `var(--estafet-series-${Math.min(index, 5) + 1})`;
}

/** A step of the scale from little (0) to much (4), for the cells of a matrix. */
export function scaleColor(step: number): string {
  return `var(--estafet-scale-${Math.min(Math.max(Math.round(step), 0), 4) + 1})`;
}

/** Named colours of charts; `previous` beside `current` differs in lightness, so that a grey print tells them apart. */
export const chartColors = {
  current: 'var(--estafet-series-1)',
  previous: 'var(--mantine-color-laut-3)',
  accent: 'var(--mantine-color-tongkat-5)',
  grid: 'var(--estafet-line)',
  text: 'var(--mantine-color-dimmed)',
} as const;

/** Mantine's dimmed grey is 3.3:1 on white; quiet text has to be readable too (WCAG 2.2 AA). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...paletteVariables('light'),
    '--mantine-color-dimmed': PAPER.light.dimmed,
    '--mantine-color-placeholder': PAPER.light.dimmed,
    '--mantine-color-error': SEVERITY.light.critical.ink,
    '--mantine-color-default-border': PAPER.light.line,
  },
  dark: {
    ...paletteVariables('dark'),
    '--mantine-color-dimmed': PAPER.dark.dimmed,
    '--mantine-color-placeholder': PAPER.dark.dimmed,
    '--mantine-color-error': SEVERITY.dark.critical.ink,
  },
});
