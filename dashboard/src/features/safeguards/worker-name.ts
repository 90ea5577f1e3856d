/** Enough of a worker's reference to tell colleagues apart; their names are not kept here. */
const REF_LENGTH = 6;

export function shortRef(workerRef: string): string {
  return workerRef.slice(0, REF_LENGTH);
}
