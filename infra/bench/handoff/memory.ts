import { readFileSync } from 'node:fs';
import { SERVICES } from '../../local/deployables';
import type { ScratchSystem } from '../../testing/scratch-system';

/** Resident memory of each process in megabytes; undefined where the system does not tell. */
export function residentMegabytes(system: ScratchSystem): ReadonlyMap<string, number> | undefined {
  const names = [...SERVICES.map(({ name }) => name), 'gateway'];
  try {
    return new Map(names.map((name) => [name, megabytesOf(system.process(name).pid)]));
  } catch {
    return undefined;
  }
}

function megabytesOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024);
}
