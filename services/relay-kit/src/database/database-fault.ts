import {
  CannotExecuteNotConnectedError,
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  TransactionNotStartedError,
} from 'typeorm';
import type { AlarmCode } from '../alarms/alarm';

const SQLSTATE = /^[0-9A-Z]{5}$/;
const LOCK_NOT_AVAILABLE = '55P03';
const TRANSACTION_ABORTED = '25P02';
/** Connection lost, transaction given up or rolled back, no resources, no lock, shutdown, a failing system below. */
const FAULT_CLASSES: ReadonlySet<string> = new Set(['08', '40', '53', '55', '57', '58', 'XX']);
const GIVEN_UP: ReadonlySet<string> = new Set(['25P03', '25P04']);

/** What TypeORM says once the connection under a transaction has gone. */
const CONNECTION_GONE = [
  CannotExecuteNotConnectedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  TransactionNotStartedError,
];
const NODE_CODES: ReadonlySet<string> = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOENT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
  ],
]);
/** The driver and its pool give these no code. */
const POOL_TIMEOUT = 'timeout exceeded when trying to connect';
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

const ALARMS_BY_STATE: Readonly<Record<string, AlarmCode>> = {
  '53100': 'DATABASE_FULL',
  [LOCK_NOT_AVAILABLE]: 'LOCK_WAIT',
  '25P03': 'LOCK_WAIT',
  '25P04': 'LOCK_WAIT',
};
const ALARMS_BY_CLASS: Readonly<Record<string, AlarmCode>> = {
  '08': 'DATABASE_UNREACHABLE',
  '53': 'DATABASE_OUT_OF_RESOURCES',
  '55': 'LOCK_WAIT',
  '57': 'DATABASE_UNREACHABLE',
  '58': 'DATABASE_DAMAGED',
  XX: 'DATABASE_DAMAGED',
};

/**
 * Whether the database could not do its work, as against work that it refuses: then nothing is wrong with the act in hand, and
 * the same thing may succeed later.
 */
export function isDatabaseFault(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return FAULT_CLASSES.has(state.slice(0, 2)) || GIVEN_UP.has(state);
  return error instanceof QueryFailedError || isConnectionGone(error);
}

/** Somebody else held a lock for longer than is waited for one. */
export function isLockWait(error: unknown): boolean {
  return sqlStateOf(error) === LOCK_NOT_AVAILABLE;
}

/** Refused only because an earlier statement of the same transaction failed. */
export function isAbortedTransaction(error: unknown): boolean {
  return sqlStateOf(error) === TRANSACTION_ABORTED;
}

/** The alarm that an error of the database is; undefined for all others, and for what is simply tried again. */
export function databaseAlarmOf(error: unknown): AlarmCode | undefined {
  const state = sqlStateOf(error);
  if (state !== undefined) return ALARMS_BY_STATE[state] ?? ALARMS_BY_CLASS[state.slice(0, 2)];
  if (messageOf(error) === POOL_TIMEOUT) return 'POOL_EXHAUSTED';
  return isConnectionGone(error) ? 'DATABASE_UNREACHABLE' : undefined;
}

function isConnectionGone(error: unknown): boolean {
  if (CONNECTION_GONE.some((kind) => error instanceof kind)) return true;
  const cause = driverErrorOf(error);
  const message = messageOf(cause);
  return NODE_CODES.has(codeOf(cause) ?? '') || message === POOL_TIMEOUT || CONNECTION_LOST.test(message);
}

function sqlStateOf(error: unknown): string | undefined {
  const code = codeOf(driverErrorOf(error));
  // Five capitals can be Node's as well (EPIPE).
  return code !== undefined && SQLSTATE.test(code) && !NODE_CODES.has(code) ? code : undefined;
}

function driverErrorOf(error: unknown): unknown {
  return error instanceof QueryFailedError ? (error.driverError as unknown) : error;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
