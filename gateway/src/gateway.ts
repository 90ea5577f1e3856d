import './disable-telemetry';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tracedRequests } from '@estafet/relay-kit/telemetry/tracing';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { ChangeListener } from './events/change-listener';
import { EventHub } from './events/event-hub';
import { newExecutionCounts, type ExecutionCounts } from './executor/compiling-gateway';
import type { GatewayConfig } from './gateway-config';
import { createGraphQLServer, type GraphQLServer } from './graphql/apollo-server';
import { newReference } from './graphql/gateway-error';
import { graphqlRouter } from './graphql/graphql.router';
import { sessionCookie } from './http/cookies';
import { dashboardFiles } from './http/dashboard-files';
import { jsonBodyErrors } from './http/json-body';
import { PAGE_STYLE } from './http/message-page';
import { requestLog } from './http/request-log';
import { refuse } from './http/respond';
import { securityHeaders } from './http/security-headers';
import { createEmbeddedIssuer } from './issuer/embedded-issuer';
import { traceOf } from './logger';
import { IdentityProvider } from './sign-in/identity-provider';
import { SessionStore } from './sign-in/session-store';
import { signInRouter } from './sign-in/sign-in.router';
import { DEFAULT_CLAIM_NAMES } from './sign-in/viewer-from-claims';

/** A running gateway, or one about to run. */
export interface Gateway {
  /** Listens; resolves when requests are answered. */
  start(): Promise<void>;
  /** Stops taking requests, lets those under way finish (ten seconds at most), closes the event streams. */
  stop(): Promise<void>;
  /** The public address, known once started. */
  readonly publicUrl: URL;
  /** The port that it listens on, known once started. */
  readonly port: number;
  /** For tests and the demonstration's own checks. */
  readonly sessions: SessionStore;
  /** How GraphQL operations were answered since the start. */
  readonly executions: ExecutionCounts;
}

const DRAIN_MS = 10_000;

/** Builds a gateway; throws at once when the configuration contradicts itself (demo users in production, no https). */
export function createGateway(config: GatewayConfig): Gateway {
  if (config.isProduction && config.signIn.kind === 'embedded') {
    throw new Error('The embedded issuer with its demo users never runs in production');
  }
  if (config.isProduction && config.publicUrl?.protocol !== 'https:') {
    throw new Error('In production the public address must be https');
  }
  return new RunningGateway(config);
}

class RunningGateway implements Gateway {
  readonly sessions: SessionStore;
  readonly executions = newExecutionCounts();
  private readonly logger: Logger;
  private readonly http: Server = createServer();
  private readonly graphql: GraphQLServer;
  private listeners: ChangeListener[] = [];
  private hub: EventHub | undefined;
  private address: URL | undefined;
  private ownPort = 0;
  private state: 'new' | 'ready' | 'stopping' = 'new';

  constructor(private readonly config: GatewayConfig) {
    this.logger = config.logger;
    this.sessions = new SessionStore(config.session);
    this.graphql = createGraphQLServer({
      supergraphSdl: config.supergraphSdl,
      subgraphs: config.subgraphs,
      isProduction: config.isProduction,
      cost: config.costLimits,
      maxTokens: config.documentLimits.maxTokens,
      executions: this.executions,
      logger: config.logger,
    });
  }

  get publicUrl(): URL {
    if (!this.address) throw new Error('The gateway has not been started');
    return this.address;
  }

  get port(): number {
    return this.ownPort;
  }

  async start(): Promise<void> {
    await this.graphql.apollo.start();
    this.http.on('request', notYet);
    await listen(this.http, this.config.port, this.config.host);
    const { port } = this.http.address() as AddressInfo;
    this.ownPort = port;
    this.address = this.config.publicUrl ?? new URL(`http://localhost:${port}`);
    const host = this.config.host === '0.0.0.0' || this.config.host === '::' ? '127.0.0.1' : this.config.host;
    const app = await this.buildApp(this.address, new URL(`http://${host}:${port}`));
    this.http.off('request', notYet).on('request', app);
    this.hub?.start();
    this.listeners.forEach((listener) => {
      listener.start();
    });
    this.state = 'ready';
    this.logger.info({ address: this.address.href }, 'gateway is ready');
  }

  async stop(): Promise<void> {
    if (this.state === 'stopping') return;
    this.state = 'stopping';
    this.hub?.stop();
    await Promise.all(this.listeners.map((listener) => listener.stop()));
    await close(this.http);
    await this.graphql.apollo.stop();
    this.logger.info('gateway has stopped');
  }

