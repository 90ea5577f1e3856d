import { askSession } from './session-answer';

/**
 * Who is signed in, asked as soon as any script runs: the page is chosen and fetched by it while the application is still on
 * its way. A failure is for whoever waits for it.
 */
export const sessionAtStart = askSession();
sessionAtStart.catch(() => undefined);
