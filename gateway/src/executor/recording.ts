interface RecordedAnswer {
  readonly subgraph: string;
  readonly body: string;
  readonly text: Promise<string>;
}

/**
 * The raw answers that one operation has got so far, or will get. When the library's own path takes over, it reads these
 * instead of asking again: a mutation is performed once, a slow subgraph is waited for once, and both paths see the same.
 */
export class Recording {
  private readonly answers: RecordedAnswer[] = [];

  add(answer: RecordedAnswer): void {
    this.answers.push(answer);
  }

  /** The answer to exactly these bytes; each is given out once. */
  take(subgraph: string, body: string): Promise<string> | undefined {
    const index = this.answers.findIndex((answer) => answer.subgraph === subgraph && answer.body === body);
    return index < 0 ? undefined : this.answers.splice(index, 1)[0]?.text;
  }
}

const recordings = new WeakMap<object, Recording>();

/** Leaves a recording for the data sources of the library's path, which know the request by its identity only. */
export function handOver(request: object, recording: Recording): void {
  recordings.set(request, recording);
}

export function recordingOf(request: object): Recording | undefined {
  return recordings.get(request);
}
