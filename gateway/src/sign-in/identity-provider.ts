import * as oidc from 'openid-client';

/** An issuer to sign in with: found by discovery, or described outright (the embedded one). */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Given for an issuer inside this process: its addresses as the gateway reaches them. */
  readonly metadata?: oidc.ServerMetadata;
  /** The algorithm of the issuer's ID tokens, where it is not RS256. */
  readonly idTokenAlgorithm?: string;
  /** Plain http to the issuer; only for development. */
  readonly allowsHttp: boolean;
  /** The embedded issuer, whose users everybody knows: the pages may then offer a tour. Never in production. */
  readonly isDemonstration?: boolean;
}

const REQUEST_SECONDS = 8;

/** The library marks this as deprecated only to make it stand out; it is used for issuers on this machine alone. */
const development: { allowInsecureRequests: (configuration: oidc.Configuration) => void } = oidc;

/** A verified answer of the issuer. */
export interface VerifiedIdentity {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string | undefined;
}

export interface SignInStart {
  readonly redirectTo: URL;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/**
 * Authorization code with PKCE, state and nonce. The ID token's signature is checked too, although it comes over a direct
 * connection: a proxy in between must not be able to make someone else of the user.
 */
export class IdentityProvider {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly redirectUri: string,
  ) {}

  get isDemonstration(): boolean {
    return this.settings.isDemonstration === true;
  }

  async start(hints: { readonly language?: string; readonly mustAsk?: boolean }): Promise<SignInStart> {
    const configuration = await this.configuration();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const redirectTo = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.settings.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(hints.language ? { ui_locales: hints.language } : {}),
      // Not silently by the issuer's own session: whoever left may have left the desk to somebody else.
      ...(hints.mustAsk ? { prompt: 'login' } : {}),
    });
    return { redirectTo, state, nonce, codeVerifier };
  }

  /** Exchanges the code of a callback; throws when anything about the answer is not as it must be. */
  async finish(
    callback: URL,
    expected: { readonly state: string; readonly nonce: string; readonly codeVerifier: string },
    wantsUserInfo: (claims: Readonly<Record<string, unknown>>) => boolean,
  ): Promise<VerifiedIdentity> {
    const configuration = await this.configuration();
    const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: expected.codeVerifier,
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      idTokenExpected: true,
    });
    const idClaims: Record<string, unknown> = { ...tokens.claims() };
    if (typeof idClaims.sub !== 'string') throw new Error('The ID token names no subject');
    const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
    const claims =
      hasUserInfo && wantsUserInfo(idClaims)
        ? { ...(await oidc.fetchUserInfo(configuration, tokens.access_token, idClaims.sub)), ...idClaims }
        : idClaims;
    return { claims, idToken: tokens.id_token };
  }

  /** Where to send the browser so that the issuer forgets the user too; undefined when the issuer has no such place. */
  async endSessionUrl(idToken: string | undefined, backTo: string): Promise<string | undefined> {
    try {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: backTo,
        ...(idToken ? { id_token_hint: idToken } : {}),
      }).href;
    } catch {
      // The issuer is down: the user is signed out here all the same.
      return undefined;
    }
  }

  /** Found once and kept; a failed discovery is tried again at the next sign-in, so start-up order does not matter. */
  private configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, metadata, idTokenAlgorithm, allowsHttp } = this.settings;
    const authentication = oidc.ClientSecretPost(clientSecret);
    const client: Partial<oidc.ClientMetadata> = {
      client_secret: clientSecret,
      ...(idTokenAlgorithm ? { id_token_signed_response_alg: idTokenAlgorithm } : {}),
    };
    if (!metadata) {
      return oidc.discovery(new URL(issuer), clientId, client, authentication, {
        timeout: REQUEST_SECONDS,
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(allowsHttp ? [development.allowInsecureRequests] : []),
        ],
      });
    }
    const configuration = new oidc.Configuration(metadata, clientId, client, authentication);
    configuration.timeout = REQUEST_SECONDS;
    oidc.enableNonRepudiationChecks(configuration);
    if (allowsHttp) development.allowInsecureRequests(configuration);
    return configuration;
  }
}
