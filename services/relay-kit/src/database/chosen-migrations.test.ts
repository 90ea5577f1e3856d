import { chosenMigrations } from './chosen-migrations';

class First {
  readonly name = 'First1000000000000';
  readonly up = (): Promise<void> => Promise.resolve();
  readonly down = (): Promise<void> => Promise.resolve();
}

class Second1000000000001 {
  readonly up = (): Promise<void> => Promise.resolve();
  readonly down = (): Promise<void> => Promise.resolve();
}

const ALL = [First, Second1000000000001];

describe('the migrations of a database', () => {
  it('are all, when none are named', () => {
    expect(chosenMigrations(ALL, undefined)).toEqual(ALL);
  });

  it('are those of an older backup, by the name under which they were noted', () => {
    expect(chosenMigrations(ALL, ['First1000000000000'])).toEqual([First]);
    expect(chosenMigrations(ALL, ['First1000000000000', 'Second1000000000001'])).toEqual(ALL);
  });

  it('of a later version are refused', () => {
    expect(() => chosenMigrations(ALL, ['First1000000000000', 'Third1000000000002'])).toThrow(
      /later version/,
    );
  });
});
