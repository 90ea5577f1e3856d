import { DomainError } from '../errors/domain-error';

/** A sender stops waiting for its answer after 15 s and asks again; work for which nobody waits is not begun. */
const PATIENCE_MS = 12_000;
/** So many short pieces of work may go before a long one that came earlier. */
const SHORT_IN_A_ROW = 8;

interface Waiting {
  readonly isShort: boolean;
  readonly askedAt: number;
  readonly begin: () => Promise<void>;
  readonly giveUp: () => void;
}

interface Line {
  isBusy: boolean;
  shortInARow: number;
  waiting: Waiting[];
}

/**
 * One piece of work at a time for each key. Waiting here costs nothing; waiting for a lock of the database would hold one of the
 * few connections for as long. Short work goes first, so that what is sent now does not wait behind somebody's backlog.
 */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  take<T>(key: string, { isShort }: { readonly isShort: boolean }, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const line = this.lines.get(key) ?? { isBusy: false, shortInARow: 0, waiting: [] };
      this.lines.set(key, line);
      line.waiting.push({
        isShort,
        askedAt: performance.now(),
        begin: () => work().then(resolve, reject),
        giveUp: () => reject(busy()),
      });
      if (!line.isBusy) void this.serve(key, line);
    });
  }

  private async serve(key: string, line: Line): Promise<void> {
    line.isBusy = true;
    for (let next = takeNext(line); next; next = takeNext(line)) {
      if (performance.now() - next.askedAt > this.patienceMs) next.giveUp();
      else await next.begin();
    }
    this.lines.delete(key);
  }
}

function takeNext(line: Line): Waiting | undefined {
  const short = line.waiting.findIndex(({ isShort }) => isShort);
  const isShortsTurn = short >= 0 && line.shortInARow < SHORT_IN_A_ROW;
  const [next] = line.waiting.splice(isShortsTurn ? short : 0, 1);
  line.shortInARow = next?.isShort ? line.shortInARow + 1 : 0;
  return next;
}

function busy(): DomainError {
  return new DomainError('RECIPIENT_BUSY', {
    id: 'Penerima sedang sibuk; kiriman akan dicoba lagi.',
    en: 'The recipient is busy; the request will be tried again.',
  });
}
