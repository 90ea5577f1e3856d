import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

const NowContext = createContext<number>(0);
const ObserveContext = createContext<(asOf: string) => void>(() => undefined);

/** Answers travel and devices tick: a difference below this is noise, not a moved clock. */
const NOISE_MS = 20_000;

/**
 * "Time left" must be counted on the clock that the rules use. That clock may be moved (demo, rehearsal) and a
 * device's clock is often wrong, so pages report the `asOf` they were given and everything counts from it.
 */
export function ServerTimeProvider({ children }: { readonly children: ReactNode }) {
  const [offset, setOffset] = useState(0);
  const [deviceNow, setDeviceNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setDeviceNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const observe = useCallback((asOf: string) => {
    const next = new Date(asOf).getTime() - Date.now();
    setOffset((previous) => (Math.abs(previous - next) < NOISE_MS ? previous : next));
  }, []);
  return (
    <ObserveContext value={observe}>
      <NowContext value={deviceNow + offset}>{children}</NowContext>
    </ObserveContext>
  );
}

/** Milliseconds of the server's clock; re-renders every half minute. */
export function useServerNow(): number {
  return useContext(NowContext);
}

/** Tells the page's clock at what time an answer was made. */
export function useObserveServerTime(asOf: string | undefined): void {
  const observe = useContext(ObserveContext);
  useEffect(() => {
    if (asOf !== undefined) observe(asOf);
  }, [asOf, observe]);
}
