import type { RequestHandler, Response } from 'express';
import { readCookie, type CookieDefinition } from '../http/cookies';
import { refuse } from '../http/respond';
import type { Session, SessionStore } from '../sign-in/session-store';
import { isMeantFor, type ChangeNotice } from './change-notice';

const HEARTBEAT_MS = 20_000;
const MAX_STREAMS_OF_SESSION = 12;
/** A browser that does not read is cut off; it comes back and asks for what it shows. */
const MAX_UNREAD_BYTES = 256 * 1024;
const RETRY_MS = 2_000;

interface Stream {
  readonly session: Session;
  readonly res: Response;
}

/** Sends changed identifiers to the browsers of those they are meant for. A stream lives no longer than its session. */
export class EventHub {
  private readonly streams = new Set<Stream>();
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionStore,
    private readonly cookie: CookieDefinition,
  ) {}

  start(): void {
    this.heartbeat ??= setInterval(() => {
      this.sessions.removeExpired();
      for (const { res } of this.streams) this.write(res, ': still here\n\n');
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  stop(): void {
    clearInterval(this.heartbeat);
    for (const { res } of this.streams) res.end();
    this.streams.clear();
  }

  /** `GET /events`. Being open is not use of the session: it does not keep it alive. */
  readonly handler: RequestHandler = (req, res) => {
    const session = this.sessions.find(readCookie(req, this.cookie.name), { touch: false });
    if (!session) {
      refuse(res, 401, 'UNAUTHENTICATED');
      return;
    }
    if ([...this.streams].filter((stream) => stream.session === session).length >= MAX_STREAMS_OF_SESSION) {
      refuse(res, 429, 'TOO_MANY_REQUESTS');
      return;
    }
    res.status(200).set({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const stream: Stream = { session, res };
    this.streams.add(stream);
    const forget = this.sessions.onEnd(session, () => {
      res.end('event: signed-out\ndata: {}\n\n');
    });
    res.once('close', () => {
      forget();
      this.streams.delete(stream);
    });
    this.write(res, `retry: ${RETRY_MS}\n\n`);
  };

  /** Passes a notice on to those it is meant for, without the audience: who else is concerned is nobody's business. */
  publish(notice: ChangeNotice): void {
    const text = `data: ${JSON.stringify({ ids: notice.ids })}\n\n`;
    for (const { session, res } of this.streams) {
      if (this.sessions.isLive(session) && isMeantFor(notice, session.viewer)) this.write(res, text);
    }
  }

  /** Tells every browser that something may have been missed, so that it asks again for what it shows. */
  publishResync(): void {
    for (const { res } of this.streams) this.write(res, 'data: {"ids":[],"resync":true}\n\n');
  }

  private write(res: Response, text: string): void {
    if (res.writableLength > MAX_UNREAD_BYTES) res.destroy();
    else res.write(text);
  }
}
