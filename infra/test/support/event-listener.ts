import type { ApiSession } from '../../testing/api-client';

/** Reads a session's event stream in the background and remembers which ids it was told of. */
export class EventListener {
  readonly ids = new Set<string>();
  /** Everything that came over the wire, comments included. */
  text = '';
  private reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  async open(session: ApiSession): Promise<this> {
    const response = await session.get('/events');
    if (response.status !== 200 || !response.body) throw new Error(`/events answered ${response.status}`);
    this.reader = response.body.getReader();
    void this.listen(this.reader);
    return this;
  }

  async close(): Promise<void> {
    await this.reader?.cancel();
  }

  private async listen(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let seen = 0;
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      this.text += decoder.decode(value, { stream: true });
      const end = this.text.lastIndexOf('\n\n');
      for (const [, data = ''] of this.text.slice(seen, Math.max(seen, end)).matchAll(/^data: (\{.*\})$/gm)) {
        for (const id of (JSON.parse(data) as { ids?: string[] }).ids ?? []) this.ids.add(id);
      }
      seen = Math.max(seen, end);
    }
  }
}
