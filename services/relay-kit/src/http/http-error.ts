import type { Label } from '@estafet/schema';
import type { ErrorRequestHandler, Response } from 'express';
import type { RelayLogger } from '../relay/relay.types';
import { describeUnknownError } from './unknown-error';

const SENTENCES = {
  BAD_REQUEST: {
    id: 'Isi permintaan bukan JSON yang sah.',
    en: 'The body of the request is not valid JSON.',
  },
  UNAUTHENTICATED: {
    id: 'Layanan ini hanya menjawab permintaan dari gerbang Estafet.',
    en: 'This service answers only what the Estafet gateway sends.',
  },
  NOT_FOUND: { id: 'Alamat ini tidak ada.', en: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: { id: 'Gunakan POST untuk alamat ini.', en: 'Use POST for this address.' },
  BODY_TOO_LARGE: {
    id: 'Isi permintaan terlalu besar: paling banyak 1 MB.',
    en: 'The body of the request is too large: at most 1 MB.',
  },
  UNSUPPORTED_BODY: {
    id: 'Bentuk isi permintaan tidak didukung.',
    en: 'This form of request body is not supported.',
  },
  INTERNAL: { id: 'Terjadi gangguan di sistem.', en: 'Something went wrong in the system.' },
} satisfies Record<string, Label>;

/** Errors outside GraphQL have GraphQL's shape all the same, so that a client reads one kind of answer. */
export function sendError(response: Response, status: number, code: keyof typeof SENTENCES): void {
  const messages = SENTENCES[code];
  response.status(status).json({ errors: [{ message: messages.id, extensions: { code, messages } }] });
}

/** The last handler: plain JSON, never a stack trace nor a piece of what was sent. */
export function httpErrorHandler(logger: RelayLogger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 413) sendError(response, 413, 'BODY_TOO_LARGE');
    else if (status === 415) sendError(response, 415, 'UNSUPPORTED_BODY');
    else if (status !== undefined && status < 500) sendError(response, 400, 'BAD_REQUEST');
    else {
      logger.error(describeUnknownError(error), 'unexpected error outside GraphQL');
      sendError(response, 500, 'INTERNAL');
    }
  };
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
