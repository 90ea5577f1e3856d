import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { databaseAlarmOf, isDatabaseFault, isLockWait } from './database-fault';

const failed = (error: Error & { code?: string }) => new QueryFailedError('SELECT 1', [], error);
const withCode = (code: string, message = 'said by the database') =>
  Object.assign(new Error(message), { code });

describe('an error of the database', () => {
  it.each([
    ['a full disk', '53100', 'DATABASE_FULL'],
    ['too many connections', '53300', 'DATABASE_OUT_OF_RESOURCES'],
    ['a lock that somebody holds', '55P03', 'LOCK_WAIT'],
    ['a transaction left open', '25P03', 'LOCK_WAIT'],
    ['a shutdown', '57P01', 'DATABASE_UNREACHABLE'],
    ['a connection that broke', '08006', 'DATABASE_UNREACHABLE'],
    ['a disk that cannot be read', '58030', 'DATABASE_DAMAGED'],
    ['a damaged page', 'XX001', 'DATABASE_DAMAGED'],
  ])('%s is a fault with an alarm of its own', (_name, code, alarm) => {
    for (const error of [failed(withCode(code)), withCode(code)]) {
      expect(isDatabaseFault(error)).toBe(true);
      expect(databaseAlarmOf(error)).toBe(alarm);
    }
  });

  it('is a fault when the connection under the work is gone, whoever says so', () => {
    const gone = [
      withCode('ECONNREFUSED'),
      withCode('EPIPE'),
      new Error('Connection terminated unexpectedly'),
      new QueryRunnerAlreadyReleasedError(),
      failed(new Error('Connection terminated unexpectedly')),
      failed(withCode('ECONNRESET')),
    ];
    for (const error of gone) {
      expect([isDatabaseFault(error), databaseAlarmOf(error)]).toEqual([true, 'DATABASE_UNREACHABLE']);
    }
  });

  it('is a fault when no connection was free in time', () => {
    const error = new Error('timeout exceeded when trying to connect');
    expect([isDatabaseFault(error), databaseAlarmOf(error)]).toEqual([true, 'POOL_EXHAUSTED']);
  });

  it('is tried again without an alarm when two transactions were in each other’s way', () => {
    const error = failed(withCode('40P01'));
    expect([isDatabaseFault(error), databaseAlarmOf(error)]).toEqual([true, undefined]);
  });

  it('is none when the database refuses the work, or the work itself fails', () => {
    const refused = [
      failed(withCode('23505')),
      failed(withCode('22P02')),
      failed(withCode('P0001')),
      failed(withCode('25P02')),
    ];
    for (const error of [
      ...refused,
      new TypeError('undefined is not a function'),
      withCode('STATE_CHANGED'),
      'text',
      undefined,
    ]) {
      expect([isDatabaseFault(error), databaseAlarmOf(error)]).toEqual([false, undefined]);
    }
    expect(isLockWait(failed(withCode('55P03')))).toBe(true);
    expect(isLockWait(failed(withCode('23505')))).toBe(false);
  });
});
