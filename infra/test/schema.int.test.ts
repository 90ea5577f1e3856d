import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkSchema, emitSchema, repositoryPlace, type SchemaPlace } from '../schema/emit';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const TASK_FORCE = 'code: String! stage: String';
const ANNOUNCED = '# Changelog\n\n## [Unreleased]\n\n- Removed `Case.stage`.\n';

let root: string;
let lastCommitted: string | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'estafet-schema-'));
  lastCommitted = undefined;
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A small repository whose task force and police say what the test says. */
function placeOf(taskForce: string, police = 'policeFile: String'): SchemaPlace {
  const sdl = (fields: string, query: string) =>
    `${LINK} type Query { ${query} } type Case @key(fields: "id") { id: ID! ${fields} }`;
  return {
    root,
    subgraphs: () =>
      Promise.resolve([
        { name: 'task-force', sdl: sdl(taskForce, 'case(id: ID!): Case') },
        { name: 'police', sdl: sdl(police, 'police: String') },
      ]),
    lastCommitted: () => lastCommitted,
  };
}

describe('the committed schema', () => {
  it('of this repository is what the code says', async () => {
    expect(await checkSchema(repositoryPlace(resolve(__dirname, '../..')))).toEqual([]);
  });

  it('is right after it was written, and not before', async () => {
    expect(await checkSchema(placeOf(TASK_FORCE))).toHaveLength(3);
    expect(await emitSchema(placeOf(TASK_FORCE))).toEqual([]);
    expect(await checkSchema(placeOf(TASK_FORCE))).toEqual([]);
  });

  it('has drifted when the code said more, or a file was edited', async () => {
    await emitSchema(placeOf(TASK_FORCE));
    expect((await checkSchema(placeOf(`${TASK_FORCE} closedAt: String`))).join('\n')).toContain(
      'is not what the code emits',
    );
    const file = join(root, 'schema', 'supergraph.graphql');
    writeFileSync(file, readFileSync(file, 'utf8').replace('stage: String', 'stage: String!'));
    expect((await checkSchema(placeOf(TASK_FORCE))).join('\n')).toContain(
      'supergraph.graphql is not what the code emits',
    );
  });

  it('loses files of a subgraph that is gone', async () => {
    await emitSchema(placeOf(TASK_FORCE));
    writeFileSync(join(root, 'schema', 'subgraphs', 'hospital.graphql'), 'type Query { a: Int }');
    expect(await checkSchema(placeOf(TASK_FORCE))).toEqual([
      'schema/subgraphs/hospital.graphql belongs to no subgraph',
    ]);
    await emitSchema(placeOf(TASK_FORCE));
    expect(existsSync(join(root, 'schema', 'subgraphs', 'hospital.graphql'))).toBe(false);
  });
});

describe('a breaking change', () => {
  it('is neither passed nor written before the changelog names it', async () => {
    await emitSchema(placeOf(TASK_FORCE));
    const before = readFileSync(join(root, 'schema', 'supergraph.graphql'), 'utf8');
    const smaller = placeOf('code: String!');
    expect((await checkSchema(smaller))[0]).toMatch(/^Case\.stage: the field was removed/);
    expect(await emitSchema(smaller)).toEqual([expect.stringMatching(/^Case\.stage/)]);
    expect(readFileSync(join(root, 'schema', 'supergraph.graphql'), 'utf8')).toBe(before);
    writeFileSync(join(root, 'CHANGELOG.md'), ANNOUNCED);
    expect(await emitSchema(smaller)).toEqual([]);
    expect(await checkSchema(smaller)).toEqual([]);
  });

  it('is not hidden by deleting the file: the last commit remembers', async () => {
    await emitSchema(placeOf(TASK_FORCE));
    lastCommitted = readFileSync(join(root, 'schema', 'supergraph.graphql'), 'utf8');
    rmSync(join(root, 'schema'), { recursive: true });
    expect(await emitSchema(placeOf('code: String!'))).toHaveLength(1);
    expect(await emitSchema(placeOf(TASK_FORCE))).toEqual([]);
  });
});

describe('what does not fit together', () => {
  it('is neither passed nor written: types that contradict each other', async () => {
    expect((await checkSchema(placeOf('code: String', 'code: Int'))).join('\n')).toContain('Case.code');
    expect(await emitSchema(placeOf('code: String', 'code: Int'))).not.toEqual([]);
    expect(existsSync(join(root, 'schema'))).toBe(false);
  });

  it('is neither passed nor written: a non-null field on another subgraph’s entity', async () => {
    const place = placeOf(TASK_FORCE, 'policeFile: String!');
    expect((await checkSchema(place))[0]).toContain('Case.policeFile');
    expect(await emitSchema(place)).toHaveLength(1);
    expect(existsSync(join(root, 'schema'))).toBe(false);
  });
});
