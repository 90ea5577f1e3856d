import { Suspense, useCallback, useEffect, useState } from 'react';
import { millisecondsIdle } from './activity';
import { SESSION_ENDED } from './apollo';
import { askSession, staySignedIn, type SessionAnswer, type SessionTime } from './session-answer';
import { nextLook, WARN_SECONDS } from './session-clock';
import { lazyPart } from '../ui/until-there';

const SessionDialog = lazyPart(async () => (await import('./session-dialog')).SessionDialog);

/** Typing and reading are use, though they ask the gateway for nothing; so it is told, not more often than this. */
const TELL_EVERY_MS = 60_000;
const OFFLINE_AGAIN_SECONDS = 15;

interface KnownTime extends SessionTime {
  /** When this was known, on the page's own clock. */
  readonly at: number;
}

/** Follows the session's end: tells the gateway that somebody is there, warns two minutes before, and leaves at the end. */
export function SessionWatch({ start }: { readonly start: SessionTime }) {
  const [known, setKnown] = useState<KnownTime>(() => ({ ...start, at: performance.now() }));
  const [isPutAway, setIsPutAway] = useState(false);

  const learn = useCallback((answer: SessionAnswer | undefined) => {
    if (!answer) {
      window.dispatchEvent(new Event(SESSION_ENDED));
      return;
    }
    setKnown({ ...answer.time, at: performance.now() });
    if (answer.time.seconds > WARN_SECONDS) setIsPutAway(false);
  }, []);

  const look = useCallback(() => {
    askSession().then(learn, () => {
      // Nobody answered: the time runs on by what was known, and the question is asked again.
      setKnown((previous) => ({ ...left(previous, performance.now()), at: performance.now() }));
    });
  }, [learn]);

  const stay = useCallback(() => {
    staySignedIn().then(learn, () => undefined);
  }, [learn]);

  useEffect(() => {
    const seconds = known.seconds === 0 ? OFFLINE_AGAIN_SECONDS : nextLook(known);
    const timer = setTimeout(look, seconds * 1000);
    return () => clearTimeout(timer);
  }, [known, look]);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [look]);

  const isWarning = known.seconds <= WARN_SECONDS;
  useEffect(() => {
    if (isWarning) return;
    const timer = setInterval(() => {
      if (millisecondsIdle() < TELL_EVERY_MS) stay();
    }, TELL_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWarning, stay]);

  if (!isWarning || isPutAway) return null;
  return (
    <Suspense>
      <SessionDialog time={known} knownAt={known.at} onStay={stay} onPutAway={() => setIsPutAway(true)} />
    </Suspense>
  );
}

function left({ seconds, atMostSeconds, at }: KnownTime, now: number): SessionTime {
  const passed = Math.floor((now - at) / 1000);
  return { seconds: Math.max(0, seconds - passed), atMostSeconds: Math.max(0, atMostSeconds - passed) };
}
