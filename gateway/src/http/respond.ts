import type { Request, Response } from 'express';
import { errorBody } from '../graphql/gateway-error';
import type { MessageCode } from '../messages';

/** Answers with a refusal in the form of a GraphQL response, so that every client reads every refusal alike. */
export function refuse(
  res: Response,
  status: number,
  code: MessageCode,
  details: Readonly<Record<string, unknown>> = {},
): void {
  res
    .status(status)
    .set('cache-control', 'no-store')
    .json({ errors: [errorBody(code, details)] });
}

/** The path without its query string, which may carry codes and tokens. */
export function pathOf(req: Request): string {
  return req.originalUrl.split('?', 1)[0] ?? '/';
}
