import { verifyHash, type ActEnvelope } from '@estafet/schema';
import { raw, Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { JsonWebKey } from 'node:crypto';
import type { Clock } from '../clock/clock';
import type { Directory } from '../directory/directory';
import { DomainError } from '../errors/domain-error';
import { followKeys, publicKeyObject } from '../keys/key-acts';
import { describeUnknownError } from '../http/unknown-error';
import { fingerprint } from '../keys/key-bundle';
import { isAct } from '../receive/intake';
import { inSpan, parseTraceparent, TRACE_HEADER } from '../telemetry/tracing';
import { FETCH_PATH, RELAY_PATH, requestHash } from '../transport/transport';
import type { Relay, RelayAnswer, RelayBatch, RelayLogger } from './relay.types';
import { parseBatch, parseFetch, type FetchBody } from './wire';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** Boxes without a time server drift; a fetch older than this is a replay. */
const FETCH_WINDOW_MS = 15 * 60_000;

/** The status of each refusal that a caller can bring about; anything else is our own fault. */
const STATUS: Readonly<Record<string, number>> = {
  RELAY_MALFORMED: 400,
  RELAY_REFUSED: 401,
  SENDER_UNKNOWN: 401,
  CLOCKS_DIFFER: 401,
  RECIPIENT_UNKNOWN: 404,
  BODY_TOO_LARGE: 413,
  BODY_ENCODING: 415,
  RELAY_UNAVAILABLE: 503,
  RECIPIENT_BUSY: 503,
};

export interface RouterOptions {
  readonly relay: Pick<Relay, 'receive' | 'fetch'>;
  readonly hosted: readonly string[];
  readonly directory: Directory;
  readonly logger: RelayLogger;
  readonly clock: Clock;
}

/**
 * `POST /relay` takes a batch signed by its sender; `POST /relay/fetch` answers an agency with its own acts.
 * Both authenticate by the Ed25519 signature in `x-estafet-signature` over the path and the body's bytes.
 */
export function createRelayRouter(options: RouterOptions): Router {
  const router = Router();
  const body = raw({ type: () => true, limit: BODY_LIMIT_BYTES, inflate: false });
  router.post(
    RELAY_PATH,
    body,
    answering(async (request) => {
      const bytes = bytesOf(request);
      const batch = parseBatch(bytes.toString('utf8'));
      authenticate(request, bytes, RELAY_PATH, batchKey(request, batch, options.directory));
      requireHosted(options, batch.recipientId);
      const answer = await receiveTraced(options.relay, request, batch);
      return { ...answer, at: options.clock.now().toISOString() };
    }),
  );
  router.post(
    FETCH_PATH,
    body,
    answering(async (request) => {
      const bytes = bytesOf(request);
      const fetchBody = parseFetch(bytes.toString('utf8'));
      authenticate(request, bytes, FETCH_PATH, fetchKey(request, fetchBody, options.directory));
      if (Math.abs(Date.now() - Date.parse(fetchBody.at)) > FETCH_WINDOW_MS) {
        throw new DomainError('CLOCKS_DIFFER', {
          id: 'Jam kedua server berbeda lebih dari 15 menit; samakan jamnya.',
          en: 'The clocks of the two servers differ by more than 15 minutes; set them right.',
        });
      }
      requireHosted(options, fetchBody.holderId);
      const { agencyId, holderId, afterSeq } = fetchBody;
      return options.relay.fetch({ agencyId, holderId, afterSeq });
    }),
  );
  router.use(
    [RELAY_PATH, FETCH_PATH],
    (error: unknown, _request: Request, response: Response, next: NextFunction) => {
      if (response.headersSent) {
        next(error);
        return;
      }
      const refusal = refusalOf(error);
      if (refusal.code === 'RELAY_UNAVAILABLE') {
        options.logger.error(describeUnknownError(error), 'a relay request failed');
      }
      response
        .status(STATUS[refusal.code] ?? 503)
        .json({ error: { code: refusal.code, message: refusal.label } });
    },
  );
  return router;
}

/** A greeting, which holds no act, is nothing to trace. */
function receiveTraced(
  relay: RouterOptions['relay'],
  request: Request,
  batch: RelayBatch,
): Promise<RelayAnswer> {
  const { senderId: sender, recipientId: recipient, items } = batch;
  const receive = () => relay.receive(recipient, batch);
  if (items.length === 0) return receive();
  const parent = parseTraceparent(request.get(TRACE_HEADER));
  return inSpan('take in a batch', { sender, recipient, acts: items.length }, receive, { parent });
}

function answering(work: (request: Request) => Promise<object>): RequestHandler {
  return (request, response, next) => {
    Promise.resolve()
      .then(() => work(request))
      .then((answer) => response.json(answer))
      .catch(next);
  };
}

function bytesOf(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

/** The key that the batch names, from what is known of its sender or from the key acts that the batch brings along. */
function batchKey(request: Request, batch: RelayBatch, directory: Directory): JsonWebKey | undefined {
  const kid = request.get('x-estafet-kid') ?? '';
  const sender = directory.find(batch.senderId);
  if (!sender) return undefined;
  const known = directory.keysOf(batch.senderId);
  const acts: ActEnvelope[] = [...batch.keys, ...batch.items.filter(isAct)];
  const introduced = followKeys({
    ownerId: batch.senderId,
    enrolledFingerprint: sender.fingerprint,
    known,
    acts,
  });
  const key = [...introduced, ...known].find((candidate) => candidate.kid === kid);
  return key?.lastGoodSeq === undefined ? key?.publicJwk : undefined;
}

/** A fetch brings its key along: on an empty or restored log nobody may have met it, but its fingerprint is enrolled. */
function fetchKey(request: Request, body: FetchBody, directory: Directory): JsonWebKey | undefined {
  const kid = request.get('x-estafet-kid') ?? '';
  if (fingerprint(body.key) !== kid) return undefined;
  const known = directory.publishedKey(body.agencyId, kid);
  if (known) return known.lastGoodSeq === undefined ? body.key : undefined;
  return directory.find(body.agencyId)?.fingerprint === kid ? body.key : undefined;
}

function authenticate(request: Request, bytes: Buffer, path: string, key: JsonWebKey | undefined): void {
  const signature = request.get('x-estafet-signature') ?? '';
  if (key && verifyHash(requestHash(path, bytes), signature, publicKeyObject(key))) return;
  // One answer for an unknown sender, an unknown or revoked key and a wrong signature.
  throw new DomainError('RELAY_REFUSED', {
    id: 'Tanda tangan kiriman tidak sah.',
    en: 'The request’s signature is not valid.',
  });
}

function requireHosted({ hosted }: RouterOptions, id: string): void {
  if (hosted.includes(id)) return;
  throw new DomainError('RECIPIENT_UNKNOWN', {
    id: 'Penerima tidak ada di server ini.',
    en: 'The recipient is not on this server.',
  });
}

/** Errors of the body parser carry a `type`; everything that is not a refusal of ours is hidden behind one sentence. */
function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError && error.code in STATUS) return error;
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large')
    return new DomainError('BODY_TOO_LARGE', {
      id: 'Kiriman lebih dari 1 MB.',
      en: 'The request is larger than 1 MB.',
    });
  if (status === 415)
    return new DomainError('BODY_ENCODING', {
      id: 'Kiriman terkompresi tidak diterima.',
      en: 'Compressed requests are not accepted.',
    });
  if (status === 400)
    return new DomainError('RELAY_MALFORMED', {
      id: 'Kiriman terputus atau tidak lengkap.',
      en: 'The request is incomplete.',
    });
  return new DomainError('RELAY_UNAVAILABLE', {
    id: 'Kiriman belum dapat diproses; coba lagi.',
    en: 'The request cannot be processed now; try again.',
  });
}
