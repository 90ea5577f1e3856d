import type { Request } from 'express';
import { isSameOrigin } from './same-origin';

const from = (headers: Record<string, string>, publicOrigin = 'https://estafet.example') =>
  isSameOrigin({ headers } as unknown as Request, publicOrigin);

describe('a request of our own page', () => {
  it('names the configured address, or no origin at all', () => {
    expect(from({ origin: 'https://estafet.example', host: 'estafet.example' })).toBe(true);
    expect(from({ host: 'estafet.example' })).toBe(true);
  });

  it.each<Record<string, string>>([
    { origin: 'https://jahat.example', host: 'jahat.example' },
    { origin: 'http://estafet.example', host: 'estafet.example' },
    { origin: 'https://estafet.example:8443', host: 'estafet.example:8443' },
    { origin: 'http://localhost:4000', host: 'localhost:4000' },
    { origin: 'null', host: 'estafet.example' },
    { origin: 'https://estafet.example', 'sec-fetch-site': 'cross-site' },
  ])(
    'is not one that agrees only with its own Host header, or with the name but not the scheme: %j',
    (headers) => {
      expect(from(headers)).toBe(false);
    },
  );

  it('may come by another name of this machine while the system is tried out there, over the same scheme', () => {
    const local = (headers: Record<string, string>) => from(headers, 'http://localhost:4000');
    expect(local({ origin: 'http://127.0.0.1:5173', host: '127.0.0.1:5173' })).toBe(true);
    expect(local({ origin: 'http://127.0.0.1:5173', host: 'localhost:4000' })).toBe(false);
    expect(local({ origin: 'https://127.0.0.1:5173', host: '127.0.0.1:5173' })).toBe(false);
    expect(local({ origin: 'http://jahat.example', host: 'jahat.example' })).toBe(false);
  });
});
