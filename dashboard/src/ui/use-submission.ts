import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { useLanguage } from './language';
import { problemOf, type Problem } from './problem';

export interface Submission<TInput> {
  readonly isSending: boolean;
  readonly problem: Problem | undefined;
  /** Resolves to true when the act was recorded. */
  readonly submit: (input: TInput) => Promise<boolean>;
  readonly clear: () => void;
}

/** Where the key of an attempt lives while it is unknown whether it arrived: with the form, or with a draft that outlives it. */
export interface Attempt {
  readonly key: () => string | undefined;
  readonly keep: (key: string | undefined) => void;
}

/** Errors after which it is unknown whether the server recorded the act: a retry must carry the same key. */
const UNCERTAIN = new Set(['NETWORK', 'TIMEOUT', 'DOWNSTREAM_SERVICE_ERROR', 'SERVICE_UNAVAILABLE']);
/** Errors that mean "what you were looking at is no longer so": show it afresh, beside the text that was typed. */
const STALE = new Set(['STATE_CHANGED', 'IDEMPOTENCY_KEY_REUSED']);

/**
 * Sends one form. The idempotency key is made at the first attempt and kept while it is unknown whether that attempt
 * arrived, so pressing the button again after a broken line cannot record an act twice (architecture §3).
 */
export function useSubmission<TInput>(
  send: (input: TInput, idempotencyKey: string) => Promise<unknown>,
  keptAttempt?: Attempt,
): Submission<TInput> {
  const client = useApolloClient();
  const language = useLanguage();
  const ownKey = useRef<string | undefined>(undefined);
  const [ownAttempt] = useState<Attempt>(() => ({
    key: () => ownKey.current,
    keep: (key) => {
      ownKey.current = key;
    },
  }));
  const attempt = keptAttempt ?? ownAttempt;
  const isBusy = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const submit = useCallback(
    async (input: TInput) => {
      if (isBusy.current) return false;
      isBusy.current = true;
      setIsSending(true);
      const key = attempt.key() ?? crypto.randomUUID();
      attempt.keep(key);
      try {
        await send(input, key);
        attempt.keep(undefined);
        setProblem(undefined);
        client.refetchQueries({ include: 'active' }).catch(() => undefined);
        return true;
      } catch (error) {
        const found = problemOf(error, language);
        if (!UNCERTAIN.has(found.code)) attempt.keep(undefined);
        if (STALE.has(found.code)) client.refetchQueries({ include: 'active' }).catch(() => undefined);
        setProblem(found);
        return false;
      } finally {
        isBusy.current = false;
        setIsSending(false);
      }
    },
    [attempt, client, language, send],
  );

  const clear = useCallback(() => setProblem(undefined), []);
  return { isSending, problem, submit, clear };
}
