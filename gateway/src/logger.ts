import { pino, type DestinationStream, type Logger } from 'pino';

/** Whatever could name a person, carry a secret or open a session never reaches a log line, at any of these places. */
const REDACTED_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'clientSecret',
  'token',
  'id_token',
  'access_token',
  'code_verifier',
  'x-estafet-viewer',
  'query',
  'variables',
  'body',
  'displayName',
  'sub',
];

const REDACTED_PATHS = REDACTED_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]);

/** The gateway's log: one JSON object a line, without request bodies, query strings, cookies or names. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'gateway' },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What may be said about an error: its class and where it arose, never its message, which may hold a value. */
export function traceOf(error: unknown): { errorName: string; stack: string[] } {
  if (!(error instanceof Error)) return { errorName: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, stack: frames.slice(0, 8).map((line) => line.trim()) };
}
