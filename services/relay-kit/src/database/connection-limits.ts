/** A sender waits 15 s for an answer: whatever waits longer than a part of that only keeps others waiting. */
const POOL_WAIT_MS = 12_000;

/**
 * How long a service's connection waits: for a free one of its pool, for a lock that somebody holds, and with a transaction open
 * for its own process. Nothing waits for ever; each of these ends as an error with an alarm (operations.md).
 */
export const CONNECTION_LIMITS = {
  connectTimeoutMS: POOL_WAIT_MS,
  options: '-c lock_timeout=10s -c idle_in_transaction_session_timeout=2min',
} as const;
