/** Cuts a text stream of server-sent events into the data of each event, however the network cut it into pieces. */
export class EventStreamParser {
  private rest = '';
  private data: string[] = [];

  /** The data of every event that this piece completes. Throws when a line grows beyond any sensible size. */
  push(piece: string): string[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > MAX_LINE) throw new Error('A line of the event stream is too long');
    const events: string[] = [];
    for (const line of lines.map((text) => text.replace(/\r$/, ''))) {
      if (line.startsWith('data:')) this.data.push(line.slice(5).replace(/^ /, ''));
      else if (line === '' && this.data.length > 0) {
        events.push(this.data.join('\n'));
        this.data = [];
      }
    }
    return events;
  }
}

const MAX_LINE = 256 * 1024;
