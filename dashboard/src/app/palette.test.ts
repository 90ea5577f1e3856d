import { PAPER, SCALE, SERIES, severitiesOf, type Scheme } from './palette';

type Triple = readonly [number, number, number];

/** Linear-light matrices of Machado, Oliveira and Fernandes (2009), severity 1: how the three kinds of dichromats see. */
const SIGHTS: Readonly<Record<string, readonly Triple[] | undefined>> = {
  normal: undefined,
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** A step in OKLab that is seen at a glance, also in a thin line; 0.02 is about the smallest that is seen at all. */
const CLEARLY_APART = 0.12;
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const clamp = (value: number) => Math.min(1, Math.max(0, value));

function linear(hex: string): Triple {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seenBy(sight: readonly Triple[] | undefined, [r, g, b]: Triple): Triple {
  if (!sight) return [r, g, b];
  const [red, green, blue] = sight.map(([x, y, z]) => clamp(x * r + y * g + z * b));
  return [red!, green!, blue!];
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, sight: readonly Triple[] | undefined): number {
  const [p, q] = [a, b].map((hex) => oklab(seenBy(sight, linear(hex))));
  return Math.hypot(p![0] - q![0], p![1] - q![1], p![2] - q![2]);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function closest(colors: readonly string[], sight: readonly Triple[] | undefined): number {
  const distances = colors.flatMap((a, index) => colors.slice(index + 1).map((b) => distance(a, b, sight)));
  return Math.min(...distances);
}

describe('the palette', () => {
  it('is measured by something that knows what looks alike', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(closest(['#d62728', '#2ca02c'], SIGHTS['normal'])).toBeGreaterThan(CLEARLY_APART);
    expect(closest(['#a05010', '#6a6a00'], SIGHTS['deuteranope'])).toBeLessThan(CLEARLY_APART);
  });

  it.each(SCHEMES.flatMap((scheme) => Object.keys(SIGHTS).map((sight) => [scheme, sight] as const)))(
    'keeps the six series apart: %s, %s',
    (scheme, sight) => {
      expect(closest(SERIES[scheme], SIGHTS[sight])).toBeGreaterThan(CLEARLY_APART);
    },
  );

  it.each(SCHEMES)('draws every series at 3:1 or more against the paper: %s', (scheme) => {
    const { page, card } = PAPER[scheme];
    for (const color of SERIES[scheme]) {
      expect([color, Math.min(contrast(color, card), contrast(color, page)) >= 3]).toEqual([color, true]);
    }
  });

  it.each(SCHEMES)('writes severities and quiet text at 4.5:1 or more: %s', (scheme) => {
    const { page, card, dimmed } = PAPER[scheme];
    for (const [, { ink, tint }] of severitiesOf(scheme)) {
      expect([ink, [page, card, tint].every((paper) => contrast(ink, paper) >= 4.5)]).toEqual([ink, true]);
    }
    expect(Math.min(contrast(dimmed, page), contrast(dimmed, card))).toBeGreaterThan(4.5);
  });

  it.each(SCHEMES)('rises in even steps from little to much: %s', (scheme) => {
    const levels = SCALE[scheme].map((color) => contrast(color, PAPER[scheme].card));
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  });
});
