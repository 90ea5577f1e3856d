/** Heights of pictures, known before the library that draws them, so that nothing jumps. */
export const TREND_HEIGHT = 260;

const STACKED_ROW = 46;
const SIDE_BY_SIDE_ROW = 54;
const FRAME = 40;

export function barsHeight(count: number, isStacked: boolean): number {
  return count * (isStacked ? STACKED_ROW : SIDE_BY_SIDE_ROW) + FRAME;
}
