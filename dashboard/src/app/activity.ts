/** What a person does that a page cannot do by itself. Moving a mouse past is not among it. */
const DEEDS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

let lastDeedAt = 0;

/** Listens for signs that somebody is at the screen; opening the page is the first. */
export function followActivity(): void {
  lastDeedAt = performance.now();
  for (const deed of DEEDS) {
    window.addEventListener(deed, () => (lastDeedAt = performance.now()), { capture: true, passive: true });
  }
}

/** Milliseconds since somebody last did something here. */
export function millisecondsIdle(): number {
  return performance.now() - lastDeedAt;
}
