import type { Problem } from '../../ui/problem';

/** One thing of several, and what came of it. */
export interface BulkOutcome {
  readonly id: string;
  readonly problem?: Problem;
}

interface BulkRun {
  readonly ids: readonly string[];
  /** The key of each thing's own intention: a repeated run sends the same one again. */
  readonly keyOf: (id: string) => string;
  readonly send: (id: string, idempotencyKey: string) => Promise<unknown>;
  readonly explain: (error: unknown) => Problem;
  readonly onProgress: (done: number) => void;
}

/** Does the same with several things, one after the other, each on its own: one that fails stops none of the others. */
export async function runInBulk({ ids, keyOf, send, explain, onProgress }: BulkRun): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const id of ids) {
    try {
      await send(id, keyOf(id));
      outcomes.push({ id });
    } catch (error) {
      outcomes.push({ id, problem: explain(error) });
    }
    onProgress(outcomes.length);
  }
  return outcomes;
}

/** Keys by thing and by what is asked of it: another reason is another intention, pressing again is the same one. */
export class IntentionKeys {
  private readonly keys = new Map<string, string>();

  constructor(private readonly newKey: () => string) {}

  keyOf(id: string, input: unknown): string {
    const name = `${id} ${JSON.stringify(input)}`;
    const known = this.keys.get(name) ?? this.newKey();
    this.keys.set(name, known);
    return known;
  }
}
