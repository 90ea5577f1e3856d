/** One worker for five clients (R08, Kepmensos 50/HUK/2004). */
export const WORKER_LIMIT = 5;

/** Whether a worker is responsible for more clients than one can be; helping in others' cases does not count. */
export function isOverloaded({ primaryCases }: { readonly primaryCases: number }): boolean {
  return primaryCases > WORKER_LIMIT;
}
