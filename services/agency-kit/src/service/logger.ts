import pino, { type Logger } from 'pino';

/** Names under which something private could reach a log line by mistake. The kit logs ids and codes only; this stands behind it. */
const PRIVATE_PATHS = [
  'identity',
  'narrative',
  'input',
  'variables',
  'body',
  'headers',
  'parameters',
  'query',
  'data',
];

export function createKitLogger({ service, level }: { service: string; level: string }): Logger {
  return pino({
    level,
    base: { service },
    redact: {
      paths: PRIVATE_PATHS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
    serializers: { err: () => '[error: see its reference]' },
  });
}
