import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { ROOT } from '../../../infra/local/deployables';
import { waitFor } from '../../../infra/testing/wait-for';

/** What a gateway in production accepts; a page that sends anything else would work here and fail there. */
const LISTED = new Set(
  JSON.parse(readFileSync(join(ROOT, 'dashboard', 'dist', 'operations.json'), 'utf8')) as string[],
);

/** A page that has just been answered may ask the next thing at once. */
const CALM_MS = 150;

/** Bytes; the longest answer of a test district is far below. */
const BUFFERS = { maxTotalBufferSize: 64_000_000, maxResourceBufferSize: 8_000_000 };

interface EventSourceMessage {
  readonly data: string;
}

/** Everything that a browser asked for and was answered, kept as text so that it can be searched. */
export class Traffic {
  /** Addresses that were asked for or stood in the address bar. */
  readonly urls: string[] = [];
  /** Bodies of the requests that were sent, in order. */
  readonly sent: string[] = [];
  /** Documents that were loaded: a page that only follows changes loads no other. */
  documents = 0;
  private readonly answers: Promise<string>[] = [];
  private readonly events: string[] = [];
  private readonly unread: string[] = [];
  private readonly unlisted: string[] = [];
  private readonly questions = new Map<string, string>();
  private underway = 0;

  static async of(context: BrowserContext, page: Page): Promise<Traffic> {
    const traffic = new Traffic();
    context.on('request', (request) => {
      traffic.urls.push(request.url());
      traffic.sent.push(request.postData() ?? '');
      if (request.isNavigationRequest()) traffic.documents += 1;
      if (isQuestion(request.url())) {
        traffic.underway += 1;
        traffic.check(request);
      }
    });
    const end = (url: string) => {
      if (isQuestion(url)) traffic.underway -= 1;
    };
    context.on('requestfinished', (request) => end(request.url()));
    context.on('requestfailed', (request) => end(request.url()));
    // Pages within the application change the address without asking for anything.
    page.on('framenavigated', (frame) => traffic.urls.push(frame.url()));
    context.on('response', (response) => traffic.answers.push(traffic.read(response)));
    const devtools = await context.newCDPSession(page);
    // What the API answered must not escape the search when a page is left in that moment: the browser keeps it.
    await devtools.send('Network.enable', { enableDurableMessages: true, ...BUFFERS });
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      if (isQuestion(response.url)) traffic.questions.set(requestId, response.url);
    });
    devtools.on('Network.loadingFinished', ({ requestId }) => {
      const url = traffic.questions.get(requestId);
      if (url === undefined) return;
      const answer = devtools.send('Network.getResponseBody', { requestId }).then(
        ({ body }) => body,
        () => {
          traffic.unread.push(url);
          return '';
        },
      );
      traffic.answers.push(answer);
    });
    // An event stream never ends, so it has no body to wait for; the protocol tells of each message.
    devtools.on('Network.eventSourceMessageReceived', ({ data }: EventSourceMessage) => {
      traffic.events.push(data);
    });
    return traffic;
  }

  /** Until every question to the API is answered and the answer read: a browser forgets the answers of a page it leaves. */
  async quiet(): Promise<void> {
    let calmSince: number | undefined;
    await waitFor('the answers to this page', () => {
      if (this.underway > 0) calmSince = undefined;
      else calmSince ??= performance.now();
      return calmSince !== undefined && performance.now() - calmSince > CALM_MS;
    });
    await Promise.all(this.answers);
    if (this.unlisted.length > 0)
      throw new Error(`operations that the build did not list: ${this.unlisted.join(', ')}`);
  }

  /** What was answered so far, the event stream included. Fails when an answer of the API could not be read. */
  async received(): Promise<string> {
    const bodies = await Promise.all(this.answers);
    if (this.unread.length > 0) throw new Error(`answers that could not be read: ${this.unread.join(', ')}`);
    return [...bodies, ...this.events].join('\n');
  }

  /** How often an operation of this name was sent. */
  count(name: string, kind: 'mutation' | 'query' = 'mutation'): number {
    return this.sent.filter((body) => body.includes(`${kind} ${name}(`)).length;
  }

  private check(request: Request): void {
    const { query = '' } = (request.postDataJSON() ?? {}) as { query?: string };
    if (!LISTED.has(query.trim())) this.unlisted.push(query.slice(0, query.indexOf('{')).trim());
  }

  /** A document or a file, as far as the page has not been left meanwhile. */
  private async read(response: Response): Promise<string> {
    const isRedirect = response.status() >= 300 && response.status() < 400;
    const { pathname } = new URL(response.url());
    // The build's own files are the same for everybody, and by far the most of what a page loads.
    const isTold = isQuestion(response.url()) || pathname === '/events' || pathname.startsWith('/assets/');
    if (isRedirect || isTold) return '';
    return response.text().catch(() => '');
  }
}

function isQuestion(url: string): boolean {
  return new URL(url).pathname === '/graphql';
}
