import { DEMO_PASSWORD } from '../demo/users';

export interface GraphqlAnswer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Record<string, unknown>;
    readonly path?: readonly (string | number)[];
  }[];
  readonly text: string;
  readonly status: number;
}

/** A signed-in user's session over plain HTTP, as the browser would have it. */
export interface ApiSession {
  query(document: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  get(path: string): Promise<Response>;
  readonly cookie: string;
}

class CookieJar {
  private readonly cookies = new Map<string, string>();

  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), value);
    }
  }

  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** Signs in through the real pages of the embedded issuer. */
export async function signInByHttp(address: string, user: string): Promise<ApiSession> {
  const jar = new CookieJar();
  const visit = async (
    url: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Response> => {
    let response = await request(url, init);
    for (let hops = 0; hops < 10 && response.status >= 300 && response.status < 400; hops += 1) {
      const next = new URL(response.headers.get('location') ?? '/', response.url || url);
      response = await request(next.toString(), {});
    }
    return response;
    async function request(target: string, options: typeof init): Promise<Response> {
      const answer = await fetch(target, {
        ...options,
        redirect: 'manual',
        headers: { ...options.headers, cookie: jar.header() },
      });
      jar.take(answer);
      return Object.defineProperty(answer, 'url', { value: target });
    }
  };
  const page = await visit(`${address}/auth/sign-in`);
  const html = await page.text();
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  if (!action) throw new Error('the sign-in page has no form');
  await visit(new URL(action.replaceAll('&amp;', '&'), page.url).toString(), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ user, password: DEMO_PASSWORD }).toString(),
  });
  return {
    cookie: jar.header(),
    get: (path) => fetch(`${address}${path}`, { headers: { cookie: jar.header() } }),
    query: async (query, variables = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: jar.header(), origin: address },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const body = JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: GraphqlAnswer['errors'];
      };
      return { data: body.data, errors: body.errors ?? [], text, status: response.status };
    },
  };
}
