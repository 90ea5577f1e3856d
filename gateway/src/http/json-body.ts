import { isUtf8 } from 'node:buffer';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { refuse } from './respond';

/** The most that a request body may hold (security.md). */
export const MAX_BODY_BYTES = 1_048_576;

/** How deep it may nest; the deepest input of any operation has five levels. */
const MAX_NESTING = 32;

/** POST with a JSON body in UTF-8 of at most 1 MB, not compressed (a small compressed body can unpack to a huge one). */
export function jsonBody(): RequestHandler[] {
  return [
    (req, res, next) => {
      if (req.method !== 'POST') {
        res.set('allow', 'POST');
        refuse(res, 405, 'POST_ONLY');
      } else if (!req.is('application/json')) refuse(res, 415, 'JSON_ONLY');
      else next();
    },
    express.json({
      limit: MAX_BODY_BYTES,
      inflate: false,
      strict: true,
      type: 'application/json',
      verify: (_req, _res, bytes, encoding) => {
        if (isNestedDeeper(bytes, MAX_NESTING)) throw new TooDeep();
        if (encoding !== 'utf-8' || !isUtf8(bytes)) throw new InvalidEncoding();
        if (!isStorableJson(bytes.toString('utf8'))) throw new UnstorableText();
      },
    }),
  ];
}

/** Parsing it would be the least: whatever walks through such a value afterwards runs out of stack. */
class TooDeep extends Error {
  readonly status = 400;
  readonly type = 'body.nested';
}

const [QUOTE, BACKSLASH, ...OPENING] = Buffer.from('"\\[{');
const CLOSING: readonly number[] = [...Buffer.from(']}')];

/** Counts brackets outside strings, before anything is parsed. */
export function isNestedDeeper(json: Uint8Array, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index] ?? 0;
    if (isText) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (OPENING.includes(byte)) {
      depth += 1;
      if (depth > most) return true;
    } else if (CLOSING.includes(byte)) depth -= 1;
  }
  return false;
}

/** The body is not the UTF-8 that it claims to be; lenient decoders turn it into another text than was signed or logged. */
class InvalidEncoding extends Error {
  readonly status = 400;
  readonly type = 'encoding.invalid';
}

/** Text that no database keeps: the null character, or half of a character. */
class UnstorableText extends Error {
  readonly status = 400;
  readonly type = 'text.unstorable';
}

const ESCAPED_BACKSLASH = /\\\\/g;
const NULL_OR_HALF =
  /\\u(?:0000|d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|(?<!\\ud[89ab][0-9a-f]{2}\\u)d[c-f][0-9a-f]{2})/i;

/** Whether JSON that is valid UTF-8 holds storable text only; what is not can stand in it escaped alone. */
export function isStorableJson(json: string): boolean {
  // An escaped backslash before `u0000` is a backslash and five characters; a space keeps its neighbours apart.
  return !NULL_OR_HALF.test(json.replace(ESCAPED_BACKSLASH, ' '));
}

/** Turns the parser's errors into JSON, without the stack trace and without an excerpt of what was sent. */
export const jsonBodyErrors: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') refuse(res, 413, 'BODY_TOO_LARGE');
  else if (type === 'encoding.unsupported' || type === 'charset.unsupported' || type === 'encoding.invalid') {
    refuse(res, 415, 'JSON_ONLY');
  } else if (typeof type === 'string') refuse(res, 400, 'BAD_REQUEST');
  else next(error);
};
