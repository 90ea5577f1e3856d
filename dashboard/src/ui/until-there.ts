import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { LineDownError } from '../module-files';

const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** Asks again while the line is down, until it is there. What is wrong otherwise is thrown. */
export async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = SHORTEST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof LineDownError)) throw error;
      await lineMayBeBack(wait);
    }
  }
}

/**
 * A part of a page whose code comes later than the page. A line that is down leaves its place waiting, and nothing that was
 * typed beside it is lost.
 */
export function lazyPart<TProps>(
  load: () => Promise<ComponentType<TProps>>,
): LazyExoticComponent<ComponentType<TProps>> {
  return lazy(async () => ({ default: await untilThere(load) }));
}

function lineMayBeBack(atLatestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('online', goOn);
      resolve();
    };
    const timer = setTimeout(goOn, atLatestMs);
    window.addEventListener('online', goOn);
  });
}
