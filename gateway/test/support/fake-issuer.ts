import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import express from 'express';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type GenerateKeyPairResult,
  type JWTPayload,
} from 'jose';

/** How the next ID token differs from a right one. */
export interface Flaw {
  readonly claims?: JWTPayload;
  readonly expiresInSeconds?: number;
  readonly signedBy?: 'own key' | 'another key' | 'nobody';
}

/** An OpenID provider that a test bends at will: the stand-in for a ministry's real one. */
export class FakeIssuer {
  flaw: Flaw = {};
  userInfo: Record<string, unknown> = {};
  /** The claims of the user who "signs in" next. */
  user: Record<string, unknown> = { sub: 'pegawai-1' };
  private server: Server | undefined;
  private keys: Promise<[GenerateKeyPairResult, GenerateKeyPairResult]> | undefined;
  private readonly codes = new Map<string, { nonce: string; challenge: string }>();
  origin = '';

  async start(): Promise<void> {
    // Kept over a restart: a provider that was down comes back with the keys it had.
    const [own, other] = await (this.keys ??= Promise.all([newKeys(), newKeys()]));
    const app = express();
    app.get('/.well-known/openid-configuration', (_req, res) => {
      res.json({
        issuer: this.origin,
        authorization_endpoint: `${this.origin}/authorize`,
        token_endpoint: `${this.origin}/token`,
        userinfo_endpoint: `${this.origin}/userinfo`,
        end_session_endpoint: `${this.origin}/end`,
        jwks_uri: `${this.origin}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    });
    app.get('/jwks', async (_req, res) => {
      res.json({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] });
    });
    app.get('/authorize', (req, res) => {
      const {
        redirect_uri: back,
        state,
        nonce,
        code_challenge: challenge,
      } = req.query as Record<string, string>;
      const code = randomUUID();
      this.codes.set(code, { nonce: nonce ?? '', challenge: challenge ?? '' });
      res.redirect(`${back}?${new URLSearchParams({ code, state: state ?? '' }).toString()}`);
    });
    app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
      const { code } = req.body as Record<string, string>;
      const grant = this.codes.get(code ?? '');
      this.codes.delete(code ?? '');
      if (!grant) {
        res.status(400).json({ error: 'invalid_grant' });
        return;
      }
      const { claims, expiresInSeconds = 300, signedBy = 'own key' } = this.flaw;
      const now = Math.floor(Date.now() / 1000);
      const payload: JWTPayload = {
        iss: this.origin,
        aud: 'estafet',
        iat: now,
        exp: now + expiresInSeconds,
        nonce: grant.nonce,
        ...this.user,
        ...claims,
      };
      const idToken =
        signedBy === 'nobody'
          ? new UnsecuredJWT(payload).encode()
          : await new SignJWT(payload)
              .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
              .sign(signedBy === 'own key' ? own.privateKey : other.privateKey);
      res.json({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken });
    });
    app.get('/userinfo', (_req, res) => {
      res.json({ sub: this.user.sub, ...this.userInfo });
    });
    const server = createServer(app);
    this.server = server;
    const port = this.origin ? Number(new URL(this.origin).port) : 0;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}

const newKeys = () => generateKeyPair('RS256', { extractable: true });
