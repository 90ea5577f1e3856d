interface BrowserRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  signal?: AbortSignal;
}

/** A browser in miniature: keeps cookies by their path, follows redirects one at a time. */
export class Browser {
  readonly cookies = new Map<string, { value: string; path: string; attributes: string }>();

  constructor(readonly origin: string) {}

  async fetch(address: string, init: BrowserRequest = {}): Promise<Response> {
    const url = new URL(address, this.origin);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const headers = { ...(cookie ? { cookie } : {}), ...init.headers };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Follows redirects from an address until a page comes. */
  async follow(address: string, init?: BrowserRequest): Promise<{ response: Response; address: string }> {
    let response = await this.fetch(address, init);
    let current = new URL(address, this.origin);
    for (let step = 0; step < 10 && response.status >= 300 && response.status < 400; step += 1) {
      current = new URL(response.headers.get('location') ?? '', current);
      if (current.origin !== new URL(this.origin).origin) throw new Error(`Led away to ${current.origin}`);
      response = await this.fetch(current.href);
    }
    return { response, address: `${current.pathname}${current.search}` };
  }

  /** Signs in at the embedded issuer as a person would: the page, the form, the way back. */
  async signIn(
    user: string,
    password: string,
    start = '/auth/sign-in',
  ): Promise<{ response: Response; address: string }> {
    const page = await this.follow(start);
    return this.follow(page.address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ user, password }).toString(),
    });
  }

  /** One GraphQL operation, as the dashboard sends it. */
  async query(query: string, variables?: Record<string, unknown>, headers: Record<string, string> = {}) {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      body: JSON.parse(text) as GraphQLAnswer,
    };
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const isGone = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, { value: value.join('='), path, attributes: attributes.join('; ') });
  }
}

export interface GraphQLAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  extensions?: unknown;
}
