import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';

/** The one source of domain time (architecture §8): what did not happen is a fact too, so time is an input. */
export interface Clock {
  now(): Date;
}

/** A clock that tests, the demo and rehearsals move by hand. */
export interface ManualClock extends Clock {
  set(instant: Date): void;
  advance(milliseconds: number): void;
}

export interface ClockOptions {
  /** A file that shifts or fixes the time of all processes that share it. */
  readonly file?: string | undefined;
  readonly nodeEnv?: string | undefined;
}

const FILE_REREAD_MS = 100;

const clockFileSchema = z.union([
  z.strictObject({ offsetMs: z.number().int() }),
  z.strictObject({ at: z.iso.datetime({ offset: true }) }),
]);

/** Real time. */
export const systemClock: Clock = { now: () => new Date() };

/**
 * Time read from a file that several processes share: `{"offsetMs": n}` shifts real time, `{"at": ISO}` fixes it.
 * The file is read again at most every 100 ms; an absent or half-written file leaves the last reading (at first: real time).
 */
export function createFileClock(path: string): Clock {
  let readAt = -Infinity;
  let setting: z.infer<typeof clockFileSchema> = { offsetMs: 0 };
  const refresh = (): void => {
    if (performance.now() - readAt < FILE_REREAD_MS) return;
    readAt = performance.now();
    const text = readIfPresent(path);
    if (text === undefined) {
      setting = { offsetMs: 0 };
      return;
    }
    setting = parseSetting(text) ?? setting;
  };
  return {
    now: () => {
      refresh();
      return 'at' in setting ? new Date(setting.at) : new Date(Date.now() + setting.offsetMs);
    },
  };
}

/** A clock that stands still until it is moved. */
export function createManualClock(start: Date): ManualClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = instant.getTime();
    },
    advance: (milliseconds) => {
      current += milliseconds;
    },
  };
}

/** The clock of a process: real time, or the shared file; a movable clock in production would let deadlines be dodged. */
export function createClock({ file, nodeEnv }: ClockOptions): Clock {
  if (file === undefined || file === '') return systemClock;
  if (nodeEnv === 'production') {
    throw new DomainError('CLOCK_FILE_IN_PRODUCTION', {
      id: 'Berkas jam tidak boleh dipakai di produksi.',
      en: 'A clock file must not be used in production.',
    });
  }
  return createFileClock(file);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseSetting(text: string): z.infer<typeof clockFileSchema> | undefined {
  try {
    const parsed = clockFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
