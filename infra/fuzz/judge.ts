import type { Fault, FuzzAnswer } from './fuzz-input';
import { MARKER } from './strange-values';

const STACK_TRACE = /\n\s+at \S+ ?\(?.*:\d+:\d+\)?|node_modules|\.(?:ts|js):\d+/;

/** What is wrong with an answer to a strange request; undefined for a refusal or an answer that anybody may see. */
export function faultOf(answer: FuzzAnswer | undefined): Fault | undefined {
  if (!answer) return 'NO_ANSWER';
  const { status, text } = answer;
  if (status >= 500) return 'SERVER_ERROR';
  if (STACK_TRACE.test(text)) return 'STACK_TRACE';
  if (text.includes(MARKER)) return 'ECHO';
  try {
    const body = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'INTERNAL');
    return codes.some((code) => UNEXPECTED.has(code)) ? 'SERVER_ERROR' : undefined;
  } catch {
    return 'NOT_JSON';
  }
}

/** Codes that say "our own fault": the same as a 500, inside a GraphQL answer. */
const UNEXPECTED = new Set([
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'INCOMPLETE_RESPONSE',
  'SUBGRAPH_UNAVAILABLE',
]);
