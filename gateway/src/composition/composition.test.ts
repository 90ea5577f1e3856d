import { buildSchema } from 'graphql';
import { SESSION_SDL } from '../session/session.schema';
import { findBreakingSchemaChanges } from './breaking-changes';
import { announces, unreleasedSection } from './changelog';
import { emitComposition, findDrift, findUnannouncedChanges, schemaFiles } from './check';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])';
const owners = { Case: 'task-force' };
const taskForce = (fields: string) => ({
  name: 'task-force',
  sdl: `${LINK} type Query { case(id: ID!): Case } type Case @key(fields: "id") { id: ID! ${fields} }`,
});
const police = (fields: string) => ({
  name: 'police',
  sdl: `${LINK} type Query { police: String } type Case @key(fields: "id") { id: ID! ${fields} }`,
});
const emit = (caseFields: string, policeFields: string) => {
  const { emitted, problems } = emitComposition([taskForce(caseFields), police(policeFields)], owners);
  if (!emitted) throw new Error(problems.join('\n'));
  return { emitted, problems };
};

describe('a drift', () => {
  const { emitted } = emit('code: String!', 'policeFile: String');
  const committed = schemaFiles(emitted);

  it('is none when the committed files are what the code emits', () => {
    expect(findDrift(emitted, committed)).toEqual([]);
    expect(Object.keys(committed).sort()).toEqual([
      'subgraphs/police.graphql',
      'subgraphs/task-force.graphql',
      'supergraph.graphql',
    ]);
  });

  it('is found when code changed and the files did not', () => {
    const later = emit('code: String!', 'policeFile: String policeUnit: String').emitted;
    expect(findDrift(later, committed)).toEqual([
      'schema/subgraphs/police.graphql is not what the code emits',
      'schema/supergraph.graphql is not what the code emits',
    ]);
  });

  it('is found when a file is missing or left over', () => {
    const { 'subgraphs/police.graphql': moved = '', ...rest } = committed;
    expect(findDrift(emitted, { ...rest, 'subgraphs/polisi.graphql': moved })).toEqual([
      'schema/subgraphs/police.graphql is missing',
      'schema/subgraphs/polisi.graphql belongs to no subgraph',
    ]);
  });
});

describe('composition', () => {
  it('gives the same text whatever the order of the subgraphs', () => {
    const [first, second] = [taskForce('code: String!'), police('policeFile: String')];
    expect(emitComposition([first, second], owners)).toEqual({
      emitted: {
        ...emitComposition([second, first], owners).emitted!,
        subgraphs: expect.any(Array) as unknown,
      },
      problems: [],
    });
  });

  it('composes the session subgraph', () => {
    expect(emitComposition([{ name: 'session', sdl: SESSION_SDL }]).problems).toEqual([]);
  });

  it('reports what does not compose', () => {
    const { emitted, problems } = emitComposition([taskForce('code: String'), police('code: Int')], owners);
    expect(emitted).toBeUndefined();
    expect(problems.join('\n')).toContain('Case.code');
  });
});

describe('a field on another subgraph’s entity', () => {
  it('may be nullable', () => {
    expect(emit('code: String!', 'policeFile: String policeUnits: [String!]').problems).toEqual([]);
  });

  it('must not be non-null', () => {
    expect(emit('code: String!', 'policeFile: String!').problems).toEqual([
      'Case.policeFile is added by police to an entity of task-force and must be nullable',
    ]);
    expect(emit('code: String!', 'policeUnits: [String]!').problems).toHaveLength(1);
  });

  it('is found on an extension too', () => {
    const extended = {
      name: 'police',
      sdl: `${LINK} type Query { police: String } type Case @key(fields: "id") { id: ID! } extend type Case { policeFile: String! }`,
    };
    expect(emitComposition([taskForce('code: String!'), extended], owners).problems).toHaveLength(1);
  });

  it('is not judged when the owner answers for the field as well, or another only needs it', () => {
    expect(emit('code: String! @shareable', 'code: String! @shareable').problems).toEqual([]);
  });

  it('needs an owner that is written down', () => {
    const { problems } = emitComposition([taskForce('code: String!'), police('policeFile: String')], {});
    expect(problems).toEqual([
      'Case is an entity of police, task-force, but the table of entity owners names none of them',
    ]);
  });
});

