import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { isNestedTooOften } from './nesting';

const schema = buildSchema(`
  type Query { case: Case cases: Page node: Node }
  type Page { nodes: [Case!]! }
  interface Node { id: ID }
  type Case implements Node { id: ID parent: Case referrals: [Referral!]! }
  type Referral implements Node { id: ID case: Case }
`);

function goesInCircles(query: string): boolean {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return isNestedTooOften(schema, document, operation!);
}

describe('an operation that goes in circles', () => {
  it.each([
    '{ case { referrals { case { referrals { case { id } } } } } }',
    '{ cases { nodes { referrals { case { referrals { case { referrals { id } } } } } } } }',
    'query Q { case { ...c } } fragment c on Case { referrals { case { ...d } } } fragment d on Case { referrals { case { id } } }',
    '{ node { ... on Case { referrals { ... { case { referrals { case { referrals { id } } } } } } } } }',
  ])('is found: %s', (query) => {
    expect(goesInCircles(query)).toBe(true);
  });

  it.each([
    '{ case { referrals { case { referrals { id } } } } }',
    '{ cases { nodes { referrals { case { id } } } } }',
    '{ a: case { referrals { id } } b: case { referrals { id } } c: case { referrals { id } } }',
    '{ case { parent { parent { parent { id } } } } }',
    '{ __schema { types { fields { type { name } } } } }',
  ])('is none where a list is met once or twice, or one follows one: %s', (query) => {
    expect(goesInCircles(query)).toBe(false);
  });
});
