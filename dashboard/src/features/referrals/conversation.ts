export interface AskedQuestion {
  readonly code: string;
  readonly askedAt: string;
  readonly answer?: string | null;
  readonly answeredAt?: string | null;
}

export interface Turn {
  readonly by: 'receiver' | 'sender';
  readonly at: string;
  readonly lines: readonly { readonly code: string; readonly answer: string | undefined }[];
}

/** Questions and answers in the order in which they were said; what was said at once is one turn. */
export function conversationOf(questions: readonly AskedQuestion[]): Turn[] {
  const turns = new Map<string, Turn>();
  const say = (by: Turn['by'], at: string, line: Turn['lines'][number]) => {
    const key = `${at} ${by}`;
    const turn = turns.get(key) ?? { by, at, lines: [] };
    turns.set(key, { ...turn, lines: [...turn.lines, line] });
  };
  for (const { code, askedAt, answer, answeredAt } of questions) {
    say('receiver', askedAt, { code, answer: undefined });
    if (answer && answeredAt) say('sender', answeredAt, { code, answer });
  }
  return [...turns.values()].sort((a, b) => a.at.localeCompare(b.at) || a.by.localeCompare(b.by));
}
