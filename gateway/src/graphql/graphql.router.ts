import { expressMiddleware } from '@as-integrations/express5';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { readCookie, type CookieDefinition } from '../http/cookies';
import { jsonBody } from '../http/json-body';
import { RateLimiter, type RateLimit } from '../http/rate-limit';
import { requireSameOrigin } from '../http/same-origin';
import { sendText } from '../http/send-text';
import { refuse } from '../http/respond';
import type { SessionStore } from '../sign-in/session-store';
import type { AnswerCompiled, GraphQLServer } from './apollo-server';
import { checkDocument, type DocumentLimits } from './document-limits';
import type { OperationContext } from './operation-context';
import { OperationCache } from '../executor/operation-cache';
import { digestOf, isListed, type OperationList } from './operation-list';

export interface GraphQLRouterOptions {
  readonly server: GraphQLServer;
  readonly sessions: SessionStore;
  readonly cookie: CookieDefinition;
  readonly publicOrigin: string;
  readonly documentLimits: DocumentLimits;
  readonly operations: OperationList;
  readonly rateLimit: RateLimit;
  readonly operationSeconds: number;
}

/** A page that refreshes itself marks its requests with this header, so that an empty desk's session still runs out. */
const BACKGROUND_HEADER = 'x-estafet-background';

const requestSchema = z.object({
  query: z.string().min(1),
  operationName: z.string().min(1).nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** The way to an operation: own origin, a session, the rate, a JSON body, a known and bounded document, a time limit. */
export function graphqlRouter(options: GraphQLRouterOptions): Router {
  const { server, sessions, cookie, rateLimit, operationSeconds } = options;
  const limiter = new RateLimiter(rateLimit);
  const router = Router();
  router.use((_req, res, next) => {
    res.set('cache-control', 'no-store');
    res.vary('accept-encoding');
    next();
  });
  router.use(requireSameOrigin(() => options.publicOrigin));
  router.use((req, res, next) => {
    const touch = req.method === 'POST' && req.headers[BACKGROUND_HEADER] === undefined;
    const session = sessions.find(readCookie(req, cookie.name), { touch });
    if (!session) {
      refuse(res, 401, 'UNAUTHENTICATED');
      return;
    }
    const waitSeconds = limiter.take(session.key);
    if (waitSeconds > 0) {
      res.set('retry-after', String(waitSeconds));
      refuse(res, 429, 'TOO_MANY_REQUESTS', { retryAfterSeconds: waitSeconds });
      return;
    }
    contexts.set(req, { viewer: session.viewer, signal: deadline(res, operationSeconds) });
    next();
  });
  router.use(...jsonBody());
  router.use(checkRequest(options));
  router.use(compiledAnswers(server.answerCompiled));
  router.use(
    expressMiddleware(server.apollo, {
      context: ({ req }) => Promise.resolve(contextOf(req)),
    }),
  );
  return router;
}

/** The context of each request under way; nothing that the browser sends can put itself in here. */
const contexts = new WeakMap<Request, OperationContext>();

function contextOf(req: Request): OperationContext {
  const context = contexts.get(req);
  if (!context) throw new Error('A GraphQL operation came by without a session');
  return context;
}

const digests = new WeakMap<Request, string>();

const REMEMBERED_DOCUMENTS = 1_000;

function checkRequest({ operations, documentLimits }: GraphQLRouterOptions): RequestHandler {
  // Digests of documents that were within the limits; those that were not are measured anew each time.
  const sound = new OperationCache<true>(REMEMBERED_DOCUMENTS);
  return (req, res, next) => {
    if (Array.isArray(req.body)) {
      refuse(res, 400, 'BATCHING_REFUSED');
      return;
    }
    const request = requestSchema.safeParse(req.body);
    if (!request.success) {
      refuse(res, 400, 'BAD_REQUEST');
      return;
    }
    const { query } = request.data;
    const digest = digestOf(query);
    digests.set(req, digest);
    if (!isListed(operations, digest)) {
      refuse(res, 400, 'UNKNOWN_OPERATION');
      return;
    }
    const problem = sound.get(digest) ? undefined : checkDocument(query, documentLimits);
    if (problem) {
      refuse(res, 400, problem.code, problem.limit ? { limit: problem.limit } : {});
      return;
    }
    sound.set(digest, true);
    // Only what was looked at goes on; `extensions` (persisted queries, tracing) never do.
    req.body = request.data;
    next();
  };
}

const REMEMBERED_FORMS = 50;

/**
 * Answers past Apollo Server what has been answered before. In which form a browser gets its answer, Apollo Server decides
 * by the Accept header; so a header that it has not answered yet goes there first.
 */
function compiledAnswers(answerCompiled: AnswerCompiled): RequestHandler {
  const forms = new OperationCache<string>(REMEMBERED_FORMS);
  return (req, res, next) => {
    const accepted = req.headers.accept ?? '';
    const form = forms.get(accepted);
    if (form === undefined) {
      res.once('finish', () => {
        const given = res.getHeader('content-type');
        if (res.statusCode === 200 && typeof given === 'string') forms.set(accepted, given);
      });
      next();
      return;
    }
    const { operationName, variables } = req.body as z.infer<typeof requestSchema>;
    answerCompiled({
      queryHash: digests.get(req) ?? '',
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      context: contextOf(req),
    })
      .then((text) => {
        if (text === undefined) next();
        else if (!res.destroyed) sendText(req, res.set('content-type', form), text);
      })
      .catch(next);
  };
}

/** Ends when the time is over, or when the browser goes away before it has its answer. */
function deadline(res: Response, seconds: number): AbortSignal {
  const ended = new AbortController();
  const timer = setTimeout(() => {
    ended.abort();
  }, seconds * 1000);
  res.once('close', () => {
    clearTimeout(timer);
    if (!res.writableFinished) ended.abort();
  });
  return ended.signal;
}
