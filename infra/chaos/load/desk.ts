import { DEMO_PARTIES } from '../../demo/district';
import { type ApiSession, type GraphqlAnswer, signInByHttp } from '../../testing/api-client';
import { prefixOf } from './prefixes';

/** What a client was told about something that it wanted done. */
export type Outcome<T> =
  | { readonly told: 'DONE'; readonly result: T; readonly tries: number }
  | { readonly told: 'REFUSED'; readonly code: string; readonly tries: number }
  | { readonly told: 'NOTHING'; readonly code: string; readonly tries: number };

/** Codes after which a client does not know what became of its request: it asks again under the same key. */
const UNKNOWN_CODES: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL',
  'INCOMPLETE_RESPONSE',
  'SHUTTING_DOWN',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
  'UNREACHABLE',
]);

const MOST_TRIES = 400;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Somebody of one agency at work: signs in again when the session is gone, and asks again until answered. */
export class Desk {
  private session: Promise<ApiSession> | undefined;

  constructor(
    private readonly address: string,
    readonly agencyId: string,
    /** True when nobody waits for answers any more. */
    private readonly isOver: () => boolean,
  ) {}

  /** One verb of the agency under one idempotency key, tried until it is done or refused. */
  async act<T>(
    verb: string,
    input: Readonly<Record<string, unknown>> & { readonly idempotencyKey: string },
    selection: string,
  ): Promise<Outcome<T>> {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const field = `${prefixOf(this.agencyId)}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
    return this.untilAnswered<T>(
      `mutation Act($input: ${type}!) { result: ${field}(input: $input) { ${selection} } }`,
      { input },
    );
  }

  /** The agency's own copy of a referral; undefined while it has none. */
  async referral<T>(id: string, selection: string): Promise<T | undefined> {
    const outcome = await this.untilAnswered<{ agency: { referral: T | null } }>(
      `query Referral($id: ID!) { result: viewer { agency { referral(id: $id) { ${selection} } } } }`,
      { id },
    );
    return outcome.told === 'DONE' ? (outcome.result.agency.referral ?? undefined) : undefined;
  }

  private async untilAnswered<T>(document: string, variables: Record<string, unknown>): Promise<Outcome<T>> {
    let pauseMs = FIRST_PAUSE_MS;
    let code = 'UNREACHABLE';
    for (let tries = 1; tries <= MOST_TRIES && !this.isOver(); tries += 1) {
      const answer = await this.ask(document, variables);
      const result = answer?.data?.['result'];
      if (answer && answer.errors.length === 0 && result) return { told: 'DONE', result: result as T, tries };
      code = codeOf(answer);
      if (!UNKNOWN_CODES.has(code)) return { told: 'REFUSED', code, tries };
      await new Promise((done) => setTimeout(done, pauseMs));
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.6);
    }
    return { told: 'NOTHING', code, tries: MOST_TRIES };
  }

  private async ask(
    document: string,
    variables: Record<string, unknown>,
  ): Promise<GraphqlAnswer | undefined> {
    try {
      this.session ??= signInByHttp(this.address, `${this.agencyId}-petugas`);
      const session = await this.session;
      const answer = await session.query(document, variables);
      if (answer.status === 401) this.session = undefined;
      return answer;
    } catch {
      this.session = undefined;
      return undefined;
    }
  }
}

/** The members of the district, each with its desk. */
export function openDesks(address: string, isOver: () => boolean): Desk[] {
  return DEMO_PARTIES.filter(({ isMember }) => isMember).map(({ id }) => new Desk(address, id, isOver));
}

function codeOf(answer: GraphqlAnswer | undefined): string {
  if (!answer) return 'UNREACHABLE';
  const code = answer.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'UNREACHABLE';
}
