/** Long enough for a slow phone to have drawn the page; what comes earlier takes the line from it. */
const AFTER_LOAD_MS = 2_500;

/** When the page stands and nothing else is to be done. */
export function whenIdle(work: () => void): void {
  const wait = () => {
    setTimeout(() => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(work);
      else work();
    }, AFTER_LOAD_MS);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
