import { DomainError } from '../errors/domain-error';
import { parseAnswer, parseFetchAnswer } from '../relay/wire';
import { traceHeaders } from '../telemetry/tracing';
import { FETCH_PATH, RELAY_PATH, requestHash, type Destination, type Transport } from './transport';

export interface HttpTransportOptions {
  /** How long to wait for an answer; an unreachable recipient costs no more than this per attempt. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 15_000;
const ERROR_CODE = /^[A-Z_]{3,60}$/;

/**
 * Carries batches by POST /relay and POST /relay/fetch, signed by the sender's key. That the recipient is the right one is
 * TLS's to prove; a false answer moves no cursor beyond the sender's own log.
 */
export function createHttpTransport({
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: HttpTransportOptions = {}): Transport {
  const post = async (path: string, value: object, { endpoint, signer }: Destination): Promise<string> => {
    if (endpoint === undefined) throw unreachable();
    const body = JSON.stringify(value);
    const response = await fetch(new URL(path.slice(1), endpoint.endsWith('/') ? endpoint : `${endpoint}/`), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-estafet-kid': signer.kid,
        'x-estafet-signature': signer.signHash(requestHash(path, body)),
        ...traceHeaders(),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => {
      throw unreachable();
    });
    const text = await response.text().catch(() => {
      throw unreachable();
    });
    if (!response.ok) throw refused(text);
    return text;
  };
  return {
    deliver: async (batch, to) => parseAnswer(await post(RELAY_PATH, batch, to)),
    fetch: async (request, to) => {
      const { kty, crv, x } = to.signer.publicJwk;
      // Real time, not the district's clock: this is the protection against a replay, not a fact about a case.
      const body = { ...request, at: new Date().toISOString(), key: { kty, crv, x } };
      return parseFetchAnswer(await post(FETCH_PATH, body, to));
    },
  };
}

function unreachable(): DomainError {
  return new DomainError('RECIPIENT_UNREACHABLE', {
    id: 'Lembaga penerima tidak dapat dihubungi.',
    en: 'The receiving agency cannot be reached.',
  });
}

/** The recipient's own code, if it answers in our format: the operator reads it in the log. */
function refused(text: string): DomainError {
  const code = /"code":"([A-Z_]+)"/.exec(text.slice(0, 2_000))?.[1] ?? '';
  return new DomainError(ERROR_CODE.test(code) ? code : 'RECIPIENT_REFUSED', {
    id: 'Lembaga penerima menolak kiriman.',
    en: 'The receiving agency refused the request.',
  });
}
