import type { OperationContext } from '../graphql/operation-context';
import { Unusual } from './unusual';

/** A request as the library would send it, and how its answer follows from the one that has come. */
export interface Reading {
  readonly body: () => string;
  readonly answer: (text: string) => string;
}

interface RecordedAnswer extends Reading {
  readonly subgraph: string;
  readonly text: Promise<string>;
}

/**
 * The raw answers that one operation has got so far, or will get. When the library's own path takes over, it reads these
 * instead of asking again: a mutation is performed once, a slow subgraph is waited for once, and both paths see the same.
 */
export class Recording {
  private readonly answers: RecordedAnswer[] = [];
  private isHandedOver = false;

  /** Asks, unless the library has taken over: a branch of the plan that is still under way must not ask beside it. */
  ask(subgraph: string, readings: readonly Reading[], send: () => Promise<string>): Promise<string> {
    if (this.isHandedOver) throw new Unusual('the library has taken over');
    const text = send();
    for (const reading of readings) this.answers.push({ ...reading, subgraph, text });
    return text;
  }

  close(): void {
    this.isHandedOver = true;
  }

  /** The answer to exactly these bytes; each is given out once. */
  take(subgraph: string, body: string): Promise<string> | undefined {
    const index = this.answers.findIndex((each) => each.subgraph === subgraph && each.body() === body);
    const [taken] = index < 0 ? [] : this.answers.splice(index, 1);
    return taken?.text.then(taken.answer);
  }
}

/** By the operation's own signal: Apollo Server copies the context on its way, and the copy holds the same signal. */
const recordings = new WeakMap<AbortSignal, Recording>();

type Recorded = Pick<OperationContext, 'signal'>;

/** Leaves a recording for the library's path. */
export function handOver({ signal }: Recorded, recording: Recording): void {
  recording.close();
  recordings.set(signal, recording);
}

export function recordingOf({ signal }: Recorded): Recording | undefined {
  return recordings.get(signal);
}
