import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@estafet/schema';
import { DEFAULT_CLAIM_NAMES } from '@estafet/gateway/sign-in/viewer-from-claims';
import { ROOT, SERVICES } from '../local/deployables';

const read = (name: string) => readFileSync(join(ROOT, 'infra', 'production', name), 'utf8');

interface Mapper {
  readonly config: Readonly<Record<string, string>>;
}

describe('the realm file for Keycloak', () => {
  const realm = JSON.parse(read('keycloak-realm.json')) as {
    roles: { realm: { name: string }[] };
    clientScopes: { name: string; protocolMappers: Mapper[] }[];
    clients: {
      standardFlowEnabled: boolean;
      implicitFlowEnabled: boolean;
      directAccessGrantsEnabled: boolean;
      publicClient: boolean;
      attributes: Record<string, string>;
      redirectUris: string[];
      defaultClientScopes: string[];
    }[];
    bruteForceProtected: boolean;
    registrationAllowed: boolean;
  };

  it('knows the roles that Estafet knows, and no other', () => {
    expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual(Object.keys(ROLES).sort());
  });

  it('tells agency, roles and language under the names that the gateway reads, in the ID token', () => {
    const [scope] = realm.clientScopes;
    const told = scope?.protocolMappers.filter(({ config }) => config['id.token.claim'] === 'true') ?? [];
    const names = told.map(({ config }) => config['claim.name']);
    const { agency, roles, language } = DEFAULT_CLAIM_NAMES;
    expect(names.sort()).toEqual([agency, roles, language].sort());
    // The name comes with the standard scope.
    expect(realm.clients[0]?.defaultClientScopes).toEqual(['profile', scope?.name]);
  });

  it('allows the code flow with PKCE and nothing else, to one address', () => {
    const [client] = realm.clients;
    expect(client).toMatchObject({
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      publicClient: false,
    });
    expect(client?.attributes['pkce.code.challenge.method']).toBe('S256');
    expect(client?.redirectUris.map((uri) => new URL(uri).pathname)).toEqual(['/auth/callback']);
    expect(realm).toMatchObject({ bruteForceProtected: true, registrationAllowed: false });
  });
});

describe('the nightly backup', () => {
  it('runs a file that the build makes, as a user that can write to one folder only', () => {
    const unit = read('systemd/estafet-backup.service');
    const script = /--enable-source-maps (\S+)/.exec(unit)?.[1] ?? '';
    expect(script).not.toBe('');
    expect(existsSync(join(ROOT, script.replace('/dist/', '/').replace('.js', '.ts')))).toBe(true);
    expect(unit).toContain('User=estafet');
    expect(unit).toContain('ProtectSystem=strict');
    const [, written = ''] = /ReadWritePaths=(\S+)/.exec(unit) ?? [];
    expect(unit).toContain(`--out ${written}`);
    expect(read('systemd/estafet-backup.timer')).toMatch(/OnCalendar=\S+/);
  });
});

describe('the systemd units', () => {
  const target = read('systemd/estafet.target');

  it('start the gateway and every service', () => {
    const wanted = [...target.matchAll(/estafet-service@([a-z-]+)\.service/g)].map(([, name]) => name);
    expect(wanted.sort()).toEqual(SERVICES.map(({ name }) => name).sort());
    expect(target).toContain('estafet-gateway.service');
  });

  it.each(['estafet-gateway.service', 'estafet-service@.service'])(
    '%s runs a file that the build makes',
    (name) => {
      const unit = read(`systemd/${name}`);
      const script = /--enable-source-maps (\S+)/.exec(unit)?.[1] ?? '';
      const places = script.includes('%i')
        ? SERVICES.map((service) => script.replace('%i', service.name))
        : [script];
      for (const place of places) {
        expect([
          place,
          existsSync(join(ROOT, place.replace('/dist/', '/src/').replace('.js', '.ts'))),
        ]).toEqual([place, true]);
      }
      expect(unit).toContain('NODE_ENV=production');
      expect(unit).toContain('User=estafet');
    },
  );
});
