import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const UNITS_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds for `+25h`, `3d` or `90m`; undefined for anything else. The clock only moves forward: acts are never dated before what is known. */
export function parseShift(text: string): number | undefined {
  const match = /^\+?(\d{1,5})([mhd])$/.exec(text);
  const unit = UNITS_MS[match?.[2] ?? ''];
  return match && unit ? Number(match[1]) * unit : undefined;
}

/** How far the shared clock stands ahead now; an absent file is real time. */
export function readClockOffset(file: string): number {
  if (!existsSync(file)) return 0;
  return z.object({ offsetMs: z.number().int() }).parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs;
}

/** Moves the clock of all processes ahead by so much; answers how far ahead of real time it stands then, in milliseconds. */
export function moveClockAhead(file: string, byMs: number): number {
  const offsetMs = readClockOffset(file) + byMs;
  writeFileSync(file, JSON.stringify({ offsetMs }));
  return offsetMs;
}