describe('a breaking change', () => {
  const coordinatesOf = (before: string, after: string) =>
    findBreakingSchemaChanges(buildSchema(before), buildSchema(after)).map(({ coordinate }) => coordinate);

  it.each([
    ['a type removed', 'type Query { a: A } type A { b: Int }', 'type Query { a: Int }', ['Query.a', 'A']],
    ['a field removed', 'type Query { a: Int b: Int }', 'type Query { a: Int }', ['Query.b']],
    ['a field looser', 'type Query { a: Int! }', 'type Query { a: Int }', ['Query.a']],
    ['a list looser', 'type Query { a: [Int!]! }', 'type Query { a: [Int]! }', ['Query.a']],
    ['a type changed', 'type Query { a: Int }', 'type Query { a: String }', ['Query.a']],
    [
      'an argument removed',
      'type Query { a(b: Int c: Int): Int }',
      'type Query { a(c: Int): Int }',
      ['Query.a(b:)'],
    ],
    [
      'an argument stricter',
      'type Query { a(b: Int): Int }',
      'type Query { a(b: Int!): Int }',
      ['Query.a(b:)'],
    ],
    ['a required argument', 'type Query { a: Int }', 'type Query { a(b: Int!): Int }', ['Query.a(b:)']],
    [
      'an enum value removed',
      'type Query { a: E } enum E { X Y }',
      'type Query { a: E } enum E { X }',
      ['E.Y'],
    ],
    [
      'a required input',
      'type Query { a(i: I): Int } input I { x: Int }',
      'type Query { a(i: I): Int } input I { x: Int y: Int! }',
      ['I.y'],
    ],
    [
      'an input stricter',
      'type Query { a(i: I): Int } input I { x: Int }',
      'type Query { a(i: I): Int } input I { x: Int! }',
      ['I.x'],
    ],
    [
      'an input removed',
      'type Query { a(i: I): Int } input I { x: Int y: Int }',
      'type Query { a(i: I): Int } input I { x: Int }',
      ['I.y'],
    ],
    [
      'a union member removed',
      'type Query { u: U a: A } union U = A | B type A { x: Int } type B { x: Int }',
      'type Query { u: U a: A } union U = A type A { x: Int } type B { x: Int }',
      ['U'],
    ],
    [
      'an interface removed',
      'type Query { n: N a: A } interface N { x: Int } type A implements N { x: Int }',
      'type Query { n: N a: A } interface N { x: Int } type A { x: Int }',
      ['A'],
    ],
    ['a kind changed', 'type Query { a: A } type A { x: Int }', 'type Query { a: A } enum A { X }', ['A']],
  ])('is %s', (_what, before, after, coordinates) => {
    expect(coordinatesOf(before, after)).toEqual(coordinates);
  });

  it.each([
    ['a field added', 'type Query { a: Int }', 'type Query { a: Int b: Int }'],
    ['a field stricter', 'type Query { a: [Int] }', 'type Query { a: [Int!]! }'],
    ['an optional argument', 'type Query { a: Int }', 'type Query { a(b: Int c: Int! = 1): Int }'],
    ['an argument looser', 'type Query { a(b: Int!): Int }', 'type Query { a(b: Int): Int }'],
    [
      'an optional input',
      'type Query { a(i: I): Int } input I { x: Int! }',
      'type Query { a(i: I): Int } input I { x: Int y: Int z: Int! = 1 }',
    ],
    ['an enum value added', 'type Query { a: E } enum E { X }', 'type Query { a: E } enum E { X Y }'],
  ])('is not %s', (_what, before, after) => {
    expect(coordinatesOf(before, after)).toEqual([]);
  });

  it('passes only when the changelog names it among what is unreleased', () => {
    const earlierSupergraphSdl = emit('code: String! stage: String', 'policeFile: String').emitted
      .supergraphSdl;
    const { supergraphSdl } = emit('code: String!', 'policeFile: String').emitted;
    const check = (changelog: string) =>
      findUnannouncedChanges({ earlierSupergraphSdl, supergraphSdl, changelog });
    expect(check('# Changelog\n\n## [Unreleased]\n\n### Removed\n- `Case.stage`\n')).toEqual([]);
    expect(check('# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n- `Case.stage`\n')).toEqual([
      'Case.stage: the field was removed, and the Unreleased section of CHANGELOG.md does not name Case.stage',
    ]);
    expect(check('')).toHaveLength(1);
  });
});

describe('the changelog', () => {
  it('has one unreleased section, which ends at the next version', () => {
    expect(unreleasedSection('# C\n## Unreleased\nx\n### Added\ny\n## [1.0.0]\nz')).toBe('x\n### Added\ny');
    expect(unreleasedSection('# C\n## [1.0.0]\nz')).toBe('');
  });

  it('announces exactly the coordinate that it names', () => {
    expect(announces('- `Case.code` removed', 'Case.code')).toBe(true);
    expect(announces('- `Case.code` removed', 'Case')).toBe(false);
    expect(announces('- `Case.codes` removed', 'Case.code')).toBe(false);
    expect(announces('- `Case.code(first:)` removed', 'Case.code')).toBe(false);
    expect(announces('- `District.gaps(first:)` removed', 'District.gaps(first:)')).toBe(true);
    expect(announces('- `MyCase.code` removed', 'Case.code')).toBe(false);
    expect(announces('The field Case.code. Is gone', 'Case.code')).toBe(true);
  });
});
