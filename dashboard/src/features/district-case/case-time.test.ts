import type { CaseMoment } from './case-lanes';
import { keyedTime } from './case-time';

const moments = [10, 20, 30].map((at): CaseMoment => ({ at, acts: [], opened: [], cleared: [] }));
const length = { begin: 5, end: 100 };
const press = (key: string, at: number) => keyedTime(key, at, { moments, length });

describe('the slider through a case', () => {
  it('goes from one thing that happened to the next, and on to the present', () => {
    expect(press('ArrowRight', 5)).toBe(10);
    expect(press('ArrowRight', 12)).toBe(20);
    expect(press('ArrowUp', 30)).toBe(100);
    expect(press('ArrowRight', 100)).toBe(100);
  });

  it('goes back the same way, and to both ends at once', () => {
    expect(press('ArrowLeft', 100)).toBe(30);
    expect(press('ArrowDown', 10)).toBe(5);
    expect(press('Home', 30)).toBe(5);
    expect(press('End', 30)).toBe(100);
  });

  it('leaves every other key alone', () => {
    expect(press('Tab', 30)).toBeUndefined();
  });
});
