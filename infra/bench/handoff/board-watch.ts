import type { ApiSession } from '../../testing/api-client';

/** How far a referral has come, as the board says it. */
export const STEPS = ['SENT', 'DELIVERED', 'ACCEPTED', 'HANDING_OVER', 'HANDED_OVER'] as const;
export type Step = (typeof STEPS)[number];

/** From the answer to whoever acted, in milliseconds; undefined when it had not come at the end. */
export interface Noticed {
  readonly toldAfterMs: number | undefined;
  readonly heldAfterMs: number | undefined;
}

interface Awaited {
  readonly referralId: string;
  readonly step: Step;
  readonly sentAt: number;
  readonly answeredAt: number;
  toldAt: number | undefined;
  heldAt: number | undefined;
}

/** Fewer aliases than the gateway allows. */
const ASKED_AT_ONCE = 20;

/**
 * A coordinator at the board: is told by the gateway's stream which ids have changed, and asks again for those. Times what
 * {@link expect} names; the stream may well be faster than the answer to whoever acted, which counts as at once.
 */
export class BoardWatch {
  private readonly awaited: Awaited[] = [];
  private readonly told = new Map<string, number[]>();
  private readonly seen = new Map<string, { readonly step: Step; readonly at: number }>();
  private readonly changed = new Set<string>();
  private asking: Promise<void> | undefined;

  private constructor(
    private readonly session: ApiSession,
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
  ) {}

  static async open(session: ApiSession): Promise<BoardWatch> {
    const response = await session.get('/events');
    if (response.status !== 200 || !response.body) throw new Error(`/events answered ${response.status}`);
    const watch = new BoardWatch(session, response.body.getReader());
    void watch.listen();
    return watch;
  }

  async close(): Promise<void> {
    await this.reader.cancel();
    await this.asking;
  }

  /** An act was answered: from now on its step is looked for. */
  expect(act: Pick<Awaited, 'referralId' | 'step' | 'sentAt' | 'answeredAt'>): void {
    const toldAt = this.told.get(act.referralId)?.find((at) => at >= act.sentAt);
    const seen = this.seen.get(act.referralId);
    const heldAt = seen && reaches(seen.step, act.step) ? seen.at : undefined;
    this.awaited.push({ ...act, toldAt, heldAt });
  }

  /** Waits until everything expected was noticed, or for so long; answers the times and forgets them. */
  async notices(withinMs: number): Promise<Noticed[]> {
    const deadline = performance.now() + withinMs;
    const isOpen = (): boolean => this.awaited.some(({ heldAt, toldAt }) => !heldAt || !toldAt);
    while (isOpen() && performance.now() < deadline) await new Promise((done) => setTimeout(done, 50));
    return this.awaited.splice(0).map(({ answeredAt, toldAt, heldAt }) => ({
      toldAfterMs: toldAt === undefined ? undefined : Math.max(0, toldAt - answeredAt),
      heldAfterMs: heldAt === undefined ? undefined : Math.max(0, heldAt - answeredAt),
    }));
  }

  private async listen(): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { value, done } = await this.reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const end = text.lastIndexOf('\n\n');
      if (end === -1) continue;
      for (const [, data = ''] of text.slice(0, end + 1).matchAll(/^data: (\{.*\})$/gm))
        this.hear((JSON.parse(data) as { ids?: string[] }).ids ?? []);
      text = text.slice(end + 2);
    }
  }

  private hear(ids: readonly string[]): void {
    const at = performance.now();
    for (const id of ids) {
      this.told.set(id, [...(this.told.get(id) ?? []), at]);
      this.changed.add(id);
      for (const act of this.awaited) if (act.referralId === id && at >= act.sentAt) act.toldAt ??= at;
    }
    this.asking ??= this.askAgain().finally(() => {
      this.asking = undefined;
    });
  }

  private async askAgain(): Promise<void> {
    while (this.changed.size > 0) {
      const ids = [...this.changed].slice(0, ASKED_AT_ONCE);
      for (const id of ids) this.changed.delete(id);
      const { data } = await this.session.query(documentFor(ids.length), variablesFor(ids));
      const at = performance.now();
      for (const referral of Object.values(data ?? {})) {
        if (!referral) continue;
        const { id, state } = referral as { id: string; state: Step };
        this.seen.set(id, { step: state, at });
        for (const act of this.awaited)
          if (act.referralId === id && reaches(state, act.step)) act.heldAt ??= at;
      }
    }
  }
}

function reaches(step: Step, wanted: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(wanted);
}

function documentFor(count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  const variables = places.map((place) => `$r${place}: ID!`).join(', ');
  return `query Board(${variables}) { ${places.map((place) => `r${place}: referral(id: $r${place}) { id state }`).join(' ')} }`;
}

function variablesFor(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, place) => [`r${place}`, id]));
}
