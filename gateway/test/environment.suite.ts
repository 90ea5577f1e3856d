import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../src/environment';
import { createGateway } from '../src/gateway';

let directory: string;
let development: Record<string, string>;
let production: Record<string, string>;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'estafet-environment-'));
  const file = (name: string, content: unknown) => {
    const path = join(directory, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const shared = {
    ESTAFET_SUPERGRAPH_FILE: file('supergraph.graphql', 'type Query { a: Int }'),
    ESTAFET_DIRECTORY_FILE: file('directory.json', [
      { id: 'polres', kind: 'POLICE', name: { id: 'Polres', en: 'Police' }, isMember: true },
    ]),
    ESTAFET_POLICE_KEY: '01'.repeat(32),
    ESTAFET_SOCIAL_SERVICES_KEY: '02'.repeat(32),
    ESTAFET_SERVICE_CENTRE_KEY: '03'.repeat(32),
    ESTAFET_NGO_KEY: '04'.repeat(32),
    ESTAFET_TASK_FORCE_KEY: '05'.repeat(32),
    LOG_LEVEL: 'silent',
  };
  development = {
    ...shared,
    ESTAFET_USERS_FILE: file('users.json', [
      { sub: 'rina', name: 'Rina', agencyId: 'polres', roles: ['frontline'] },
    ]),
  };
  production = {
    ...shared,
    NODE_ENV: 'production',
    ESTAFET_PUBLIC_URL: 'https://estafet.example',
    ESTAFET_WORKER_KEY: '06'.repeat(32),
    ESTAFET_OPERATIONS_FILE: file('operations.json', { one: 'query A { viewer { id } }' }),
    ESTAFET_OIDC_ISSUER: 'https://masuk.example',
    ESTAFET_OIDC_CLIENT_ID: 'estafet',
    ESTAFET_OIDC_CLIENT_SECRET: 'client-secret',
  };
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('the environment', () => {
  it('is enough in development with keys, a directory and users', () => {
    const config = readEnvironment(development);
    expect(config).toMatchObject({
      isProduction: false,
      host: '127.0.0.1',
      port: 4000,
      signIn: { kind: 'embedded' },
    });
    expect(config.agencies.get('polres')).toBe('POLICE');
    expect(config.subgraphs.map(({ name }) => name)).toEqual([
      'police',
      'social-services',
      'service-centre',
      'ngo',
      'task-force',
    ]);
  });

  it('is enough in production with everything named', () => {
    const config = readEnvironment(production);
    expect(config).toMatchObject({
      isProduction: true,
      signIn: { kind: 'provider', issuer: 'https://masuk.example' },
    });
    expect(config.operations?.size).toBe(1);
  });

  it.each([
    'ESTAFET_PUBLIC_URL',
    'ESTAFET_WORKER_KEY',
    'ESTAFET_OPERATIONS_FILE',
    'ESTAFET_OIDC_ISSUER',
    'ESTAFET_OIDC_CLIENT_ID',
    'ESTAFET_OIDC_CLIENT_SECRET',
    'ESTAFET_POLICE_KEY',
    'ESTAFET_DIRECTORY_FILE',
  ])('has no default for %s in production', (name) => {
    expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(name);
    expect(() => readEnvironment({ ...production, [name]: '' })).toThrow(name);
  });

  it('refuses demo users, plain http and shared keys in production', () => {
    expect(() =>
      readEnvironment({ ...production, ESTAFET_USERS_FILE: development.ESTAFET_USERS_FILE }),
    ).toThrow('ESTAFET_USERS_FILE');
    expect(() => readEnvironment({ ...production, ESTAFET_PUBLIC_URL: 'http://estafet.example' })).toThrow(
      'https',
    );
    expect(() => readEnvironment({ ...production, ESTAFET_NGO_KEY: production.ESTAFET_POLICE_KEY })).toThrow(
      'ESTAFET_*_KEY',
    );
  });

  it('names what is wrong without showing it', () => {
    const wrong = { ...development, ESTAFET_NGO_KEY: 'not-a-key-but-secret', ESTAFET_PORT: '99999' };
    expect(() => readEnvironment(wrong)).toThrow(/ESTAFET_PORT[\s\S]*ESTAFET_NGO_KEY/);
    expect(() => readEnvironment(wrong)).not.toThrow(/not-a-key-but-secret/);
  });
});

describe('the embedded issuer', () => {
  it('does not run in production, whoever asks', () => {
    const config = readEnvironment(development);
    expect(() => createGateway({ ...config, isProduction: true })).toThrow('never runs in production');
  });
});
