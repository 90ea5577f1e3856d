import type { CaseLength, CaseMoment } from './case-lanes';

/** Where a press of a key brings the slider: from one thing that happened to the next, the present after the last. */
export function keyedTime(
  key: string,
  at: number,
  { moments, length }: { readonly moments: readonly CaseMoment[]; readonly length: CaseLength },
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextTime(at, moments, length);
    case 'ArrowLeft':
    case 'ArrowDown':
      return previousTime(at, moments, length);
    case 'Home':
      return length.begin;
    case 'End':
      return length.end;
    default:
      return undefined;
  }
}

export function nextTime(at: number, moments: readonly CaseMoment[], { end }: CaseLength): number {
  return moments.find((moment) => moment.at > at)?.at ?? end;
}

export function previousTime(at: number, moments: readonly CaseMoment[], { begin }: CaseLength): number {
  return moments.findLast((moment) => moment.at < at)?.at ?? begin;
}
