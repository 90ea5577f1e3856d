import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock, createFileClock, createManualClock, systemClock } from './clock';

describe('the clocks', () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-clock-'));
  const file = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('stand where the file fixes them', () => {
    const clock = createFileClock(file('at', '{"at":"2026-03-02T08:00:00+07:00"}'));
    expect(clock.now().toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });

  it('run shifted by the file’s offset', () => {
    const clock = createFileClock(file('offset', '{"offsetMs":-86400000}'));
    expect(Math.abs(Date.now() - 86_400_000 - clock.now().getTime())).toBeLessThan(60_000);
  });

  it.each(['', '{', '{"at":"yesterday"}', '{"offsetMs":1.5}', '{"offsetMs":1,"at":"2026-03-02T01:00:00Z"}'])(
    'keep real time when the file says %j',
    (text) => {
      const clock = createFileClock(file('broken', text));
      expect(Math.abs(Date.now() - clock.now().getTime())).toBeLessThan(60_000);
    },
  );

  it('keep real time when there is no file', () => {
    expect(Math.abs(Date.now() - createFileClock(join(directory, 'none')).now().getTime())).toBeLessThan(
      60_000,
    );
  });

  it('are moved by hand only when asked', () => {
    const clock = createManualClock(new Date(1_000));
    clock.advance(500);
    expect(clock.now().getTime()).toBe(1_500);
    clock.set(new Date(10));
    expect(clock.now().getTime()).toBe(10);
  });

  it('are never a file in production', () => {
    expect(() => createClock({ file: 'x', nodeEnv: 'production' })).toThrow(
      expect.objectContaining({ code: 'CLOCK_FILE_IN_PRODUCTION' }) as Error,
    );
    expect(createClock({ nodeEnv: 'production' })).toBe(systemClock);
    expect(createClock({ file: '', nodeEnv: 'production' })).toBe(systemClock);
    expect(createClock({ file: 'x', nodeEnv: 'test' })).not.toBe(systemClock);
  });
});
