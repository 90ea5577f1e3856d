import { Pool } from 'undici';
import { percentile } from './statistics';

/** An address that answers GraphQL. */
export interface Endpoint {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The body of the nth request: no two that follow each other are the same, so that nothing can be answered twice at once. */
export type BodyOf = (index: number) => string;

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bytes: number;
}

/** Keeps so many requests under way for so long; each connection asks again as soon as it is answered. */
export async function load(
  { url, headers }: Endpoint,
  bodyOf: BodyOf,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const times: number[] = [];
  let index = Math.floor(Math.random() * 1_000_000);
  let bytes = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const connection = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      index += 1;
      const sentAt = performance.now();
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: bodyOf(index),
      });
      const answer = await response.body.bytes();
      if (response.statusCode !== 200) {
        throw new Error(
          `${url} answered with status ${response.statusCode}: ${Buffer.from(answer).toString()}`,
        );
      }
      bytes = answer.length;
      times.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const elapsedMs = performance.now() - startedAt;
  await pool.destroy();
  return {
    requestsPerSecond: (times.length / elapsedMs) * 1000,
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
    bytes,
  };
}

/** One answer as data; throws when it holds errors. */
export async function ask({ url, headers }: Endpoint, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (answer.errors !== undefined)
    throw new Error(`${url} answered with errors: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
