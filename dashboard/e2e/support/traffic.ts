import type { BrowserContext, Page, Response } from 'playwright-core';

interface EventSourceMessage {
  readonly data: string;
}

/** Everything that a browser asked for and was answered, kept as text so that it can be searched. */
export class Traffic {
  readonly urls: string[] = [];
  /** Bodies of the requests that were sent, in order. */
  readonly sent: string[] = [];
  /** Documents that were loaded: a page that only follows changes loads no other. */
  documents = 0;
  private readonly answers: Promise<string>[] = [];
  private readonly events: string[] = [];
  private readonly unread: string[] = [];

  static async of(context: BrowserContext, page: Page): Promise<Traffic> {
    const traffic = new Traffic();
    context.on('request', (request) => {
      traffic.urls.push(request.url());
      traffic.sent.push(request.postData() ?? '');
      if (request.isNavigationRequest()) traffic.documents += 1;
    });
    context.on('response', (response) => traffic.answers.push(traffic.read(response)));
    // An event stream never ends, so it has no body to wait for; the protocol tells of each message.
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    devtools.on('Network.eventSourceMessageReceived', ({ data }: EventSourceMessage) => {
      traffic.events.push(data);
    });
    return traffic;
  }

  /** What was answered so far, the event stream included. Fails when an answer of the API could not be read. */
  async received(): Promise<string> {
    const bodies = await Promise.all(this.answers);
    if (this.unread.length > 0) throw new Error(`answers that could not be read: ${this.unread.join(', ')}`);
    return [...bodies, ...this.events].join('\n');
  }

  /** How often a mutation of this name was sent. */
  count(mutation: string): number {
    return this.sent.filter((body) => body.includes(`mutation ${mutation}`)).length;
  }

  private async read(response: Response): Promise<string> {
    const path = new URL(response.url()).pathname;
    const isRedirect = response.status() >= 300 && response.status() < 400;
    if (isRedirect || path === '/events') return '';
    const text = await response.text().catch(() => undefined);
    // A browser forgets files of a page that was left; what the API answered must not escape the search.
    if (text === undefined && path === '/graphql') this.unread.push(response.url());
    return text ?? '';
  }
}
