import type { Beat } from './pulse';

/** How long acts took from the client's answer to the recipient's commit, in milliseconds. */
export interface Latency {
  readonly count: number;
  readonly missing: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

export function latencyOf(beats: readonly Beat[]): Latency {
  const times = beats.flatMap(({ arrivedAfterMs }) => arrivedAfterMs ?? []).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return {
    ...{ count: times.length, missing: beats.length - times.length },
    ...{ median: at(0.5), p95: at(0.95), longest: at(1) },
  };
}

export function textOfLatency({ count, missing, median, p95, longest }: Latency): string {
  return `median ${median} ms, p95 ${p95} ms, longest ${longest} ms (${count} acts${missing > 0 ? `, ${missing} MISSING` : ''})`;
}