  private async buildApp(publicUrl: URL, ownUrl: URL): Promise<Express> {
    const { config, logger, sessions } = this;
    const isSecure = publicUrl.protocol === 'https:';
    const cookie = sessionCookie(isSecure);
    const hub = new EventHub(sessions, cookie);
    this.hub = hub;
    this.listeners = config.subgraphs.map(
      (connection) =>
        new ChangeListener({
          connection,
          logger,
          onNotice: (notice) => {
            hub.publish(notice);
          },
          onResume: () => {
            hub.publishResync();
          },
        }),
    );
    const app = express();
    app.disable('x-powered-by');
    app.disable('etag');
    app.set('query parser', 'simple');
    app.set('trust proxy', config.trustedProxies);
    app.use(requestLog(logger, config.meter), securityHeaders({ isSecure }));
    this.addHealth(app);
    app.get('/auth-pages.css', (_req, res) => {
      res.set('cache-control', 'public, max-age=3600').type('css').send(PAGE_STYLE);
    });
    const issuer =
      config.signIn.kind === 'embedded'
        ? await createEmbeddedIssuer({
            isProduction: config.isProduction,
            publicUrl,
            ownUrl,
            users: config.signIn.users,
            logger,
          })
        : undefined;
    if (issuer) app.use('/oidc', issuer.router);
    const provider = new IdentityProvider(
      issuer?.settings ?? providerSettings(config),
      new URL('/auth/callback', publicUrl).href,
    );
    app.use(
      '/auth',
      signInRouter({
        provider,
        sessions,
        publicUrl,
        claimNames: config.signIn.kind === 'provider' ? config.signIn.claimNames : DEFAULT_CLAIM_NAMES,
        agencies: config.agencies,
        workerKey: config.workerKey,
        rateLimit: config.signInRateLimit,
        logger,
      }),
    );
    app.get('/events', hub.handler);
    app.use(
      '/graphql',
      tracedRequests('graphql', { continues: false }),
      graphqlRouter({
        server: this.graphql,
        sessions,
        cookie,
        publicOrigin: publicUrl.origin,
        documentLimits: config.documentLimits,
        operations: config.operations,
        rateLimit: config.rateLimit,
        operationSeconds: config.operationSeconds,
      }),
    );
    // What belongs to the server is never answered with a page of the dashboard.
    app.use(['/oidc', '/events', '/graphql', '/health', '/ready'], (_req, res) => {
      refuse(res, 404, 'NOT_FOUND');
    });
    if (config.dashboardDirectory) app.use(dashboardFiles(config.dashboardDirectory));
    app.use((_req, res) => {
      refuse(res, 404, 'NOT_FOUND');
    });
    app.use(jsonBodyErrors, unexpectedErrors(logger));
    return app;
  }

  /** Healthy: the process answers. Ready: it takes work. A stopped agency makes the gateway neither, but is named. */
  private addHealth(app: Express): void {
    app.get('/health', (_req, res) => {
      res.set('cache-control', 'no-store').json({ status: 'ok' });
    });
    app.get('/ready', (_req, res) => {
      const services = Object.fromEntries(
        this.listeners.map(({ service, isConnected }) => [
          service,
          isConnected ? 'connected' : 'unreachable',
        ]),
      );
      const isReady = this.state === 'ready';
      res
        .status(isReady ? 200 : 503)
        .set('cache-control', 'no-store')
        .json({ status: isReady ? 'ready' : 'not ready', services });
    });
  }
}

function providerSettings({ signIn, isProduction }: GatewayConfig) {
  if (signIn.kind !== 'provider') throw new Error('No identity provider is configured');
  const { issuer, clientId, clientSecret, scope } = signIn;
  return { issuer, clientId, clientSecret, scope, allowsHttp: !isProduction };
}

/** Whatever was not foreseen: one sentence with a reference, and the reference in the log. */
function unexpectedErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof URIError || statusOf(error) === 400) {
      refuse(res, 400, 'BAD_REQUEST');
      return;
    }
    const reference = newReference();
    logger.error({ reference, ...traceOf(error) }, 'request failed');
    refuse(res, 500, 'INTERNAL', { reference });
  };
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

/** Between listening and being ready, which needs the port: the answer is a refusal, not silence. */
function notYet(_req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(503, { 'retry-after': '1' }).end();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    // A kept-alive connection whose last answer is given would hold the server open for seconds.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    server.close(() => {
      clearTimeout(force);
      clearInterval(sweep);
      resolve();
    });
  });
}
