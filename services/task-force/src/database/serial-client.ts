import { Client, type Submittable } from 'pg';
import { finished, type Readable, type Writable } from 'node:stream';

type Copy = Submittable & (Readable | Writable);

/** Bound so that the original's overloads need not be repeated here. */
type Send = (
  config: unknown,
  values?: unknown,
  callback?: (error: Error | null, result?: unknown) => void,
) => unknown;

/**
 * A connection that gives each statement its place in the moment in which it is asked for, and sends it when the one before it
 * is answered. Unlike `PreparingClient`, which does not wait, it can copy.
 */
export class SerialClient extends Client {
  private last: Promise<unknown> = Promise.resolve();

  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config);
    const send = this.query.bind(this) as Send;
    const inTurn: Send = (config, values, callback) => {
      if (isCopy(config)) {
        void this.take(() => {
          send(config);
          return ended(config);
        });
        return config;
      }
      if (typeof values === 'function') return inTurn(config, undefined, values as typeof callback);
      const answer = this.take(() => send(config, values) as Promise<unknown>);
      if (!callback) return answer;
      answer.then((result) => callback(null, result), callback);
      return undefined;
    };
    this.query = inTurn as typeof this.query;
  }

  private take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}

function isCopy(config: unknown): config is Copy {
  return typeof (config as Partial<Submittable> | undefined)?.submit === 'function';
}

/** Whether it failed is for whoever copies; the next statement only waits for the end. */
function ended(copy: Copy): Promise<void> {
  return new Promise((done) => finished(copy, () => done()));
}
